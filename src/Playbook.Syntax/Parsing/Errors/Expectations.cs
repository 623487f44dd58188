using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Playbook.Syntax.Words;
using static Playbook.Syntax.Parsing.Generated.PlaybookParser;

namespace Playbook.Syntax.Parsing.Errors;

/// <summary>What a set of expected tokens means to a person: at most three things, the most telling first.</summary>
internal static class Expectations
{
    private const int Most = 3;

    /// <summary>What a line may begin with.</summary>
    public static readonly Bilingual LineStart =
        new("说明这一行是什么的词，或日程的时间（如 第1天）", "a word that says what the line is, or when an item happens (such as day 1)");

    private static readonly ImmutableArray<(Bilingual Name, ImmutableArray<int> Tokens)> Rows =
    [
        (new("名称", "a name"), [WORD, ITEM_NAME]),
        (new("数字", "a number"), [NUMBER, HAN_NUMBER]),
        (new("引号里的文字", "a quoted text"), [TEXT]),
        (new("时间（如 20:00）", "a time such as 20:00"), [TIME]),
        (new("日期（如 2026-12-01）", "a date such as 2026-12-01"), [DATE]),
        (new("天数（如 第1天）", "days such as day 1"), [ORDINAL, DAYS]),
        (new(")", ")"), [RPAREN]),
        (new("由谁、发到哪里等说明", "a clause such as by or in"), [BY, IN, TO, FROM, FOR]),
        (new("{ }", "{ }"), [LBRACE]),
        (new("说明这一行是什么的词", "a word that says what the line is"), [HEAD]),
        (new("行末", "the end of the line"), [NEWLINE, TokenConstants.EOF]),
    ];

    /// <summary>The expectations in both languages, as one phrase.</summary>
    public static Bilingual Describe(IntervalSet expected)
    {
        Bilingual[] names = [.. Rows.Where(row => row.Tokens.Any(expected.Contains)).Select(row => row.Name).Take(Most)];
        return names.Length == 0
            ? new Bilingual("行末", "the end of the line")
            : new Bilingual(Join([.. names.Select(n => n.Zh)], "、", "或"), Join([.. names.Select(n => n.En)], ", ", " or "));
    }

    private static string Join(string[] names, string comma, string or) =>
        names.Length == 1 ? names[0] : string.Join(comma, names[..^1]) + or + names[^1];
}
