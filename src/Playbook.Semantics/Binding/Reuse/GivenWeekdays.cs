using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Days of the week as a parameter is given them: <c>周六</c>, <c>周二、周四</c>, <c>每周一至周五</c>, <c>saturday</c>.</summary>
internal static class GivenWeekdays
{
    /// <summary>What is given, as “every week” with its days; null when it is something else.</summary>
    public static EverySyntax? Of(ValueSyntax value) => value switch
    {
        WhenSyntax { Modifiers: [], Pattern: EverySyntax { Interval: null, Unit: StructuralWord.Week, Weekdays: not [] } every } => every,
        NameSyntax name when IsDay(name) => Every([name], name),
        ListSyntax list when list.Items.All(IsDay) => Every([.. list.Items.Cast<NameSyntax>()], list),
        _ => null,
    };

    /// <summary>Every week, or every so many, on the days that are given.</summary>
    /// <param name="weekly">A phrase without days of its own.</param>
    /// <param name="given">What is given.</param>
    /// <param name="place">Where it stands: the parameter's name.</param>
    public static EverySyntax Within(EverySyntax weekly, EverySyntax given, SyntaxNode place) =>
        new([.. weekly.Children, .. given.Children], weekly.Interval, StructuralWord.Week, given.Weekdays, []) { Origin = place };

    private static EverySyntax Every(NameSyntax[] names, SyntaxNode origin) =>
        new([.. names], interval: null, StructuralWord.Week, [.. names], []) { Origin = origin };

    private static bool IsDay(ValueSyntax value) => value is NameSyntax { Key.Length: > 1 } name && Weekdays.Find(name.Key) is not null;
}
