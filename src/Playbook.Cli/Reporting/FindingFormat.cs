using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>A way to write findings.</summary>
internal abstract class FindingFormat
{
    /// <summary>The words of <c>--diagnostics</c>, the usual one first.</summary>
    public static IReadOnlyList<Spelling> Choices { get; } = [new("text", "text"), new("short", "short"), new("json", "json")];

    /// <summary>The way of that name.</summary>
    /// <param name="name">One of <see cref="Choices"/>, in any case; null for the first.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="usesColours">Whether text is coloured.</param>
    public static FindingFormat Named(string? name, TextWriter output, Language language, bool usesColours) =>
        name?.ToUpperInvariant() switch
        {
            "SHORT" => new ShortFindings(output, language),
            "JSON" => new JsonFindings(output, language),
            _ => new TextFindings(output, language, new Palette(usesColours)),
        };

    /// <summary>Writes findings in their order.</summary>
    public void WriteAll(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(diagnostic);
        }

        WriteEnd(diagnostics);
    }

    /// <summary>Writes one finding.</summary>
    protected abstract void Write(Diagnostic diagnostic);

    /// <summary>Writes what follows the last finding; nothing, where a line is a finding.</summary>
    /// <param name="diagnostics">All that were written.</param>
    protected virtual void WriteEnd(ImmutableArray<Diagnostic> diagnostics)
    {
    }

    /// <summary>Where a finding is, as editors and build logs recognise it: <c>file:line:column</c>.</summary>
    public static string Place(Syntax.Text.Location location) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{location.Source.Path}:{location.Start.Line}:{location.Start.Column}");
}
