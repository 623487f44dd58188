using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Diagnostics;

/// <summary>Findings about characters and quoted texts.</summary>
public static class TextDiagnostics
{
    private static readonly DiagnosticDescriptor UnclosedTextRow = new(
        "PB1001", "unclosed-text", Severity.Error,
        new("这一行的文字以 {0} 开头，却没有结束引号", "This text begins with {0} but has no closing quote on its line"),
        new("在文字末尾补上 {1}；要写多行，请用三个引号 \"\"\" 开头和结尾", "Close it with {1}; for several lines begin and end with three quotes \"\"\""));

    private static readonly DiagnosticDescriptor UnclosedBlockRow = new(
        "PB1002", "unclosed-text-block", Severity.Error,
        new("多行文字从这里的三个引号开始，却没有结束", "A text block begins here with three quotes and never ends"),
        new("在文字之后另起一行，写上三个引号 {0}", "Write three quotes {0} on a line of their own after the text"));

    private static readonly DiagnosticDescriptor InvisibleCharacterRow = new(
        "PB1003", "invisible-character", Severity.Warning,
        new("这里有看不见的字符：{0}", "There is an invisible character here: {0}"),
        new("删掉它；多半是从网页或聊天窗口复制时带进来的", "Delete it; it usually comes along when text is copied from a web page or a chat"));

    private static readonly DiagnosticDescriptor UnknownCharacterRow = new(
        "PB1004", "unknown-character", Severity.Error,
        new("引号之外不能用字符“{0}”", "The character ‘{0}’ has no meaning outside quotes"),
        new("删掉它，或把它写进引号里的文字", "Delete it, or put it into a quoted text"));

    private static readonly DiagnosticDescriptor NotAQuoteRow = new(
        "PB1005", "not-a-quote", Severity.Error,
        new("“{0}”不是引号", "‘{0}’ is not a quote of this language"),
        new("文字写在 \"…\"、“…”或「…」里，这些引号里面可以用“{0}”", "Put texts into \"…\", “…” or 「…」; ‘{0}’ may stand inside"));

    private static readonly DiagnosticDescriptor TabRow = new(
        "PB1006", "tab", Severity.Info,
        new("这里有制表符，按空格读", "There is a tab here; it is read as a space"),
        new("换成空格；制表符多半是从表格或聊天窗口复制时带进来的，写在引号里会原样发出去", "Put a space; tabs usually come along from a table or a chat, and inside quotes they are sent as they are"));

    /// <summary>Every descriptor of this group.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnclosedTextRow, UnclosedBlockRow, InvisibleCharacterRow, UnknownCharacterRow, NotAQuoteRow, TabRow];

    /// <summary>A quote that is not closed on its line.</summary>
    /// <param name="quote">The opening quote.</param>
    /// <param name="end">Where the text most likely ends.</param>
    public static Diagnostic UnclosedText(Location quote, int end)
    {
        var opening = quote.Source.ToString(quote.Span);
        var closing = opening switch { "「" => "」", "『" => "』", "“" or "”" => "”", _ => opening };
        return Diagnostic.Create(UnclosedTextRow, quote, opening, closing) with
        {
            Fix = new CodeFix(new($"补上 {closing}", $"Add {closing}"), new TextSpan(end, 0), closing, IsSafe: false),
        };
    }

    /// <summary>A text block that is not closed.</summary>
    /// <param name="quotes">The opening quotes.</param>
    public static Diagnostic UnclosedBlock(Location quotes) =>
        Diagnostic.Create(UnclosedBlockRow, quotes, quotes.Source.ToString(quotes.Span));

    /// <summary>A character that nobody sees.</summary>
    /// <param name="character">It, or several in a row; the first is named.</param>
    public static Diagnostic InvisibleCharacter(Location character) =>
        Diagnostic.Create(InvisibleCharacterRow, character, NameOf(character.Source.Content[character.Span.Start])) with
        {
            Fix = new CodeFix(new("删除看不见的字符", "Delete the invisible character"), character.Span, "", IsSafe: true),
        };

    /// <summary>The first tab of a file that does not indent its line.</summary>
    public static Diagnostic Tab(Location tab) => Diagnostic.Create(TabRow, tab) with
    {
        Fix = new CodeFix(new("换成空格", "Replace by a space"), tab.Span, " ", IsSafe: true),
    };

    /// <summary>A character that the language has no use for outside texts.</summary>
    public static Diagnostic UnknownCharacter(Location character)
    {
        var seen = character.Source.ToString(character.Span);
        return seen is "【" or "】" or "《" or "》" or "'" or "‘" or "’" or "`"
            ? Diagnostic.Create(NotAQuoteRow, character, seen) with { Fix = CodeFixes.Replace(character, "\"") }
            : Diagnostic.Create(UnknownCharacterRow, character, seen) with { Fix = CodeFixes.Delete(character) };
    }

    private static Bilingual NameOf(char c)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
        var (zh, en) = c switch
        {
            '\u200B' => ("零宽空格", "zero-width space"),
            '\u200C' => ("零宽不连字", "zero-width non-joiner"),
            '\u200D' => ("零宽连字", "zero-width joiner"),
            '\u2060' => ("单词连接符", "word joiner"),
            '\uFEFF' => ("字节顺序标记", "byte order mark"),
            '\u00AD' => ("软连字符", "soft hyphen"),
            '\b' => ("退格符", "backspace"),
            '\u2028' or '\u2029' or '\u0085' => ("特殊换行符", "special line separator"),
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') =>
                ("文字方向控制符", "text direction control"),
            < ' ' or (>= '\u007F' and <= '\u009F') => ("控制字符", "control character"),
            _ => ("格式控制符", "format control"),
        };
        return new Bilingual($"{zh}（{code}）", $"{en} ({code})");
    }
}
