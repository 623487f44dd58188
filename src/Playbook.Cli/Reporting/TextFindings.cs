using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>For people: message, source line with the place marked, remedy, other places.</summary>
internal sealed class TextFindings(TextWriter output, Language language, Palette palette) : FindingFormat
{
    /// <summary>The most columns of source shown: fits a terminal of usual width with line numbers.</summary>
    private const int SourceWidth = 90;

    /// <summary>The most codes named at the end: those who have more begin with the first ones.</summary>
    private const int MostCodes = 3;

    /// <inheritdoc/>
    protected override void Write(Diagnostic diagnostic)
    {
        var severity = palette.Severe(diagnostic.Severity, $"{SeverityWords.Of(diagnostic.Severity).In(language)} {diagnostic.Code}");
        var place = diagnostic.Location is { } at ? palette.Place(Place(at)) + ": " : "";
        output.WriteLine($"{place}{severity}: {diagnostic.GetMessage(language)}");
        if (diagnostic.Location is { Source.Content: not "" } location)
        {
            WriteSource(location, diagnostic.Severity);
        }

        output.WriteLine(palette.Remedy("  → " + diagnostic.GetRemedy(language)));
        foreach (var related in diagnostic.Related)
        {
            output.WriteLine(palette.Aside($"  {Place(related.Location)}: {related.Note.In(language)}"));
        }

        output.WriteLine();
    }

    // Once, and not below each finding: a page of findings has few codes, and who knows them is not to read of them again.
    /// <inheritdoc/>
    protected override void WriteEnd(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics is not [])
        {
            var codes = string.Join(' ', diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Take(MostCodes));
            output.WriteLine(palette.Aside(new Bilingual(
                $"想看原因和例子：playbook explain {codes}", $"For reasons and examples: playbook explain {codes}").In(language)));
        }
    }

    private void WriteSource(Location location, Severity severity)
    {
        var excerpt = SourceExcerpt.Of(location, SourceWidth);
        var number = location.Start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.WriteLine($"{palette.Aside(number + " |")} {excerpt.Line}");
        var gutter = palette.Aside(new string(' ', number.Length) + " |");
        var marker = palette.Severe(severity, new string('^', excerpt.MarkerWidth));
        output.WriteLine($"{gutter} {new string(' ', excerpt.MarkerColumn)}{marker}");
    }
}
