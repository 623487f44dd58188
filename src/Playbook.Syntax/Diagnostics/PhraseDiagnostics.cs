using System.Collections.Immutable;
using Playbook.Syntax.Parsing.Tokens;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Diagnostics;

/// <summary>Findings about words that do not make a phrase.</summary>
public static class PhraseDiagnostics
{
    private static readonly DiagnosticDescriptor UnexpectedRow = new(
        "PB1020", "unexpected-part", Severity.Error,
        new("{0}不能写在这里；这里应是{1}", "{0} does not fit here; expected {1}"),
        new("删掉它，或改成{1}", "Delete it, or write {1} instead"));

    private static readonly DiagnosticDescriptor MissingRow = new(
        "PB1021", "missing-part", Severity.Error,
        new("{0}后面还缺{1}", "{0} must be followed by {1}"),
        new("在它后面补上{1}", "Write {1} after it"));

    private static readonly DiagnosticDescriptor MissingKindRow = new(
        "PB1022", "missing-kind", Severity.Error,
        new("这一项日程没有写类型", "This schedule item does not say what kind it is"),
        new("在时间之后写上类型，如：通知、任务、话题、直播", "Write its kind after the time, such as notice, task, topic, live"));

    private static readonly DiagnosticDescriptor MissingTitleRow = new(
        "PB1023", "missing-title", Severity.Error,
        new("这一项日程没有写标题", "This schedule item has no title"),
        new("在类型之后用引号写上标题，如 \"今日共读\"", "Write a quoted title after the kind, such as \"Today's pages\""));

    private static readonly DiagnosticDescriptor RunTogetherRow = new(
        "PB1024", "words-run-together", Severity.Error,
        new("“{0}{1}”连成了一个词；“{0}”后面要空一格", "‘{0}{1}’ reads as one word; put a space after ‘{0}’"),
        new("写成“{0} {1}”", "Write ‘{0} {1}’"));

    private static readonly DiagnosticDescriptor ReadApartRow = new(
        "PB1025", "words-read-apart", Severity.Warning,
        new("“{0}”读作“{1}”", "‘{0}’ is read as ‘{1}’"),
        new("在两个词之间空一格，写成“{1}”", "Put a space between the words: ‘{1}’"));

    private static readonly DiagnosticDescriptor UnquotedTitleRow = new(
        "PB1026", "unquoted-title", Severity.Error,
        new("标题“{0}”没有加引号", "The title ‘{0}’ is not quoted"),
        new("给标题加上引号，写成 \"{0}\"", "Put the title into quotes: \"{0}\""));

    /// <summary>Every descriptor of this group.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnexpectedRow, MissingRow, MissingKindRow, MissingTitleRow, RunTogetherRow, ReadApartRow, UnquotedTitleRow];

    /// <summary>Something that does not fit where it stands.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="seen">What it is, in domain words.</param>
    /// <param name="expected">What would fit, at most three things.</param>
    public static Diagnostic Unexpected(Location place, Bilingual seen, Bilingual expected) =>
        Diagnostic.Create(UnexpectedRow, place, seen, expected);

    /// <summary>A word too many behind the kind and the name of an item; perhaps a clause that lacks a space: <c>由团长</c>.</summary>
    /// <param name="place">Where it stands.</param>
    public static Diagnostic UnexpectedName(Location place)
    {
        var written = place.Source.ToString(place.Span);
        return HanRunSplitter.PrefixLength(written) is > 0 and var length
            ? RunTogether(place, length)
            : Unexpected(
                place,
                new Bilingual($"“{written}”", $"‘{written}’"),
                new Bilingual("引号里的文字、由谁、发到哪里等说明或{ }", "a quoted text, a clause such as by or in or { }"));
    }

    /// <summary>Something that asks for more and does not get it.</summary>
    /// <param name="place">What asks for more.</param>
    /// <param name="seen">The same, in domain words.</param>
    /// <param name="expected">What should follow, at most three things.</param>
    public static Diagnostic Missing(Location place, Bilingual seen, Bilingual expected) =>
        Diagnostic.Create(MissingRow, place, seen, expected);

    /// <summary>A schedule item without its kind.</summary>
    /// <param name="when">The item's days and times.</param>
    public static Diagnostic MissingKind(Location when) => Diagnostic.Create(MissingKindRow, when);

    /// <summary>A schedule item without its title.</summary>
    /// <param name="kind">The item's kind.</param>
    public static Diagnostic MissingTitle(Location kind) => Diagnostic.Create(MissingTitleRow, kind);

    /// <summary>A schedule item whose title is written like a name.</summary>
    /// <param name="title">The title.</param>
    public static Diagnostic UnquotedTitle(Location title)
    {
        var text = title.Source.ToString(title.Span);
        return Diagnostic.Create(UnquotedTitleRow, title, text) with
        {
            Fix = new CodeFix(new("给标题加上引号", "Put the title into quotes"), title.Span, $"\"{text}\"", IsSafe: true),
        };
    }

    /// <summary>Words written as one that can only be meant apart.</summary>
    /// <param name="run">All of them.</param>
    /// <param name="apart">The same with spaces between.</param>
    public static Diagnostic ReadApart(Location run, string apart) =>
        Diagnostic.Create(ReadApartRow, run, run.Source.ToString(run.Span), apart) with
        {
            Fix = new CodeFix(new("在两个词之间空一格", "Put a space between the words"), run.Span, apart, IsSafe: true),
        };

    /// <summary>A structural word and the word after it, written as one.</summary>
    /// <param name="word">Both of them.</param>
    /// <param name="length">How many characters the structural word takes.</param>
    public static Diagnostic RunTogether(Location word, int length)
    {
        var text = word.Source.ToString(word.Span);
        return Diagnostic.Create(RunTogetherRow, word, text[..length], text[length..]) with
        {
            Fix = new CodeFix(
                new($"在“{text[..length]}”后面空一格", $"Put a space after ‘{text[..length]}’"), new TextSpan(word.Span.Start + length, 0), " ", IsSafe: true),
        };
    }
}
