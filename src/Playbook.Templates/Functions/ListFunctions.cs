using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Printing;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>Functions that take something out of a list.</summary>
internal static class ListFunctions
{
    // Stands before the rows, which read it when they are made.
    private static readonly Bilingual ElementName = new("列表中的值，或没有", "a value of the list, or nothing");

    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Row(FunctionTopic.List, "连接", "join", "array.join", [TheList, May("分隔", "by", TemplateType.Text)], TemplateType.Text,
            new("连成一段文字；默认用“、”或逗号分隔", "the values as one text, separated by a comma (、 in Chinese) unless given"),
            Shows("{{ ['好书', '好人'] | join }}", "好书、好人", "好书, 好人"), Join),
        Row(FunctionTopic.List, "第一个", "first", "array.first", [TheList], ElementName, (a, _) => ElementOf(a[0]).OrNothing,
            new("第一个；空列表没有", "the first value; an empty list has none"),
            Shows("{{ [3, 1, 2] | first ?? '无' }}", "3"), (call, a) => Of(call, a[0]) is [var first, ..] ? first : null),
        Row(FunctionTopic.List, "最后一个", "last", "array.last", [TheList], ElementName, (a, _) => ElementOf(a[0]).OrNothing,
            new("最后一个；空列表没有", "the last value; an empty list has none"),
            Shows("{{ [3, 1, 2] | last ?? '无' }}", "2"), (call, a) => Of(call, a[0]) is [.., var last] ? last : null),
        Row(FunctionTopic.List, "各项", "map", "array.map", [TheList, Needs("项", "member", SpecialTypes.MemberName)],
            new("列表", "list"), (a, _) => TemplateType.ListOf(a[1]), new("取出每一个的某一项", "a member of every value"),
            Shows("{{ ['好书', '书'] | map 'size' | join '/' }}", "2/1"), (call, a) => Map(call, a)),
        Same("其中", "where", string.Empty,
            [TheList, Needs("项", "member", SpecialTypes.MemberName), May("值", "value", SpecialTypes.Any)],
            new("只留下某一项等于这个值的；不写值则留下有这一项的", "the values whose member equals this, or whose member is there"),
            Shows("{{ ['好书', '书'] | where 'size' 2 }}", "好书"), Where),
        Row(FunctionTopic.List, "合计", "sum", string.Empty, [TheList, May("项", "member", SpecialTypes.MemberName)], TemplateType.Number,
            new("数字的和，或每一个的某一项的和", "the sum of numbers, or of a member of every value"),
            Shows("{{ [1, 2, 3.5] | sum }}", "6.5"), Sum),
        Same("略过", "offset", "array.offset", [TheList, Needs("个数", "count", TemplateType.Number)], new("略过前几个", "the list without its first values"),
            Shows("{{ [1, 2, 3] | offset 1 | join '/' }}", "2/3"), (call, a) => Slice(call, a[0], TextShapeFunctions.Whole(a[1]), int.MaxValue)),
        Same("取前", "limit", "array.limit", [TheList, Needs("个数", "count", TemplateType.Number)], new("最多取前几个", "at most the first values"),
            Shows("{{ [1, 2, 3] | limit 2 | join '/' }}", "1/2"), (call, a) => Slice(call, a[0], 0, TextShapeFunctions.Whole(a[1]))),
    ];

    /// <summary>What a list type holds.</summary>
    public static TemplateType ElementOf(TemplateType list) => list is ListType { Element: var element } ? element : SpecialTypes.Unknown;

    /// <summary>An argument that the checker made sure is a list; its values count against the bound on rounds.</summary>
    public static IReadOnlyList<object?> Of(FunctionCall call, object? argument) =>
        argument is IReadOnlyList<object?> list && call.Frame.Spend(list.Count) ? list : [];

    /// <summary>A row that gives a list of what it is given.</summary>
    public static TemplateFunction Same(
        string zh, string en, string scriban, ImmutableArray<FunctionParameter> parameters,
        Bilingual documentation, FunctionExample example, FunctionBody body) =>
        Row(FunctionTopic.List, zh, en, scriban, parameters, new Bilingual("列表", "list"), (a, _) => a[0], documentation, example, body);

    private static string Join(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        var list = Of(call, arguments[0]);
        var separator = arguments[1] as string ?? ValueText.ListSeparator(call.Language);
        return call.Frame.MayMake((long)separator.Length * list.Count) ? ValueText.Join(list, separator, call.Language) : string.Empty;
    }

    private static object?[] Map(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        var list = Of(call, arguments[0]);
        var member = arguments[1] as ObjectMember;
        var values = new object?[list.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = list[i] is { } value ? member?.Get(value) : null;
        }

        return values;
    }

    private static List<object?> Where(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        var wanted = arguments[2];
        List<object?> kept = [];
        foreach (var value in Of(call, arguments[0]))
        {
            var actual = value is null ? null : (arguments[1] as ObjectMember)?.Get(value);
            if (wanted is null ? actual is not (null or false) : ValueComparison.AreEqual(actual, wanted))
            {
                kept.Add(value);
            }
        }

        return kept;
    }

    private static object Sum(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        var sum = 0m;
        foreach (var value in arguments[1] is null ? Of(call, arguments[0]) : Map(call, arguments))
        {
            sum += value is decimal number && Math.Abs(number) < decimal.MaxValue / int.MaxValue ? number : 0;
        }

        return Boxes.Of(sum);
    }

    private static object?[] Slice(FunctionCall call, object? argument, int from, int count)
    {
        var list = Of(call, argument);
        from = Math.Clamp(from, 0, list.Count);
        var values = new object?[Math.Clamp(count, 0, list.Count - from)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = list[from + i];
        }

        return values;
    }
}
