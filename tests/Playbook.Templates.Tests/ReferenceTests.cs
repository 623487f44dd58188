using System.Text.RegularExpressions;

namespace Playbook.Templates.Tests;

public partial class ReferenceTests
{
    private static readonly string Reference = Path.Combine(Checkout.Root, "grammar", "templates.md");

    public static TheoryData<string> Tables() => [.. ReferenceTables.All.Select(t => t.Name)];

    /// <summary>A table that differs is written beside the test, ready to be read and copied into the reference.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void The_reference_has_the_tables_of_the_language(string name)
    {
        var expected = ReferenceTables.All.Single(t => t.Name == name).Text;
        var actual = Section(File.ReadAllText(Reference), name);
        if (actual != expected)
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, $"templates.{name}.received.md"), expected);
        }

        Assert.Equal(expected, actual);
    }

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (Match match in ExampleBlocks().Matches(File.ReadAllText(Reference)))
        {
            examples.Add(match.Groups["template"].Value, match.Groups["output"].Value);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_reference_renders_as_shown(string template, string output) =>
        Assert.Equal(output, SampleScope.Render(template));

    [Fact]
    public void Every_example_has_its_output() =>
        Assert.Equal(Examples().Count, File.ReadAllText(Reference).Split("```template\n").Length - 1);

    [GeneratedRegex(@"```template\n(?<template>.*?)\n```\n\n```output\n(?<output>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex ExampleBlocks();

    private static string Section(string text, string name)
    {
        var begin = $"<!-- {name} -->\n\n";
        var start = text.IndexOf(begin, StringComparison.Ordinal);
        var end = text.IndexOf($"\n<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"The reference has no section “{name}”.");
        return text[(start + begin.Length)..end];
    }
}
