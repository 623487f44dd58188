using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;
using static Playbook.Templates.Functions.ListFunctions;

namespace Playbook.Templates.Functions;

/// <summary>Functions that give a list with a value more or less; the list itself never changes.</summary>
internal static class ListChangeFunctions
{
    private static readonly FunctionParameter TheValue = Needs("值", "value", SpecialTypes.Any);
    private static readonly FunctionParameter ThePlace = Needs("位置", "place", TemplateType.Number);

    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Row(FunctionTopic.List, "添上", "add", "array.add", [TheList, TheValue], new("列表", "list"), (a, _) => With(a[0], a[1]),
            new("末尾多一个值", "the list with a value at its end"),
            Shows("{{ [1, 2] | add 3 | join '/' }}", "1/2/3"), (call, a) => Of(call, a[0]).Append(a[1]).ToArray()),
        Row(FunctionTopic.List, "插入", "insert_at", "array.insert_at", [TheList, ThePlace, TheValue], new("列表", "list"), (a, _) => With(a[0], a[2]),
            new("在第几个（从 0 数起）之前多一个值", "the list with a value before a place, counted from 0"),
            Shows("{{ [1, 3] | insert_at 1 2 | join '/' }}", "1/2/3"), (call, a) => InsertAt(Of(call, a[0]), TextShapeFunctions.Whole(a[1]), a[2])),
        Same("移除", "remove_at", "array.remove_at", [TheList, ThePlace],
            new("去掉第几个（从 0 数起，负数从末尾数）", "the list without the value at a place, counted from 0, or from the end when negative"),
            Shows("{{ [1, 2, 3] | remove_at 1 | join '/' }}", "1/3"), (call, a) => RemoveAt(Of(call, a[0]), TextShapeFunctions.Whole(a[1]))),
    ];

    private static ListType With(TemplateType list, TemplateType value) => TemplateType.ListOf(TypeJoin.Of(ElementOf(list), value));

    private static List<object?> InsertAt(IReadOnlyList<object?> list, int place, object? value)
    {
        List<object?> longer = [.. list];
        longer.Insert(Math.Clamp(place < 0 ? list.Count + place : place, 0, list.Count), value);
        return longer;
    }

    private static List<object?> RemoveAt(IReadOnlyList<object?> list, int place)
    {
        List<object?> shorter = [.. list];
        place = place < 0 ? list.Count + place : place;
        if (place >= 0 && place < list.Count)
        {
            shorter.RemoveAt(place);
        }

        return shorter;
    }
}
