using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>Functions on the words and pieces of a text, and what a text is: empty, blank, a number.</summary>
internal static class TextPieceFunctions
{
    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Piece("各词首字母大写", "capitalize_words", "string.capitalizewords", [TheText], new("每个词的第一个字母变成大写", "the first letter of every word in upper case"),
            Shows("{{ 'book club' | capitalize_words }}", "Book Club"), (_, a) => CapitalizeWords(TextFunctions.Of(a[0]))),
        Piece("删去首个", "remove_first", "string.remove_first", [TheText, Needs("文字", "part", TemplateType.Text)], new("只删第一处", "without the first “part”"),
            Shows("{{ '好书好人' | remove_first '好' }}", "书好人"), (_, a) => RemoveOne(TextFunctions.Of(a[0]), TextFunctions.Of(a[1]), fromEnd: false)),
        Piece("删去末个", "remove_last", "string.remove_last", [TheText, Needs("文字", "part", TemplateType.Text)], new("只删最后一处", "without the last “part”"),
            Shows("{{ '好书好人' | remove_last '好' }}", "好书人"), (_, a) => RemoveOne(TextFunctions.Of(a[0]), TextFunctions.Of(a[1]), fromEnd: true)),
        Piece("取一字", "slice_one", "string.slice1", [TheText, Needs("从", "start", TemplateType.Number), May("字数", "length", TemplateType.Number)],
            new("从第几个字（从 0 数起）取一个字，或几个字", "one character, or so many, from a place (counted from 0) on"),
            Shows("{{ '好书共读' | slice_one 1 }}", "书"),
            (_, a) => TextShapeFunctions.Slice(TextFunctions.Of(a[0]), TextShapeFunctions.Whole(a[1]), a[2] is null ? 1 : TextShapeFunctions.Whole(a[2]))),
        Piece("去换行", "strip_newlines", "string.strip_newlines", [TheText], new("去掉所有换行", "without any line end"),
            Shows("{{ '一\\n二' | strip_newlines }}", "一二"),
            (_, a) => TextFunctions.Of(a[0]).Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal)),
        Ask("为空", "is_empty", "string.empty", [TheText], new("是不是一个字也没有", "whether the text has no character"),
            Shows("{{ '' | is_empty }}", "true"), a => TextFunctions.Of(a[0]).Length == 0),
        Ask("空白", "is_blank", "string.whitespace", [TheText], new("是不是只有空白，或一个字也没有", "whether the text is empty or all white space"),
            Shows("{{ ' ' | is_blank }}", "true"), a => string.IsNullOrWhiteSpace(TextFunctions.Of(a[0]))),
        Ask("同文", "same_text", "string.equals_ignore_case", [TheText, Needs("另一文字", "other", TemplateType.Text)],
            new("不分大小写是不是一样", "whether two texts are the same but for case"),
            Shows("{{ 'QQ' | same_text 'qq' }}", "true"), a => TextFunctions.Of(a[0]).Equals(TextFunctions.Of(a[1]), StringComparison.OrdinalIgnoreCase)),
        AsNumber("整数", "to_int", "string.to_int|string.to_long", new("文字里的整数；不是整数就没有", "the whole number that a text holds, or nothing"),
            Shows("{{ '12' | to_int ?? 0 }}", "12"), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite),
        AsNumber("数值", "to_number", "string.to_double|string.to_float", new("文字里的数字；不是数字就没有", "the number that a text holds, or nothing"),
            Shows("{{ '19.9' | to_number ?? 0 }}", "19.9"), NumberStyles.Float),
    ];

    private static TemplateFunction Piece(
        string zh, string en, string scriban, ImmutableArray<FunctionParameter> parameters, Bilingual documentation, FunctionExample example, FunctionBody body) =>
        Row(FunctionTopic.Text, zh, en, scriban, parameters, TemplateType.Text, documentation, example, body);

    private static TemplateFunction Ask(
        string zh, string en, string scriban, ImmutableArray<FunctionParameter> parameters, Bilingual documentation, FunctionExample example, Question holds) =>
        Row(FunctionTopic.Text, zh, en, scriban, parameters, TemplateType.Boolean, documentation, example, (_, a) => Boxes.Of(holds(a)));

    private static TemplateFunction AsNumber(string zh, string en, string scriban, Bilingual documentation, FunctionExample example, NumberStyles styles) =>
        Row(FunctionTopic.Text, zh, en, scriban, [TheText], TemplateType.Number.OrNothing, documentation, example,
            (_, a) => decimal.TryParse(TextFunctions.Of(a[0]), styles, CultureInfo.InvariantCulture, out var number) ? Boxes.Of(number) : null);

    private delegate bool Question(ReadOnlySpan<object?> arguments);

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (words, source) =>
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = i == 0 || char.IsWhiteSpace(source[i - 1]) ? char.ToUpperInvariant(source[i]) : source[i];
        }
    });

    private static string RemoveOne(string text, string part, bool fromEnd)
    {
        var at = part.Length == 0 ? -1
            : fromEnd ? text.LastIndexOf(part, StringComparison.Ordinal)
            : text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, part.Length);
    }
}
