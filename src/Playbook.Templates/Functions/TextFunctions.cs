using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Printing;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>Functions that change or ask about the words of a text.</summary>
internal static class TextFunctions
{
    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Text("大写", "upcase", "string.upcase", [TheText], new("全部变成大写", "all letters in upper case"),
            Shows("{{ 'qq' | upcase }}", "QQ"), (_, a) => Of(a[0]).ToUpperInvariant()),
        Text("小写", "downcase", "string.downcase", [TheText], new("全部变成小写", "all letters in lower case"),
            Shows("{{ 'QQ' | downcase }}", "qq"), (_, a) => Of(a[0]).ToLowerInvariant()),
        Text("首字母大写", "capitalize", "string.capitalize", [TheText], new("第一个字母变成大写", "the first letter in upper case"),
            Shows("{{ 'reading' | capitalize }}", "Reading"), (_, a) => Capitalize(Of(a[0]))),
        Text("去空白", "strip", "string.strip", [TheText], new("去掉两头的空白", "without white space at both ends"),
            Shows("{{ '  好书 ' | strip }}", "好书"), (_, a) => Of(a[0]).Trim()),
        Text("去左空白", "lstrip", "string.lstrip", [TheText], new("去掉开头的空白", "without white space at the beginning"),
            Shows("[{{ '  好书 ' | lstrip }}]", "[好书 ]"), (_, a) => Of(a[0]).TrimStart()),
        Text("去右空白", "rstrip", "string.rstrip", [TheText], new("去掉末尾的空白", "without white space at the end"),
            Shows("[{{ ' 好书  ' | rstrip }}]", "[ 好书]"), (_, a) => Of(a[0]).TrimEnd()),
        Text("接上", "append", "string.append", [TheText, Needs("后文", "with", TemplateType.Text)], new("在后面接上文字", "with a text behind it"),
            Shows("{{ '好书' | append '共读' }}", "好书共读"), (call, a) => Join(call, Of(a[0]), Of(a[1]))),
        Text("前接", "prepend", "string.prepend", [TheText, Needs("前文", "with", TemplateType.Text)], new("在前面接上文字", "with a text before it"),
            Shows("{{ '共读' | prepend '好书' }}", "好书共读"), (call, a) => Join(call, Of(a[1]), Of(a[0]))),
        Text("替换", "replace", "string.replace",
            [TheText, Needs("原文", "from", TemplateType.Text), Needs("新文", "to", TemplateType.Text)],
            new("把原文全部换成新文", "with every “from” replaced by “to”"),
            Shows("{{ '今晚八点，今晚见' | replace '今晚' '明晚' }}", "明晚八点，明晚见"), (call, a) => Replace(call, Of(a[0]), Of(a[1]), Of(a[2]))),
        Text("替换首个", "replace_first", "string.replace_first",
            [TheText, Needs("原文", "from", TemplateType.Text), Needs("新文", "to", TemplateType.Text)],
            new("只换第一处", "with the first “from” replaced by “to”"),
            Shows("{{ '今晚八点，今晚见' | replace_first '今晚' '明晚' }}", "明晚八点，今晚见"), (call, a) => ReplaceFirst(call, Of(a[0]), Of(a[1]), Of(a[2]))),
        Text("删去", "remove", "string.remove", [TheText, Needs("文字", "part", TemplateType.Text)], new("删去所有这样的文字", "without every “part”"),
            Shows("{{ '好书共读' | remove '共' }}", "好书读"), (call, a) => Replace(call, Of(a[0]), Of(a[1]), string.Empty)),
        Row(FunctionTopic.Text, "拆分", "split", "string.split", [TheText, Needs("分隔", "by", TemplateType.Text)],
            TemplateType.ListOf(TemplateType.Text), new("按分隔拆成列表；空的不要", "the parts between the separators, empty ones left out"),
            Shows("{{ 'a/b/c' | split '/' | size }}", "3"), (call, a) => Split(call, Of(a[0]), Of(a[1]))),
        Ask("包含", "contains", "string.contains|array.contains",
            [Needs("文字或列表", "value", SpecialTypes.TextOrList), Needs("内容", "part", SpecialTypes.Any)],
            new("文字里有没有这段文字，或列表里有没有这个值", "whether the text holds the part, or the list holds the value"),
            Shows("{{ ['群主', '嘉宾'] | contains '群主' }}", "true"), (call, a) => Contains(a[0], a[1], call.Language)),
        Ask("开头是", "starts_with", "string.starts_with", [TheText, Needs("开头", "start", TemplateType.Text)], new("是不是以它开头", "whether the text begins so"),
            Shows("{{ '好书共读' | starts_with '好书' }}", "true"), (_, a) => Of(a[0]).StartsWith(Of(a[1]), StringComparison.Ordinal)),
        Ask("结尾是", "ends_with", "string.ends_with", [TheText, Needs("结尾", "end", TemplateType.Text)], new("是不是以它结尾", "whether the text ends so"),
            Shows("{{ '好书共读' | ends_with '共读' }}", "true"), (_, a) => Of(a[0]).EndsWith(Of(a[1]), StringComparison.Ordinal)),
        Text("单复数", "pluralize", "string.pluralize",
            [TheNumber, Needs("单数", "one", TemplateType.Text), Needs("复数", "many", TemplateType.Text)],
            new("数字是 1 用前一个，否则用后一个", "“one” when the number is 1, otherwise “many”"),
            Shows("{{ 2 | pluralize 'seat' 'seats' }}", "seats"), (_, a) => Of(a[0] is 1m ? a[1] : a[2])),
    ];

    /// <summary>An argument that the checker made sure is text.</summary>
    public static string Of(object? argument) => argument as string ?? string.Empty;

    /// <summary>A text replaced everywhere, unless the result would be longer than may be written.</summary>
    public static string Replace(FunctionCall call, string text, string from, string to)
    {
        if (from.Length == 0)
        {
            return text;
        }

        var count = to.Length > from.Length ? text.AsSpan().Count(from) : 0;
        return call.Frame.MayMake(text.Length + ((long)count * (to.Length - from.Length)))
            ? text.Replace(from, to, StringComparison.Ordinal)
            : string.Empty;
    }

    private static TemplateFunction Text(
        string zh, string en, string scriban, ImmutableArray<FunctionParameter> parameters,
        Bilingual documentation, FunctionExample example, FunctionBody body) =>
        Row(FunctionTopic.Text, zh, en, scriban, parameters, TemplateType.Text, documentation, example, body);

    private static TemplateFunction Ask(
        string zh, string en, string scriban, ImmutableArray<FunctionParameter> parameters,
        Bilingual documentation, FunctionExample example, AskBody body) =>
        Row(FunctionTopic.Text, zh, en, scriban, parameters, TemplateType.Boolean, documentation, example, (call, a) => Boxes.Of(body(call, a)));

    private delegate bool AskBody(FunctionCall call, ReadOnlySpan<object?> arguments);

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    private static string Join(FunctionCall call, string first, string second) =>
        call.Frame.MayMake((long)first.Length + second.Length) ? string.Concat(first, second) : string.Empty;

    private static string ReplaceFirst(FunctionCall call, string text, string from, string to)
    {
        var at = from.Length == 0 ? -1 : text.IndexOf(from, StringComparison.Ordinal);
        return at < 0 || !call.Frame.MayMake((long)text.Length + to.Length)
            ? text
            : string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
    }

    private static object[] Split(FunctionCall call, string text, string by)
    {
        object[] parts = by.Length == 0 ? [text] : text.Split(by, StringSplitOptions.RemoveEmptyEntries);
        return call.Frame.Spend(parts.Length) ? parts : [];
    }

    private static bool Contains(object? whole, object? part, Language language)
    {
        if (whole is not IReadOnlyList<object?> list)
        {
            return Of(whole).Contains(ValueText.Of(part, language), StringComparison.Ordinal);
        }

        foreach (var item in list)
        {
            if (ValueComparison.AreEqual(item, part))
            {
                return true;
            }
        }

        return false;
    }
}
