using System.Collections.Concurrent;
using Playbook.Generators;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>The table “what is where” tells the truth: each system of the trade is said in a sample and shown in an output of it.</summary>
public sealed class CoverageTests
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Outputs = new(StringComparer.Ordinal);

    public static TheoryData<CoverageRow> Rows => [.. CoverageTable.Rows];

    [Fact]
    public void Every_row_names_a_line_with_its_output_or_a_reason() =>
        Assert.Equal(CoverageTable.Lines.Count, CoverageTable.Rows.Count + CoverageTable.LeftOut.Count);

    [Fact]
    public void Every_system_has_a_place_or_a_reason()
    {
        var all = Enumerable.Range(1, 67).Select(number => $"F{number:00}").ToArray();
        string[] told = [.. CoverageTable.Rows.Select(row => row.System), .. CoverageTable.LeftOut];
        Assert.Empty(told.Except(all));
        Assert.Empty(CoverageTable.Rows.Select(row => row.System).Intersect(CoverageTable.LeftOut));
        Assert.Empty(all.Except(told));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_quotes_a_line_of_its_sample(CoverageRow row) => Assert.Contains(
        CoverageRow.Loose(row.Line), CoverageRow.Loose(Checkout.Read(Path.Join("playbooks", row.File))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_names_an_output_that_shows_it(CoverageRow row)
    {
        Assert.Empty(SamplePlaybook.Compile(row.File).Diagnostics);
        var outputs = Outputs.GetOrAdd(row.File, OutputsOf);
        Assert.True(outputs.TryGetValue(row.Output, out var content), $"{row.File} gives no {row.Output}");
        Assert.Contains(CoverageRow.Loose(row.Shown), CoverageRow.Loose(content!), StringComparison.Ordinal);
    }

    // The outputs of all the playbooks in a file are read as one.
    private static IReadOnlyDictionary<string, string> OutputsOf(string file) => SamplePlaybook.Compile(file).Plans
        .SelectMany(plan => Compilation.Generate(plan, Generators.Outputs.All))
        .GroupBy(output => output.Path, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Join('\n', group.Select(output => output.Content)), StringComparer.Ordinal);
}
