using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Tests;

/// <summary>What must hold of the findings of all stages together.</summary>
public sealed class EveryStageTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Rows = DiagnosticCatalogue.All;

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

    [Theory]
    [InlineData("PB2101")]
    [InlineData(" pb2101 ")]
    [InlineData("unknown-name")]
    public void A_finding_is_looked_up_by_its_code_or_its_name(string id) => Assert.Equal("PB2101", DiagnosticCatalogue.Find(id)?.Code);

    [Fact]
    public void The_catalogue_goes_by_code() =>
        Assert.Equal(Rows.Select(row => row.Code).Order(StringComparer.Ordinal), Rows.Select(row => row.Code));
}
