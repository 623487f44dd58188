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
