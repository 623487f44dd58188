using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>What a parameter of a blueprint may be given.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Spelling">How it is written.</param>
/// <param name="Documentation">One line.</param>
/// <param name="Template">What templates see.</param>
/// <param name="Sample">A value to check the blueprint with where it has no default, as it would be written.</param>
public sealed record ParameterType(string Id, Spelling Spelling, Bilingual Documentation, TemplateType Template, string Sample)
    : Term(Id, Spelling, Documentation)
{
    /// <summary>The value as it stands in a line, once the parameter is known: “saturday” by itself is only a name.</summary>
    internal Func<ValueSyntax, ValueSyntax> Placed { get; init; } = static value => value;

    /// <summary>The value as templates print it, in the language of the playbook.</summary>
    internal Func<object, Language, object> Show { get; init; } = static (value, _) => value;

    /// <summary>Whether a cell of a table is the value as it stands, and not read as the language is.</summary>
    public bool IsText { get; init; }

    /// <summary>The words that are its values; null where they are the author's own.</summary>
    internal TermTable? Words { get; init; }

    /// <summary>The value as templates take it; null when it is not of this type.</summary>
    internal Func<ValueSyntax, object?> Read { get; init; } = ParameterTypes.TextOf;

    /// <summary>The value as templates take it; false when it is not of this type.</summary>
    internal bool TryRead(ValueSyntax value, [NotNullWhen(true)] out object? read) => (read = Read(value)) is not null;
}

/// <summary>The types of parameters.</summary>
public static class ParameterTypes
{
    /// <summary>Any text, quoted or one word.</summary>
    public static ParameterType Text { get; } = new(
        "text", new("文字|文本", "text"), new("任意文字。", "Any text."), TemplateType.Text, "\"…\"") { IsText = true };

    /// <summary>One of a list that stands behind the type.</summary>
    public static ParameterType Choice { get; } = new(
        "choice", new("选项|几选一", "one-of|choice"), new("后面列出的几项之一。", "One of those listed behind it."), TemplateType.Text, "\"…\"")
    {
        IsText = true,
    };

    /// <summary>A time of day; its name may stand where a schedule line says its time.</summary>
    public static ParameterType Time { get; } = new(
        "time", new("时刻|时间", "time"), new("几点几分，如 20:00。", "A time of day, such as 20:00."), TemplateType.Time, "20:00")
    {
        Read = static value => TimeOf(value),
    };

    /// <summary>Days of the week; its name may stand behind “every week” in a schedule line.</summary>
    public static ParameterType WeekDays { get; } = new(
        "weekdays", new("周几|星期几", "day-of-week|days-of-week"),
        new("周几，如 周六、每周一至周五。", "Days of the week, such as saturday or every monday to friday."), TemplateType.Text, "周六")
    {
        Words = new WordTable<Word>(
            new("周几", "day of the week"),
            [.. Weekdays.All.Select(day => new Word(day.Spelling.English[0], day.Spelling, new(day.Spelling.Chinese[0], day.Spelling.English[0])))]),
        Read = static value => GivenWeekdays.Of(value) is { } every ? new WeeklyPattern(WeekdaySet.Of(every), 1) : null,
        Placed = static value => GivenWeekdays.Of(value) is { } every ? new WhenSyntax([every], every, []) : value,
        Show = static (value, language) => WhenWording.Days((WeeklyPattern)value, language),
    };

    private static readonly WordTable<Word> YesAndNo = new(
        new("是或否", "yes or no"),
        [
            new("yes", new("是|有|要", "yes|true"), new("是。", "Yes.")),
            new("no", new("否|无|不要", "no|false"), new("否。", "No.")),
        ]);

    /// <summary>Every type.</summary>
    public static WordTable<ParameterType> Table { get; } = new(
        new("参数类型", "parameter type"),
        [
            Text,
            new("person", new("人名|人", "person"), new("人的名字。", "The name of a person."), TemplateType.Text, "\"…\"") { IsText = true },
            new("number", new("数字|数目", "number"), new("数字，不带单位。", "A number without unit."), TemplateType.Number, "1") { Read = static value => NumberOf(value) },
            new("money", new("金额|钱", "money"), new("金额，如 19.9元。", "Money, such as 19.9 CNY."), TemplateType.Money, "1元") { Read = static value => MoneyOf(value) },
            new("date", new("日期", "date"), new("哪一天，如 2026-12-01。", "A date, such as 2026-12-01."), TemplateType.Date, "2024-01-01") { Read = static value => DateOf(value) },
            Time,
            WeekDays,
            new("length", new("天数|用时|长度", "days|length|duration"), new("多久，如 30天、90分钟。", "A length of time, such as 30 days or 90 minutes."), TemplateType.Length, "30天") { Read = static value => LengthOf(value) },
            new("yes-no", new("是否", "yes-no"), new("是或否。", "Yes or no."), TemplateType.Boolean, "是") { Words = YesAndNo, Read = static value => YesOrNo(value) },
            Choice,
        ]);

    /// <summary>The words of a value: of a text what it says, of a name the name.</summary>
    internal static string? TextOf(ValueSyntax value) => value switch
    {
        TextSyntax text => text.Value.Content,
        NameSyntax { Key.Length: > 0 } name => name.Text,
        _ => null,
    };

    private static decimal? NumberOf(ValueSyntax value) => value is QuantitySyntax { Unit: null } quantity ? quantity.Number : null;

    private static Money? MoneyOf(ValueSyntax value) =>
        value is QuantitySyntax { Number: >= 0 and <= Quantities.Most } quantity && Quantities.UnitOf(quantity) is { IsCurrency: true } currency
            ? new Money(quantity.Number, currency.Id)
            : null;

    private static Length? LengthOf(ValueSyntax value) =>
        value is QuantitySyntax { Number: > 0 and <= Quantities.Most } quantity && Quantities.UnitOf(quantity)?.Length is { } length
            ? new Length(quantity.Number, length)
            : null;

    private static LocalDate? DateOf(ValueSyntax value) => Arguments.Plain(value) is DateSyntax { Year: { } year } date
        && year is > 0 and < 9999 && date.Month is >= 1 and <= 12
        && date.Day >= 1 && date.Day <= CalendarSystem.Iso.GetDaysInMonth(year, date.Month)
            ? new LocalDate(year, date.Month, date.Day)
            : null;

    private static LocalTime? TimeOf(ValueSyntax value) =>
        value is TimeSyntax { Hour: >= 0 and < 24, Minute: >= 0 and < 60 } time ? new LocalTime(time.Hour, time.Minute) : null;

    private static bool? YesOrNo(ValueSyntax value) =>
        TextOf(value) is { } text && YesAndNo.Find(WordKey.Of(text)) is { } answer ? answer.Id == "yes" : null;
}
