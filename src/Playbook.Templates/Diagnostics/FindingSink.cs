using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Diagnostics;

/// <summary>
/// Collects findings. What an included template shows at every place it is included is kept once, with the includes that lead there.
/// </summary>
internal sealed class FindingList
{
    // Who mends a template wants to know who uses it; the whole way down helps nobody.
    private const int IncludesShown = 3;

    private static readonly Bilingual IncludedHere = new("在这里引入", "It is included here");

    private readonly Stack<Location> _includes = [];
    private readonly HashSet<(string Code, Location? Location)> _seen = [];
    private readonly List<Diagnostic> _findings = [];

    /// <summary>Whether nothing is kept: a first look is had at something that is checked again.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Keeps a finding unless it is already there.</summary>
    public void Add(Diagnostic finding)
    {
        if (!IsSilent && _seen.Add((finding.Code, finding.Location)))
        {
            _findings.Add(_includes.Count == 0 ? finding : finding with
            {
                Related = [.. finding.Related, .. _includes.Take(IncludesShown).Select(place => new RelatedLocation(place, IncludedHere))],
            });
        }
    }

    /// <summary>Notes that what follows comes of an include.</summary>
    /// <param name="place">The include.</param>
    public void Enter(Location place) => _includes.Push(place);

    /// <summary>Ends the innermost include.</summary>
    public void Leave() => _includes.Pop();

    /// <summary>The findings: those of <paramref name="main"/> first, each file's in source order.</summary>
    public ImmutableArray<Diagnostic> InOrder(SourceText main) =>
    [
        .. _findings
            .OrderBy(d => d.Location?.Source == main ? 0 : 1)
            .ThenBy(d => d.Location?.Source.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location?.Span.Start ?? 0),
    ];
}

/// <summary>Points findings of one template into the file that holds it.</summary>
/// <param name="text">The template.</param>
/// <param name="findings">Where they are kept.</param>
internal sealed class FindingSink(TemplateText text, FindingList findings)
{
    /// <summary>The place in the file of a stretch of the template.</summary>
    public Location At(TextSpan span) => new(text.Source, text.Value.ToSource(span));

    /// <summary>Keeps a finding.</summary>
    public void Add(Diagnostic finding) => findings.Add(finding);

    /// <summary>Does something whose findings would only follow from one that is kept already.</summary>
    public T Silently<T>(Func<T> work)
    {
        var wasSilent = findings.IsSilent;
        findings.IsSilent = true;
        var result = work();
        findings.IsSilent = wasSilent;
        return result;
    }
}
