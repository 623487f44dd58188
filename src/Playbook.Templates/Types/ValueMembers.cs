using System.Collections.Immutable;
using NodaTime;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Templates.Types;

/// <summary>The members of every value: those of objects, and those that texts, dates, lists and loops have by themselves.</summary>
public static class ValueMembers
{
    private static readonly ImmutableArray<ObjectMember> OfText =
    [
        Row<string>("个数|字数", "size|length", TemplateType.Number, "有几个字", "how many characters it has", t => (decimal)ReaderCharacters.Count(t)),
    ];

    private static readonly ImmutableArray<ObjectMember> OfDate =
    [
        Row<LocalDate>("年", "year", TemplateType.Number, "年份", "the year", d => (decimal)d.Year),
        Row<LocalDate>("月", "month", TemplateType.Number, "月份", "the month, from 1", d => (decimal)d.Month),
        Row<LocalDate>("日", "day", TemplateType.Number, "几号", "the day of the month", d => (decimal)d.Day),
        Row<LocalDate>("星期数", "day_of_week", TemplateType.Number, "星期一是 1，星期日是 7", "1 for Monday to 7 for Sunday", d => (decimal)(int)d.DayOfWeek),
        Row<LocalDate>("年内天数", "day_of_year", TemplateType.Number, "一年中的第几天", "the day of the year", d => (decimal)d.DayOfYear),
    ];

    private static readonly ImmutableArray<ObjectMember> OfTime =
    [
        Row<LocalTime>("时", "hour", TemplateType.Number, "几点", "the hour, from 0 to 23", t => (decimal)t.Hour),
        Row<LocalTime>("分", "minute", TemplateType.Number, "几分", "the minute", t => (decimal)t.Minute),
    ];

    private static readonly ImmutableArray<ObjectMember> OfMoney =
    [
        Row<Money>("数额", "amount", TemplateType.Number, "多少", "how much", m => m.Amount),
        Row<Money>("币种", "currency", TemplateType.Text, "币种代码", "the code of the currency", m => m.Currency),
    ];

    private static readonly ImmutableArray<ObjectMember> OfLength =
    [
        Row<Length>("数", "number", TemplateType.Number, "写的是几", "the number as written", l => l.Number),
        Row<Length>("分钟", "minutes", TemplateType.Number, "合多少分钟", "the length in minutes", l => l.TotalMinutes),
    ];

    private static readonly ImmutableArray<ObjectMember> OfNumberRange =
    [
        Row<NumberRange>("最小", "low", TemplateType.Number, "最小的数", "the lowest number", r => r.Low),
        Row<NumberRange>("最大", "high", TemplateType.Number, "最大的数", "the highest number", r => r.High),
    ];

    private static readonly ImmutableArray<ObjectMember> OfDayRange =
    [
        Row<DayRange>("首日", "first", TemplateType.Number, "第几天开始", "the first day", r => (decimal)r.First),
        Row<DayRange>("末日", "last", TemplateType.Number, "第几天结束", "the last day", r => (decimal)r.Last),
    ];

    private static readonly ImmutableArray<ObjectMember> OfTimeRange =
    [
        Row<TimeRange>("开始", "start", TemplateType.Time, "开始的时刻", "when it begins", r => r.Start),
        Row<TimeRange>("结束", "end", TemplateType.Time, "结束的时刻", "when it ends", r => r.End),
    ];

    /// <summary>The state of a loop: what <c>for</c> means inside one.</summary>
    public static ObjectType Loop { get; } = new("for", new Bilingual("循环", "loop"), () =>
    [
        Row<LoopState>("索引", "index", TemplateType.Number, "第几次，从 0 数起", "which round this is, from 0", l => Boxes.Of((decimal)l.Index)),
        Row<LoopState>("序号", "number", TemplateType.Number, "第几次，从 1 数起", "which round this is, from 1", l => Boxes.Of(l.Index + 1m)),
        Row<LoopState>("倒数", "rindex", TemplateType.Number, "后面还有几次", "how many rounds follow", l => Boxes.Of(l.Length - l.Index - 1m)),
        Row<LoopState>("最先", "first", TemplateType.Boolean, "是不是第一次", "whether this is the first round", l => Boxes.Of(l.Index == 0)),
        Row<LoopState>("最后", "last", TemplateType.Boolean, "是不是最后一次", "whether this is the last round", l => Boxes.Of(l.Index == l.Length - 1)),
        Row<LoopState>("偶数", "even", TemplateType.Boolean, "索引是不是偶数", "whether the index is even", l => Boxes.Of(l.Index % 2 == 0)),
        Row<LoopState>("奇数", "odd", TemplateType.Boolean, "索引是不是奇数", "whether the index is odd", l => Boxes.Of(l.Index % 2 == 1)),
        Row<LoopState>("有变", "changed", TemplateType.Boolean, "值和上一次不同", "whether the value differs from the round before", l => Boxes.Of(l.HasChanged)),
        Row<LoopState>("总数", "length", TemplateType.Number, "一共几次", "how many rounds there are", l => Boxes.Of((decimal)l.Length)),
    ]);

    /// <summary>The members of a type, in the order of documentation.</summary>
    public static ImmutableArray<ObjectMember> Of(TemplateType type) => type switch
    {
        ObjectType owner => owner.Members,
        ListType list => OfList(list),
        _ when type == TemplateType.Text => OfText,
        _ when type == TemplateType.Date => OfDate,
        _ when type == TemplateType.Time => OfTime,
        _ when type == TemplateType.Money => OfMoney,
        _ when type == TemplateType.Length => OfLength,
        _ when type == TemplateType.NumberRange => OfNumberRange,
        _ when type == TemplateType.DayRange => OfDayRange,
        _ when type == TemplateType.TimeRange => OfTimeRange,
        _ => [],
    };

    /// <summary>The member of some spelling, or null.</summary>
    public static ObjectMember? Find(TemplateType type, string word)
    {
        if (type is ObjectType owner)
        {
            return owner.Find(word);
        }

        var key = WordKey.Of(word);
        return Of(type).FirstOrDefault(m => m.Spelling.All.Any(s => WordKey.Of(s) == key));
    }

    private static ImmutableArray<ObjectMember> OfList(ListType type) =>
    [
        Row<IReadOnlyList<object?>>("个数", "size", TemplateType.Number, "有几个", "how many values it has", l => Boxes.Of((decimal)l.Count)),
        Row<IReadOnlyList<object?>>("第一个", "first", type.Element.OrNothing, "第一个", "its first value", l => l.Count > 0 ? l[0] : null),
        Row<IReadOnlyList<object?>>("最后一个", "last", type.Element.OrNothing, "最后一个", "its last value", l => l.Count > 0 ? l[^1] : null),
    ];

    /// <summary>A row; a value that is not of its type has nothing here.</summary>
    private static ObjectMember Row<T>(string zh, string en, TemplateType type, string docZh, string docEn, Func<T, object?> get) =>
        new(new Spelling(zh, en), type, new Bilingual(docZh, docEn), value => value is T owner ? get(owner) : null);
}
