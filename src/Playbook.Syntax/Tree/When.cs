using System.Collections.Immutable;

namespace Playbook.Syntax.Tree;

/// <summary>When something happens: a <see cref="DaysSyntax"/> or another pattern, then times and modifiers.</summary>
public sealed class WhenSyntax(
    ImmutableArray<SyntaxNode> children, PatternSyntax pattern, ImmutableArray<ModifierSyntax> modifiers) : ValueSyntax(children)
{
    /// <summary>Which days, or which trigger.</summary>
    public PatternSyntax Pattern { get; } = pattern;

    /// <summary>Time, from, until, except, count, holidays, in order.</summary>
    public ImmutableArray<ModifierSyntax> Modifiers { get; } = modifiers;
}

/// <summary>Which days, or which trigger.</summary>
public abstract class PatternSyntax(ImmutableArray<SyntaxNode> children) : SyntaxNode(children);

/// <summary>
/// Days of the playbook: <c>第1天</c>, <c>第7、14天</c>, <c>第-3至0天</c>, <c>days 7, 14</c>, <c>days -3..0</c>.
/// Each part is a <see cref="QuantitySyntax"/> (without unit) or a <see cref="RangeSyntax"/> of two.
/// </summary>
public sealed class DaysSyntax(ImmutableArray<SyntaxNode> children, ImmutableArray<ValueSyntax> parts) : PatternSyntax(children)
{
    /// <summary>Single days and ranges.</summary>
    public ImmutableArray<ValueSyntax> Parts { get; } = parts;
}

/// <summary>
/// <c>每天</c>, <c>每3天</c>, <c>每周</c>, <c>每周三</c>, <c>每2周周一、周四</c>, <c>每个工作日</c>, <c>每周末</c>, <c>每月</c>, <c>每月1、15日</c>;
/// <c>every day</c>, <c>every 3 days</c>, <c>every week</c>, <c>every wednesday</c>, <c>every 2 weeks on monday, thursday</c>,
/// <c>every weekday</c>, <c>every weekend</c>, <c>every month</c>, <c>every month on days 1, 15</c>.
/// </summary>
public sealed class EverySyntax(
    ImmutableArray<SyntaxNode> children,
    QuantitySyntax? interval,
    StructuralWord unit,
    ImmutableArray<NameSyntax> weekdays,
    ImmutableArray<QuantitySyntax> monthDays)
    : PatternSyntax(children)
{
    /// <summary>The n of every n days or weeks, or null for one.</summary>
    public QuantitySyntax? Interval { get; } = interval;

    /// <summary>Day, Week, Month, Workdays or Weekends.</summary>
    public StructuralWord Unit { get; } = unit;

    /// <summary>The days of the week, if any are named; each key is one spelling of a weekday (or 三 after 周一、).</summary>
    public ImmutableArray<NameSyntax> Weekdays { get; } = weekdays;

    /// <summary>Whether the weekdays are the first and last of several: <c>每周一至周五</c>, <c>every monday to friday</c>.</summary>
    public bool IsWeekdayRange { get; } = weekdays.Length == 2 && children.Any(child =>
        child is SyntaxToken { Word: StructuralWord.Until } or SyntaxToken { Kind: TokenKind.Mark, Text: not ("," or "、" or "\uFF0C") });

    /// <summary>Whether it is every week, or every so many, and no day of the week is named.</summary>
    public bool IsOpenWeek => Unit == StructuralWord.Week && Weekdays.IsEmpty;

    /// <summary>The days of the month, if any are named.</summary>
    public ImmutableArray<QuantitySyntax> MonthDays { get; } = monthDays;
}

/// <summary>Calendar dates: <c>2026-12-25</c>, <c>12月25日</c>; several, or a range.</summary>
public sealed class DatesSyntax(ImmutableArray<SyntaxNode> children, ImmutableArray<ValueSyntax> parts) : PatternSyntax(children)
{
    /// <summary>Each a <see cref="DateSyntax"/> or a <see cref="RangeSyntax"/> of two.</summary>
    public ImmutableArray<ValueSyntax> Parts { get; } = parts;
}

