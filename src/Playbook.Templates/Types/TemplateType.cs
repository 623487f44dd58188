using Playbook.Syntax.Words;

namespace Playbook.Templates.Types;

/// <summary>What a template knows of a value before it is rendered.</summary>
/// <param name="Name">How messages call it.</param>
public abstract record TemplateType(Bilingual Name)
{
    /// <summary>Text: <see cref="string"/>.</summary>
    public static SimpleType Text { get; } = new(new Bilingual("文字", "text"));

    /// <summary>A number: <see cref="decimal"/>.</summary>
    public static SimpleType Number { get; } = new(new Bilingual("数字", "number"));

    /// <summary>Yes or no: <see cref="bool"/>.</summary>
    public static SimpleType Boolean { get; } = new(new Bilingual("是否", "yes/no"));

    /// <summary>A date: <c>NodaTime.LocalDate</c>.</summary>
    public static SimpleType Date { get; } = new(new Bilingual("日期", "date"));

    /// <summary>A time of day: <c>NodaTime.LocalTime</c>.</summary>
    public static SimpleType Time { get; } = new(new Bilingual("时刻", "time"));

    /// <summary>Money: <see cref="Values.Money"/>.</summary>
    public static SimpleType Money { get; } = new(new Bilingual("金额", "money"));

    /// <summary>A length of time: <see cref="Values.Length"/>.</summary>
    public static SimpleType Length { get; } = new(new Bilingual("时长", "length of time"));

    /// <summary>A range of numbers: <see cref="Values.NumberRange"/>.</summary>
    public static SimpleType NumberRange { get; } = new(new Bilingual("数字范围", "range of numbers"));

    /// <summary>A range of days: <see cref="Values.DayRange"/>.</summary>
    public static SimpleType DayRange { get; } = new(new Bilingual("天数范围", "range of days"));

    /// <summary>A range of times: <see cref="Values.TimeRange"/>.</summary>
    public static SimpleType TimeRange { get; } = new(new Bilingual("时段", "time range"));

    /// <summary>Escaped text: <see cref="Values.Markup"/>.</summary>
    public static SimpleType Markup { get; } = new(new Bilingual("成品文本", "markup"));

    /// <summary>A list of <paramref name="element"/>: <c>IReadOnlyList&lt;object&gt;</c>.</summary>
    public static ListType ListOf(TemplateType element) => new(element);

    /// <summary>The type, or nothing.</summary>
    public TemplateType OrNothing => this is OptionalType ? this : new OptionalType(this);
}

/// <summary>A type without parts.</summary>
public sealed record SimpleType(Bilingual Name) : TemplateType(Name);

/// <summary>A list.</summary>
/// <param name="Element">What it holds.</param>
public sealed record ListType(TemplateType Element)
    : TemplateType(new Bilingual(Element.Name.Zh + "列表", "list of " + Element.Name.En));

/// <summary>A value that may be missing: null at run time. Printing it bare is a finding.</summary>
/// <param name="Inner">What it is when it is there.</param>
public sealed record OptionalType(TemplateType Inner)
    : TemplateType(new Bilingual("可能缺少的" + Inner.Name.Zh, Inner.Name.En + " that may be missing"));
