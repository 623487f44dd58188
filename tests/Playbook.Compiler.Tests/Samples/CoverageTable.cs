using System.Text.RegularExpressions;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>A row of the table “what is where” in <c>playbooks/README.md</c>.</summary>
/// <param name="System">The system, “F20”.</param>
/// <param name="File">The sample.</param>
/// <param name="Line">A piece of the line that says it.</param>
/// <param name="Output">The output that shows it.</param>
/// <param name="Shown">What stands in that output.</param>
public sealed record CoverageRow(string System, string File, string Line, string Output, string Shown)
{
    /// <summary>The line or text and the columns as the author aligned them are one and the same.</summary>
    public static string Loose(string text) => string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public override string ToString() => $"{System} in {File}";
}

/// <summary>The tables of <c>playbooks/README.md</c>: the systems of the trade by the lines and outputs that hold them, and those left out.</summary>
internal static partial class CoverageTable
{
    private static readonly string Page = Checkout.Read("playbooks/README.md");

    /// <summary>Rows that begin with a system, whether or not the rest can be read.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [.. Page.Split('\n').Where(line => BeginsWithSystem().IsMatch(line))];

    /// <summary>Rows that name a line and an output.</summary>
    public static IReadOnlyList<CoverageRow> Rows { get; } =
    [
        .. Lines.Select(line => Placed().Match(line)).Where(match => match.Success).Select(match => new CoverageRow(
            match.Groups["system"].Value, match.Groups["file"].Value, match.Groups["line"].Value, match.Groups["output"].Value, match.Groups["shown"].Value)),
    ];

    /// <summary>Systems that are left out, each with the reason.</summary>
    public static IReadOnlyList<string> LeftOut { get; } =
        [.. Lines.Select(line => WithReason().Match(line)).Where(match => match.Success).Select(match => match.Groups["system"].Value)];

    [GeneratedRegex(@"^\| F\d\d \|")]
    private static partial Regex BeginsWithSystem();

    [GeneratedRegex(@"^\| (?<system>F\d\d) \| [^|]+ \| \[`(?<file>[^`]+)`\]\(\k<file>\): `(?<line>[^`]+)` \| `(?<output>[^`]+)`: `(?<shown>[^`]+)` \|$")]
    private static partial Regex Placed();

    [GeneratedRegex(@"^\| (?<system>F\d\d) \| [^|]{10,} \|$")]
    private static partial Regex WithReason();
}