/// <summary>A named holiday: <c>节日 元旦</c>, <c>holiday new-year</c>.</summary>
public sealed class HolidayDaySyntax(ImmutableArray<SyntaxNode> children, ValueSyntax? holiday) : PatternSyntax(children)
{
    /// <summary>A name or a text; null when missing.</summary>
    public ValueSyntax? Holiday { get; } = holiday;
}

/// <summary>So long before or after another item: <c>"开营仪式" 前3天</c>, <c>3 days before "Opening night"</c>.</summary>
public sealed class RelativeSyntax(
    ImmutableArray<SyntaxNode> children, ValueSyntax? item, StructuralWord direction, QuantitySyntax? amount) : PatternSyntax(children)
{
    /// <summary>The other item's name or title; null when missing.</summary>
    public ValueSyntax? Item { get; } = item;

    /// <summary>Before or After.</summary>
    public StructuralWord Direction { get; } = direction;

    /// <summary>How long; null when missing.</summary>
    public QuantitySyntax? Amount { get; } = amount;
}

/// <summary>An event of a member: <c>当 入群</c>, <c>当 沉默 14天</c>, <c>when joins</c>, <c>when silent 14 days</c>.</summary>
public sealed class TriggerSyntax(ImmutableArray<SyntaxNode> children, NameSyntax? trigger, QuantitySyntax? amount) : PatternSyntax(children)
{
    /// <summary>Which event; null when missing.</summary>
    public NameSyntax? Trigger { get; } = trigger;

    /// <summary>The number that goes with it, such as days of silence.</summary>
    public QuantitySyntax? Amount { get; } = amount;
}

/// <summary>What narrows a pattern.</summary>
public abstract class ModifierSyntax(ImmutableArray<SyntaxNode> children) : SyntaxNode(children);

/// <summary><c>20:00</c>, <c>at 20:00</c>, <c>20:00-21:30</c>.</summary>
public sealed class AtTimeSyntax(ImmutableArray<SyntaxNode> children, TimeSyntax start, TimeSyntax? end) : ModifierSyntax(children)
{
    /// <summary>When it begins.</summary>
    public TimeSyntax Start { get; } = start;

    /// <summary>When it ends, if written.</summary>
    public TimeSyntax? End { get; } = end;
}

/// <summary>
/// A name where the time stands: <c>集合时刻</c>, <c>at gather</c>. What it means is for the binder to say. In Chinese a bare name
/// with no more than one behind it reads as the kind; only who knows the parameters can tell.
/// </summary>
public sealed class AtNameSyntax(ImmutableArray<SyntaxNode> children, NameSyntax name) : ModifierSyntax(children)
{
    /// <summary>The name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>Whether no word such as <c>at</c> stands before it.</summary>
    public bool IsBare => Children is [NameSyntax];
}

/// <summary><c>从第3天</c>, <c>from day 3</c>, <c>至第28天</c>, <c>until 2026-12-28</c>.</summary>
public sealed class BoundSyntax(ImmutableArray<SyntaxNode> children, StructuralWord word, PatternSyntax? bound) : ModifierSyntax(children)
{
    /// <summary>From or Until.</summary>
    public StructuralWord Word { get; } = word;

    /// <summary>One day or date; null when missing.</summary>
    public PatternSyntax? Bound { get; } = bound;
}

/// <summary><c>除 第5天</c>, <c>except 2026-12-25, 2026-12-26</c>, <c>except every sunday</c>.</summary>
public sealed class ExceptSyntax(ImmutableArray<SyntaxNode> children, PatternSyntax? except) : ModifierSyntax(children)
{
    /// <summary>The days left out; null when missing.</summary>
    public PatternSyntax? Except { get; } = except;
}

/// <summary><c>共3次</c>, <c>3 times</c>, <c>最多3次</c>.</summary>
public sealed class CountSyntax(ImmutableArray<SyntaxNode> children, QuantitySyntax? count) : ModifierSyntax(children)
{
    /// <summary>How many at most; null when missing.</summary>
    public QuantitySyntax? Count { get; } = count;
}

/// <summary><c>遇节假日 顺延</c>, <c>on holidays later</c>.</summary>
public sealed class OnHolidaysSyntax(ImmutableArray<SyntaxNode> children, NameSyntax? policy) : ModifierSyntax(children)
{
    /// <summary>What to do: keep, skip, earlier or later; null when missing.</summary>
    public NameSyntax? Policy { get; } = policy;
}
