using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;
using static Playbook.Templates.Functions.ListFunctions;

namespace Playbook.Templates.Functions;

/// <summary>Functions that order and combine lists. The order of equal values never changes.</summary>
internal static class ListShapeFunctions
{
    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Same("排序", "sort", "array.sort", [TheList, May("项", "member", SpecialTypes.MemberName)],
            new("从小到大排，或按某一项排", "in ascending order, or by a member"),
            Shows("{{ [3, 1, 2] | sort | join '/' }}", "1/2/3"), Sort),
        Same("反转", "reverse", "array.reverse", [TheList], new("倒过来", "from the last to the first"),
            Shows("{{ [3, 1, 2] | reverse | join '/' }}", "2/1/3"), (call, a) => Of(call, a[0]).Reverse().ToArray()),
        Same("去重", "uniq", "array.uniq", [TheList], new("相同的只留第一个", "each value once"),
            Shows("{{ [3, 1, 3] | uniq | join '/' }}", "3/1"), (call, a) => Of(call, a[0]).Distinct().ToArray()),
        Row(FunctionTopic.List, "去空", "compact", "array.compact", [TheList], new("列表", "list"), (a, _) => Compacted(a[0]),
            new("去掉没有的值", "without missing values"),
            Shows("{{ [1, null, 2] | compact | join '/' }}", "1/2"), (call, a) => Of(call, a[0]).Where(v => v is not null).ToArray()),
        Row(FunctionTopic.List, "合并", "concat", "array.concat|array.add_range", [TheList, Needs("另一列表", "other", SpecialTypes.AnyList)],
            new("列表", "list"), (a, _) => TypeJoin.Of(a[0], a[1]), new("两个列表接起来", "both lists one after the other"),
            Shows("{{ [1, 2] | concat [3] | join '/' }}", "1/2/3"), (call, a) => Of(call, a[0]).Concat(Of(call, a[1])).ToArray()),
    ];

    private static TemplateType Compacted(TemplateType list) =>
        list is ListType { Element: OptionalType { Inner: var inner } } ? TemplateType.ListOf(inner) : list;

    private static object?[] Sort(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        var member = arguments[1] as ObjectMember;
        return [.. Of(call, arguments[0]).OrderBy(Key, Comparer<object?>.Create((a, b) => ValueComparison.Compare(a, b) ?? 0))];

        object? Key(object? value) => member is null || value is null ? value : member.Get(value);
    }
}
