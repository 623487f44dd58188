using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Words;

namespace Playbook.Templates.Diagnostics;

/// <summary>Findings on how a template is written: <c>PB4001</c> to <c>PB4016</c>.</summary>
public static class TemplateSyntaxDiagnostics
{
    private static readonly DiagnosticDescriptor UnclosedTagRow = new(
        "PB4001", "unclosed-template-tag", Severity.Error,
        new("“{{{{”之后没有“}}}}”。", "There is no “}}}}” after this “{{{{”."),
        new("在表达式后面补上“}}}}”；要原样写出“{{{{”，用“{{%{{ … }}%}}”包起来。", "Close the expression with “}}}}”; to write “{{{{” itself, wrap it as “{{%{{ … }}%}}”."));

    private static readonly DiagnosticDescriptor UnclosedEscapeBlockRow = new(
        "PB4002", "unclosed-escape-block", Severity.Error,
        new("原样文本“{0}”之后没有“{1}”。", "There is no “{1}” after the literal block “{0}”."),
        new("在原样文本的末尾补上“{1}”。", "End the literal block with “{1}”."));

    private static readonly DiagnosticDescriptor UnclosedTextRow = new(
        "PB4003", "unclosed-template-text", Severity.Error,
        new("引号没有配对：这里的 {0} 之后没有 {1}。", "The quote is not closed: there is no {1} after this {0}."),
        new("在这段文字的末尾补上 {1}。", "Put {1} at the end of the text."));

    private static readonly DiagnosticDescriptor UnexpectedCharacterRow = new(
        "PB4004", "unexpected-template-character", Severity.Error,
        new("表达式里不能有 {0}。", "An expression cannot hold {0}."),
        new("删去这个字符；要写成文字，给它加上引号。", "Remove the character, or quote it if it is meant as text."));

    private static readonly DiagnosticDescriptor BadNumberRow = new(
        "PB4005", "bad-template-number", Severity.Error,
        new("“{0}”不是这里能用的数字，应写成 20、19.9 这样。", "“{0}” is not a number that can be used here; 20 or 19.9 was expected."),
        new("改成十进制的数字。", "Write it as a decimal number."));

    private static readonly DiagnosticDescriptor BadEscapeRow = new(
        "PB4006", "bad-text-escape", Severity.Error,
        new("引号里的“{0}”不是转义写法，可用的有 \\n、\\t、\\' 等。", "“{0}” is no escape inside quotes; \\n, \\t, \\' and the like are."),
        new("要写反斜杠本身，写两个：\\\\。", "For a backslash itself, write two: \\\\."));

    private static readonly DiagnosticDescriptor ExpectedExpressionRow = new(
        "PB4007", "expected-template-value", Severity.Error,
        new("这里应写一个值，如 活动.标题 或 '文字'，却是{0}。", "A value such as item.title or 'text' was expected here, not {0}."),
        new("补上要写出或要比较的值。", "Write the value that is to be printed or compared."));

    private static readonly DiagnosticDescriptor ExpectedMarkRow = new(
        "PB4008", "expected-template-mark", Severity.Error,
        new("这里应有 {0}，却是{1}。", "{0} was expected here, not {1}."),
        new("补上 {0}。", "Add {0}."));

    private static readonly DiagnosticDescriptor ExpectedNameRow = new(
        "PB4009", "expected-template-name", Severity.Error,
        new("{0}后面应写一个名字，却是{1}。", "A name was expected after {0}, not {1}."),
        new("写上名字，如 标题。", "Write a name, such as title."));

    private static readonly DiagnosticDescriptor ExpectedStatementEndRow = new(
        "PB4010", "expected-statement-end", Severity.Error,
        new("这句话到此已经完整，后面不该还有{0}。", "The statement is complete here, but {0} follows."),
        new("两句之间换行或用“;”隔开；要交给函数处理，用“|”连接。", "Separate two statements by a new line or “;”; to pass a value to a function, use “|”."));

    private static readonly DiagnosticDescriptor UnclosedBlockRow = new(
        "PB4011", "unclosed-template-block", Severity.Error,
        new("“{0}”没有对应的“结束”。", "This “{0}” has no “end”."),
        new("在这一段的末尾加上 {{{{ 结束 }}}}。", "Add {{{{ end }}}} where the block ends."));

    private static readonly DiagnosticDescriptor StrayBlockWordRow = new(
        "PB4012", "stray-block-word", Severity.Error,
        new("这里的“{0}”前面没有与它相配的{1}。", "There is no {1} before this “{0}”."),
        new("删去它，或补上前面缺的那一句。", "Remove it, or add the statement that is missing before it."));

