using Playbook.Syntax.Words;

namespace Playbook.Templates.Tests.Checking;

/// <summary>Templates in which <c>⟦ ⟧</c> mark the place where a finding is expected.</summary>
internal static class MarkedTemplate
{
    public static void HasFinding(string marked, string code, TemplateEscaping escaping = TemplateEscaping.None, Func<string, string?>? includes = null)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var template = marked.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal);

        var findings = SampleScope.Compile(template, escaping, includes).Diagnostics;

        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal((start, end), (finding.Location!.Span.Start, finding.Location.Span.End));
        Assert.DoesNotContain('\n', finding.GetMessage(Language.Chinese));
        Assert.DoesNotMatch(@"\{\d", finding.GetMessage(Language.English));
        Assert.NotEmpty(finding.GetRemedy(Language.Chinese));
        Assert.NotEmpty(finding.GetRemedy(Language.English));
    }
}
