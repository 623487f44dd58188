using System.Collections.Concurrent;
using Playbook.Generators;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>The tables “what is where” tell the truth: what the trade does is said in a sample and shown in an output of it.</summary>
public sealed class CoverageTests
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Outputs = new(StringComparer.Ordinal);

    public static TheoryData<CoverageTable> Tables => [CoverageTable.Systems, CoverageTable.Practices];

    public static TheoryData<CoverageRow> Rows => [.. CoverageTable.Systems.Rows, .. CoverageTable.Practices.Rows];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_names_a_line_with_its_output_or_a_reason(CoverageTable table) =>
        Assert.Empty(table.Unread);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Everything_has_a_place_or_a_reason(CoverageTable table)
    {
        string[] told = [.. table.Rows.Select(row => row.Id), .. table.LeftOut];
        Assert.Empty(told.Except(table.All));
        Assert.Empty(table.Rows.Select(row => row.Id).Intersect(table.LeftOut));
        Assert.Empty(table.All.Except(told));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_quotes_a_line_of_its_sample(CoverageRow row) => Assert.Contains(
        CoverageRow.Loose(row.Line), CoverageRow.Loose(Checkout.Read(Path.Join("playbooks", row.File))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_names_an_output_that_shows_it(CoverageRow row)
    {
        Assert.Empty(SamplePlaybook.Diagnostics(row.File));
        var outputs = Outputs.GetOrAdd(row.File, OutputsOf);
        Assert.True(outputs.TryGetValue(row.Output, out var content), $"{row.File} gives no {row.Output}");
        Assert.Contains(CoverageRow.Loose(row.Shown), CoverageRow.Loose(content!), StringComparison.Ordinal);
    }

    // The outputs of all the playbooks in a file are read as one.
    private static IReadOnlyDictionary<string, string> OutputsOf(string file) => SamplePlaybook.Plans(file)
        .SelectMany(plan => Compilation.Generate(new Edition(plan)))
        .GroupBy(output => output.Path, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Join('\n', group.Select(output => output.Text)), StringComparer.Ordinal);
}