    private static readonly DiagnosticDescriptor LeftOutRow = new(
        "PB4013", "left-out-construct", Severity.Error,
        new("Scriban 的“{0}”不在本语言之内。", "“{0}” of Scriban is not part of this language."),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor OutsideLoopRow = new(
        "PB4014", "word-outside-loop", Severity.Error,
        new("“{0}”只能用在循环里。", "“{0}” can be used inside a loop only."),
        new("把它移到“对每个 … 在 …”之内，或删去。", "Move it inside a “for … in …”, or remove it."));

    private static readonly DiagnosticDescriptor BadFillInRow = new(
        "PB4015", "bad-fill-in", Severity.Error,
        new("填空“{0}”写得不对：{1}。", "The blank “{0}” is not well formed: {1}."),
        new("写成 [[昵称]]，或带上预计字数：[[昵称:8]]。", "Write [[nickname]], or with the expected length: [[nickname:8]]."));

    private static readonly DiagnosticDescriptor SingleEqualsRow = new(
        "PB4016", "single-equals", Severity.Error,
        new("这里的“=”是赋值，不能用来比较。", "“=” gives a name its value; it does not compare."),
        new("比较两个值写“==”。", "Write “==” to compare two values."));

    /// <summary>Every row, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnclosedTagRow, UnclosedEscapeBlockRow, UnclosedTextRow, UnexpectedCharacterRow, BadNumberRow, BadEscapeRow, ExpectedExpressionRow,
        ExpectedMarkRow, ExpectedNameRow, ExpectedStatementEndRow, UnclosedBlockRow, StrayBlockWordRow, LeftOutRow, OutsideLoopRow, BadFillInRow,
        SingleEqualsRow,
    ];

    /// <summary>A tag is not closed before the template ends.</summary>
    public static Diagnostic UnclosedTag(Location location) => Diagnostic.Create(UnclosedTagRow, location);

    /// <summary>A literal block is not closed.</summary>
    public static Diagnostic UnclosedEscapeBlock(Location location, string opening, string closing) =>
        Diagnostic.Create(UnclosedEscapeBlockRow, location, opening, closing);

    /// <summary>A quote is not closed.</summary>
    public static Diagnostic UnclosedText(Location location, string opening, string closing) =>
        Diagnostic.Create(UnclosedTextRow, location, opening, closing) with
        {
            Fix = EndOfTag(location) is { } end ? CodeFixes.Insert(end, closing) : null,
        };

    // A quote that is not closed was most likely meant to end before the tag does.
    private static int? EndOfTag(Location quote)
    {
        var rest = quote.Source.Slice(TextSpan.FromBounds(quote.Span.End, quote.Source.GetLineSpan(quote.Start.Line).End));
        return rest.IndexOf("}}", StringComparison.Ordinal) is > 0 and var at ? quote.Span.End + rest[..at].TrimEnd().Length : null;
    }

    /// <summary>A character has no meaning inside a tag.</summary>
    public static Diagnostic UnexpectedCharacter(Location location, string shown) => Diagnostic.Create(UnexpectedCharacterRow, location, shown) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>A number cannot be read or is too large.</summary>
    public static Diagnostic BadNumber(Location location, string written) => Diagnostic.Create(BadNumberRow, location, written);

    /// <summary>A backslash before a character that needs none.</summary>
    public static Diagnostic BadEscape(Location location, string written) => Diagnostic.Create(BadEscapeRow, location, written) with
    {
        Fix = CodeFixes.Replace(location, "\\" + written),
    };

    /// <summary>A value is missing.</summary>
    public static Diagnostic ExpectedExpression(Location location, Bilingual seen) => Diagnostic.Create(ExpectedExpressionRow, location, seen);

    /// <summary>A bracket, colon or word is missing.</summary>
    public static Diagnostic ExpectedMark(Location location, Bilingual expected, Bilingual seen) =>
        Diagnostic.Create(ExpectedMarkRow, location, expected, seen) with
    {
        Fix = expected.Zh is ['“', .. var mark, '”'] ? CodeFixes.Insert(location.Span.Start, mark) : null,
    };

    /// <summary>A name is missing.</summary>
    public static Diagnostic ExpectedName(Location location, Bilingual after, Bilingual seen) =>
        Diagnostic.Create(ExpectedNameRow, location, after, seen);

    /// <summary>Something follows a complete statement.</summary>
    public static Diagnostic ExpectedStatementEnd(Location location, Bilingual seen) => Diagnostic.Create(ExpectedStatementEndRow, location, seen) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>An assignment stands where two values are compared.</summary>
    public static Diagnostic SingleEquals(Location location) => Diagnostic.Create(SingleEqualsRow, location) with
    {
        Fix = new CodeFix(new Bilingual("改成“==”", "Change to “==”"), location.Span, "==", IsSafe: false),
    };

    /// <summary>A block has no end.</summary>
    public static Diagnostic UnclosedBlock(Location location, Bilingual word) => Diagnostic.Create(UnclosedBlockRow, location, word);

    /// <summary>An <c>end</c>, <c>else</c> or <c>when</c> belongs to nothing.</summary>
    public static Diagnostic StrayBlockWord(Location location, Bilingual word, Bilingual owner) =>
        Diagnostic.Create(StrayBlockWordRow, location, word, owner);

    /// <summary>A construct of Scriban that the dialect leaves out.</summary>
    public static Diagnostic LeftOut(Location location, LeftOutConstruct leftOut) =>
        Diagnostic.Create(LeftOutRow, location, leftOut.Construct, leftOut.Advice);

    /// <summary><c>break</c> or <c>continue</c> outside a loop.</summary>
    public static Diagnostic OutsideLoop(Location location, Bilingual word) => Diagnostic.Create(OutsideLoopRow, location, word);

    /// <summary>A fill-in is malformed.</summary>
    public static Diagnostic BadFillIn(Location location, string written, Bilingual reason) =>
        Diagnostic.Create(BadFillInRow, location, written, reason);
}
