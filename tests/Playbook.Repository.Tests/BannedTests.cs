using System.Text.RegularExpressions;

namespace Playbook.Repository.Tests;

/// <summary>What a stage may not touch, so that the same input gives the same bytes.</summary>
public sealed partial class BannedTests
{
    [Fact]
    public void Stages_below_the_compiler_touch_no_file_clock_environment_or_console() =>
        Assert.Empty(Findings(OutsideWorld(), path => Stage(path) is "Syntax" or "Templates" or "Semantics" or "Planning" or "Generators"));

    [Fact]
    public void No_product_code_reads_the_clock_the_culture_or_chance() =>
        Assert.Empty(Findings(NonDeterminism(), _ => true));

    [Fact]
    public void Only_the_command_line_writes_to_the_console() =>
        Assert.Empty(Findings(Terminal(), path => Stage(path) != "Cli"));

    [Fact]
    public void No_unfinished_marks_are_left() =>
        Assert.Empty(Findings(Unfinished(), _ => true));

    private static string Stage(string path) => path.Split('/')[1]["Playbook.".Length..];

    private static List<string> Findings(Regex banned, Func<string, bool> applies) =>
        [.. from path in Repository.Files("src", "*.cs")
            where applies(path)
            from line in Repository.Read(path).Split('\n').Index()
            where banned.IsMatch(line.Item) && !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
            select $"{path}:{line.Index + 1}: {line.Item.Trim()}"];

    [GeneratedRegex(@"(?<!\.)\bFile\.|\bDirectory\.|(?<!\.)\bPath\.(Get|Combine|Join)|\bEnvironment\.(Get|Current|Exit|Machine)|\bConsole\.|\bProcess\.")]
    private static partial Regex OutsideWorld();

    [GeneratedRegex(@"\bDate(Time|TimeOffset)\.(Utc)?(Now|Today)|SystemClock|\bGuid\.NewGuid|new Random\b|Random\.Shared|CurrentCulture|CurrentUICulture")]
    private static partial Regex NonDeterminism();

    [GeneratedRegex(@"\bConsole\.")]
    private static partial Regex Terminal();

    [GeneratedRegex(@"TODO|FIXME|HACK|NotImplementedException")]
    private static partial Regex Unfinished();
}
