using System.Globalization;
using System.Text.RegularExpressions;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>A row of a table “what is where” under <c>playbooks</c>.</summary>
/// <param name="Id">What is told: a system, “F20”, or a practice, “P073”.</param>
/// <param name="File">The sample.</param>
/// <param name="Line">A piece of the line that says it.</param>
/// <param name="Output">The output that shows it.</param>
/// <param name="Shown">What stands in that output.</param>
public sealed record CoverageRow(string Id, string File, string Line, string Output, string Shown)
{
    /// <summary>The line or text and the columns as the author aligned them are one and the same.</summary>
    public static string Loose(string text) => string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public override string ToString() => $"{Id} in {File}";
}

/// <summary>The tables of one page: what the trade does, by the lines and outputs that hold it, and what is left out with the reason.</summary>
public sealed partial class CoverageTable
{
    private readonly string name;

    private CoverageTable(string page, char letter, int digits, int last)
    {
        name = page;
        All = [.. Enumerable.Range(1, last).Select(number => letter + number.ToString($"D{digits}", CultureInfo.InvariantCulture))];
        string[] lines = [.. Checkout.Read($"playbooks/{page}").Split('\n').Where(line => BeginsWithId().Match(line).Groups["id"].Value is [var first, ..] && first == letter)];
        Rows =
        [
            .. lines.Select(line => Placed().Match(line)).Where(match => match.Success).Select(match => new CoverageRow(
                match.Groups["id"].Value, match.Groups["file"].Value, match.Groups["line"].Value, match.Groups["output"].Value, match.Groups["shown"].Value)),
        ];
        LeftOut = [.. lines.Select(line => WithReason().Match(line)).Where(match => match.Success).Select(match => match.Groups["id"].Value)];
        Unread = [.. lines.Where(line => !Placed().IsMatch(line) && !WithReason().IsMatch(line))];
    }

    /// <summary>The sixty-seven systems of the trade.</summary>
    public static CoverageTable Systems { get; } = new("README.md", 'F', 2, 67);

    /// <summary>The three hundred and eight practices they are made of.</summary>
    public static CoverageTable Practices { get; } = new("practices.md", 'P', 3, 308);

    /// <summary>Every id there is to tell of.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Lines that begin with an id and say neither a place nor a reason.</summary>
    public IReadOnlyList<string> Unread { get; }

    /// <summary>Rows that name a line and an output.</summary>
    public IReadOnlyList<CoverageRow> Rows { get; }

    /// <summary>What is left out, each with the reason.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    public override string ToString() => name;

    [GeneratedRegex(@"^\| (?<id>[FP]\d+) \|")]
    private static partial Regex BeginsWithId();

    [GeneratedRegex(@"^\| (?<id>[FP]\d+) \| [^|]+ \| \[`(?<file>[^`]+)`\]\(\k<file>\): `(?<line>[^`]+)` \| `(?<output>[^`]+)`: `(?<shown>[^`]+)` \|$")]
    private static partial Regex Placed();

    // A reason is a sentence in each language.
    [GeneratedRegex(@"^\| (?<id>[FP]\d+) \| (?:[^|]+ \| )?[^|]*\p{IsCJKUnifiedIdeographs}[^|]* · [^|]{10,} \|$")]
    private static partial Regex WithReason();
}
