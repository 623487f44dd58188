using System.Collections.Immutable;
using System.Text;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Printing;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>Functions that fit a text to a length or to lines. Characters are counted as people see them; none is ever cut.</summary>
internal static class TextShapeFunctions
{
    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Row(FunctionTopic.Text, "个数", "size", "string.size|array.size|object.size", [Needs("文字或列表", "value", SpecialTypes.TextOrList)],
            TemplateType.Number, new("文字有几个字，或列表有几个", "how many characters the text has, or values the list"),
            Shows("{{ '好书👨‍👩‍👧' | size }}", "3"), (_, a) => Boxes.Of((decimal)Size(a[0]))),
        Shape("截短", "truncate", "string.truncate",
            [TheText, Needs("字数", "length", TemplateType.Number), May("省略号", "ellipsis", TemplateType.Text)],
            new("最多留这么多字，截去的用省略号代替（默认 ...，计入字数）", "at most so many characters, the ellipsis (... unless given) among them"),
            Shows("{{ '今晚八点不见不散' | truncate 5 '…' }}", "今晚八点…"), (_, a) => Truncate(TextFunctions.Of(a[0]), Whole(a[1]), a[2] as string ?? "...")),
        Shape("取字", "slice", "string.slice",
            [TheText, Needs("从", "start", TemplateType.Number), May("字数", "length", TemplateType.Number)],
            new("从第几个字（从 0 数起）取几个字", "characters from a place (counted from 0) on"),
            Shows("{{ '好书共读' | slice 2 }}", "共读"), (_, a) => Slice(TextFunctions.Of(a[0]), Whole(a[1]), a[2] is null ? int.MaxValue : Whole(a[2]))),
        Shape("左补", "pad_left", "string.pad_left", [TheText, Needs("宽度", "width", TemplateType.Number)],
            new("左边补空格到这么宽；汉字算两格", "spaces before it up to a width; a wide character takes two columns"),
            Shows("[{{ '7' | pad_left 3 }}]", "[  7]"), (call, a) => Padding(call, a) + TextFunctions.Of(a[0])),
        Shape("右补", "pad_right", "string.pad_right", [TheText, Needs("宽度", "width", TemplateType.Number)],
            new("右边补空格到这么宽；汉字算两格", "spaces behind it up to a width; a wide character takes two columns"),
            Shows("[{{ '群主' | pad_right 6 }}]", "[群主  ]"), (call, a) => TextFunctions.Of(a[0]) + Padding(call, a)),
        Shape("缩进", "indent", string.Empty, [TheText, May("前缀", "with", TemplateType.Text)],
            new("每行前面加上前缀（默认四个空格）", "with something before every line (four spaces unless given)"),
            Shows("{{ '一\\n二' | indent '> ' }}", "> 一\n> 二"), (call, a) => Indent(call, TextFunctions.Of(a[0]), a[1] as string ?? "    ")),
        Shape("一行", "one_line", string.Empty, [TheText], new("换行变成空格，连成一行", "line ends and the spaces round them become one space"),
            Shows("{{ '一\\n二' | one_line }}", "一 二"), (_, a) => OneLine(TextFunctions.Of(a[0]))),
    ];

    /// <summary>A number as a count; fractions are cut, and what is out of reach is brought in.</summary>
    public static int Whole(object? number) =>
        number is decimal value ? (int)Math.Clamp(decimal.Truncate(value), int.MinValue, int.MaxValue) : 0;

    private static TemplateFunction Shape(
        string zh, string en, string scriban, ImmutableArray<FunctionParameter> parameters,
        Bilingual documentation, FunctionExample example, FunctionBody body) =>
        Row(FunctionTopic.Text, zh, en, scriban, parameters, TemplateType.Text, documentation, example, body);

    private static int Size(object? value) => value is IReadOnlyList<object?> list ? list.Count : ReaderCharacters.Count(TextFunctions.Of(value));

    private static string Truncate(string text, int length, string ellipsis)
    {
        length = Math.Max(0, length);
        if (ReaderCharacters.EndOf(text, length) == text.Length)
        {
            return text;
        }

        var room = length - ReaderCharacters.Count(ellipsis);
        return room >= 0
            ? string.Concat(text.AsSpan(0, ReaderCharacters.EndOf(text, room)), ellipsis)
            : ellipsis[..ReaderCharacters.EndOf(ellipsis, length)];
    }

    /// <summary>So many characters from a place on; a negative place counts from the end.</summary>
    public static string Slice(string text, int start, int length)
    {
        start = start < 0 ? Math.Max(0, ReaderCharacters.Count(text) + start) : start;
        var from = ReaderCharacters.EndOf(text, start);
        return text.Substring(from, ReaderCharacters.EndOf(text[from..], Math.Max(0, length)));
    }

    private static string Padding(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        var missing = (long)Whole(arguments[1]) - DisplayWidth.Of(TextFunctions.Of(arguments[0]));
        return missing > 0 && call.Frame.MayMake(missing) ? new string(' ', (int)missing) : string.Empty;
    }

    private static string Indent(FunctionCall call, string text, string with) =>
        with + TextFunctions.Replace(call, text, "\n", "\n" + with);

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var range in text.AsSpan().SplitAny('\n', '\r'))
        {
            var part = text.AsSpan(range).Trim();
            if (part.Length > 0)
            {
                line.Append(line.Length > 0 ? " " : string.Empty).Append(part);
            }
        }

        return line.ToString();
    }
}
