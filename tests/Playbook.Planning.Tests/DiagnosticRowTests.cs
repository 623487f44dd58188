using Playbook.Planning.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Tests;

public sealed class DiagnosticRowTests
{
    [Fact]
    public void Codes_and_names_are_unique()
    {
        Assert.Distinct(PlanningDiagnostics.All.Select(row => row.Code));
        Assert.Distinct(PlanningDiagnostics.All.Select(row => row.Name));
    }

    [Fact]
    public void Every_code_lies_in_the_ranges_of_planning() =>
        Assert.All(PlanningDiagnostics.All, row => Assert.Matches("^PB(33|35|36|46|51|91)[0-9]{2}$", row.Code));

    [Fact]
    public void Every_text_is_one_line_in_both_languages() => Assert.All(
        PlanningDiagnostics.All.SelectMany(row => new[] { row.Message, row.Remedy }),
        text =>
        {
            Assert.DoesNotContain('\n', text.In(Language.Chinese) + text.In(Language.English));
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.In(Language.Chinese));
            Assert.NotEqual("", text.In(Language.English));
        });
}
