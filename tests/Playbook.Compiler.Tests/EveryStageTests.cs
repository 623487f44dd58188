using Playbook.Compiler.Diagnostics;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Checks;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates.Diagnostics;

namespace Playbook.Compiler.Tests;

/// <summary>What must hold of the findings of all stages together.</summary>
public sealed class EveryStageTests
{
    private static readonly DiagnosticDescriptor[] Rows =
    [
        .. SyntaxDiagnostics.All, .. TemplateDiagnostics.All, .. BindingDiagnostics.All, .. ModelDiagnostics.All,
        .. PlanningDiagnostics.All, .. CompilerDiagnostics.All,
    ];

    [Fact]
    public void No_two_findings_share_a_code() =>
        Assert.Empty(Rows.GroupBy(row => row.Code).Where(rows => rows.Distinct().Count() > 1).Select(rows => rows.Key));

    [Fact]
    public void No_two_findings_share_a_name() =>
        Assert.Empty(Rows.GroupBy(row => row.Name).Where(rows => rows.Distinct().Count() > 1).Select(rows => rows.Key));

    [Fact]
    public void Every_finding_has_a_message_and_a_remedy_in_both_languages() => Assert.All(Rows, row =>
    {
        Assert.All(new[] { row.Message.Zh, row.Message.En, row.Remedy.Zh, row.Remedy.En }, text => Assert.NotEqual("", text));
        Assert.DoesNotMatch("[，。：；]|[\u4e00-\u9fff]{4}", row.Message.En + row.Remedy.En);
    });
}
