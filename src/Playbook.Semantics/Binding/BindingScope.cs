using NodaTime;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Templates;

namespace Playbook.Semantics.Binding;

/// <summary>
/// What reading a value needs: the file it stands in, the names it may refer to, and where findings go. One for each file
/// and playbook; scopes of one playbook share names, findings and pending prose.
/// </summary>
public sealed partial class BindingScope
{
    private readonly BindingState _state;

    internal BindingScope(SourceText source, BindingState state)
    {
        Source = source;
        _state = state;
    }

    /// <summary>The file that is being read.</summary>
    public SourceText Source { get; }

    /// <summary>What the project says for all its playbooks.</summary>
    public ProjectSettings Project => _state.Project;

    /// <summary>The templates that texts may include.</summary>
    internal TemplateIncludes Includes => _state.Includes;

    /// <summary>Day 1 of the playbook; day numbers and dates without a year are counted from it.</summary>
    public LocalDate Start => _state.Frame.Start;

    /// <summary>How many days the playbook runs.</summary>
    public int Days => _state.Frame.Days;

    /// <summary>What reading times needs to know of the playbook.</summary>
    public ScheduleFrame Frame
    {
        get => _state.Frame;
        internal set => _state.Frame = value;
    }

    /// <summary>Texts that are rendered once the model is there, in source order.</summary>
    public IReadOnlyList<PendingProse> PendingProse => _state.Prose;

    /// <summary>The same scope, in another file.</summary>
    public BindingScope In(SourceText source) => ReferenceEquals(source, Source) ? this : new BindingScope(source, _state);

    /// <summary>Adds a finding.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (!_state.IsMuted)
        {
            _state.Findings.Add(diagnostic);
        }
    }

    /// <summary>Adds a finding that something is missing, unless the parser found fault with the same line: then it is a consequence.</summary>
    /// <param name="node">Where the line begins.</param>
    /// <param name="diagnostic">The finding.</param>
    internal void ReportUnlessBroken(SyntaxNode node, Diagnostic diagnostic)
    {
        var source = node.Source;
        if (!_state.BrokenLines.Contains((source, source.GetPosition(node.Span.Start).Line)))
        {
            Report(diagnostic);
        }
    }

    /// <summary>Whether an error has been found in a stretch of the file, by the parser or since.</summary>
    /// <param name="extent">The stretch.</param>
    internal bool HasErrorWithin(Location extent) =>
        _state.Findings.Exists(finding => finding is { Severity: Severity.Error, Location: { } place } && place.Source == extent.Source && extent.Span.Contains(place.Span))
        || _state.BrokenLines.Any(broken => broken.Source == extent.Source
            && broken.Line >= extent.Start.Line && broken.Line <= extent.End.Line);

    /// <summary>The findings so far, of every playbook of the file.</summary>
    internal List<Diagnostic> Findings => _state.Findings;

    /// <summary>Keeps findings back until the result is disposed: what is read again was reported the first time.</summary>
    /// <param name="isMuted">Whether to do so.</param>
    internal Muting Mute(bool isMuted)
    {
        _state.IsMuted = isMuted;
        return new Muting(_state);
    }

    /// <summary>The place of a node.</summary>
#pragma warning disable CA1822 // Readers ask their scope for places as for all else.
    public Location At(SyntaxNode node) => node.Location;
#pragma warning restore CA1822

    /// <summary>The date of a day number: day 1 is the start.</summary>
    public LocalDate DateOf(int day) => Start.PlusDays(day - 1);

    /// <summary>The day number of a date.</summary>
    public int DayOf(LocalDate date) => Period.DaysBetween(Start, date) + 1;

    /// <summary>The place from one node to another behind it; of the first alone, where the other comes from elsewhere.</summary>
    internal static Location Between(SyntaxNode first, SyntaxNode last)
    {
        var place = first.Location;
        return last.Location is var end && ReferenceEquals(end.Source, place.Source) && end.Span.End > place.Span.End
            ? place with { Span = TextSpan.FromBounds(place.Span.Start, end.Span.End) }
            : place;
    }

    /// <summary>A text as prose. When it holds expressions, it is rendered at the end of binding.</summary>
    public Prose BindProse(TextSyntax text)
    {
        var prose = new Prose(text.Value.Content, At(text));
        if (!text.IsData && text.Value.Content.Contains("{{", StringComparison.Ordinal))
        {
            _state.Prose.Add(new PendingProse(prose, new TemplateText(text.Source, text.Value)));
        }

        return prose;
    }

    /// <summary>A bare word as prose: where a name takes the place of a text.</summary>
    public Prose BindProse(NameSyntax name) => new(name.Text, At(name));
}

/// <summary>What the scopes of one playbook share.</summary>
internal sealed class BindingState(List<Diagnostic> findings)
{
    public List<Diagnostic> Findings { get; } = findings;

    public bool IsMuted { get; set; }

    public required HashSet<(SourceText Source, int Line)> BrokenLines { get; init; }

    public required ProjectSettings Project { get; init; }

    public required TemplateIncludes Includes { get; init; }

    public List<PendingProse> Prose { get; } = [];

    // Until the head of a playbook is read, and in a library, days are counted from some Monday.
    public ScheduleFrame Frame { get; set; } = new(new LocalDate(2024, 1, 1), 30, [], []);

    public NameTable<Role> Roles { get; } = new();

    public NameTable<Channel> Channels { get; } = new();

    public NameTable<Phase> Phases { get; } = new();

    public NameTable<OwnSignal> Signals { get; } = new();
}

/// <summary>Ends a stretch in which findings are kept back.</summary>
internal readonly struct Muting(BindingState state) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => state.IsMuted = false;
}
