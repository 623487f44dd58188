using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>For build logs and editors' problem matchers: one line each, with the severity's English word in either language.</summary>
internal sealed class ShortFindings(TextWriter output, Language language) : FindingFormat
{
    /// <inheritdoc/>
    protected override void Write(Diagnostic diagnostic)
    {
        var place = diagnostic.Location is { } location ? Place(location) + ": " : "";
        output.WriteLine($"{place}{SeverityWords.Of(diagnostic.Severity).En} {diagnostic.Code}: {diagnostic.GetMessage(language)}");
    }
}
