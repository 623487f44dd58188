using System.Collections.Immutable;

namespace Playbook.Syntax.Tree;

/// <summary>A bare word: a name, an enumerated word, a flag. Several words only where a spelling has several (<c>any of</c>).</summary>
public sealed class NameSyntax(ImmutableArray<SyntaxNode> children) : ValueSyntax(children)
{
    /// <summary>The word for look-up: half width, lower case, single spaces; empty when missing.</summary>
    public string Key { get; } = WordKey.Of(children);

    /// <summary>The word as written.</summary>
    public string Text => string.Join(' ', Tokens().Select(t => t.Text));
}

/// <summary>A quoted text or a triple-quoted block.</summary>
public sealed class TextSyntax(ImmutableArray<SyntaxNode> children, TextValue value) : ValueSyntax(children)
{
    /// <summary>The characters meant, with a map back to the source.</summary>
    public TextValue Value { get; } = value;

    /// <summary>Whether it came as data, out of a table or as the value of a parameter: what looks like an expression in it is none.</summary>
    public bool IsData { get; init; }
}

/// <summary>A number, perhaps signed, perhaps with a unit or currency: <c>19.9元</c>, <c>￥19.9</c>, <c>60 minutes</c>, <c>+5</c>, <c>10%</c>.</summary>
public sealed class QuantitySyntax(ImmutableArray<SyntaxNode> children, decimal number, string? unit, bool isSigned)
    : ValueSyntax(children)
{
    /// <summary>The number with its sign.</summary>
    public decimal Number { get; } = number;

    /// <summary>The unit's look-up key (<c>元</c>, <c>minutes</c>, <c>day</c>, <c>%</c>, <c>￥</c>), or null.</summary>
    public string? Unit { get; } = unit;

    /// <summary>Whether a sign was written.</summary>
    public bool IsSigned { get; } = isSigned;
}

/// <summary>A date with its year, or without (<c>12月25日</c>). Whether it exists is for the binder to say.</summary>
public sealed class DateSyntax(ImmutableArray<SyntaxNode> children, int? year, int month, int day) : ValueSyntax(children)
{
    /// <summary>The year, or null.</summary>
    public int? Year { get; } = year;

    /// <summary>The month as written.</summary>
    public int Month { get; } = month;

    /// <summary>The day of the month as written.</summary>
    public int Day { get; } = day;
}

/// <summary>A time of day as written: <c>20:00</c>, <c>20点半</c>. Whether it exists is for the binder to say.</summary>
public sealed class TimeSyntax(ImmutableArray<SyntaxNode> children, int hour, int minute) : ValueSyntax(children)
{
    /// <summary>The hour as written; 24 is the end of the day.</summary>
    public int Hour { get; } = hour;

    /// <summary>The minute as written.</summary>
    public int Minute { get; } = minute;
}

/// <summary>From one value to another, both included: <c>30..200</c>, <c>09:00-18:00</c>, <c>2026-12-01 至 2026-12-30</c>.</summary>
public sealed class RangeSyntax(ImmutableArray<SyntaxNode> children, ValueSyntax low, ValueSyntax high) : ValueSyntax(children)
{
    /// <summary>The first value.</summary>
    public ValueSyntax Low { get; } = low;

    /// <summary>The last value.</summary>
    public ValueSyntax High { get; } = high;
}

/// <summary>So many for so many: <c>每100人 1</c>, <c>1 per 100 members</c>.</summary>
public sealed class RatioSyntax(ImmutableArray<SyntaxNode> children, QuantitySyntax count, QuantitySyntax per) : ValueSyntax(children)
{
    /// <summary>How many.</summary>
    public QuantitySyntax Count { get; } = count;

    /// <summary>For how many.</summary>
    public QuantitySyntax Per { get; } = per;
}

/// <summary>Steps in order: <c>提醒 → 重申 → 移出</c>, <c>remind -&gt; restate -&gt; remove</c>.</summary>
public sealed class ChainSyntax(ImmutableArray<SyntaxNode> children) : ValueSyntax(children)
{
    /// <summary>The steps, without the arrows.</summary>
    public ImmutableArray<ValueSyntax> Steps { get; } = [.. children.OfType<ValueSyntax>()];
}

/// <summary>
/// Before or after something: <c>提前1小时</c>, <c>前1天 20:00</c>, <c>当天 08:00</c>, <c>10 minutes before</c>, <c>same day 08:00</c>.
/// </summary>
public sealed class OffsetSyntax(
    ImmutableArray<SyntaxNode> children, StructuralWord direction, QuantitySyntax? amount, TimeSyntax? time) : ValueSyntax(children)
{
    /// <summary>Before, After or SameDay.</summary>
    public StructuralWord Direction { get; } = direction;

    /// <summary>How long; null on the same day.</summary>
    public QuantitySyntax? Amount { get; } = amount;

    /// <summary>A time of that day, if one is written.</summary>
    public TimeSyntax? Time { get; } = time;
}
