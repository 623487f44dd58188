using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Reads which days something happens on, or which event it waits for.</summary>
/// <param name="frame">What is known of the playbook.</param>
/// <param name="scope">Words and findings.</param>
/// <param name="links">Where references to other items are noted; null where there can be none.</param>
internal sealed partial class PatternReader(ScheduleFrame frame, BindingScope scope, ItemLinks? links)
{
    private const int LongestInterval = 366;

    /// <summary>Whether days outside the playbook are no mistake, as with days left out.</summary>
    public bool MayLieOutside { get; init; }

    /// <summary>The pattern; null after a finding.</summary>
    /// <param name="syntax">The phrase.</param>
    /// <param name="from">The first day it may fall on, if the author gave one: it says which weekday a bare “every week” means.</param>
    public Pattern? Read(PatternSyntax syntax, LocalDate? from) => syntax switch
    {
        DaysSyntax days => ReadDays(days),
        DatesSyntax dates => ReadDates(dates),
        EverySyntax every => ReadEvery(every, from ?? frame.Start),
        HolidayDaySyntax { Holiday: { } holiday } => scope.FindWord(HolidayWords.Table, holiday) is { } row ? new HolidayPattern(row) : null,
        RelativeSyntax relative => ReadRelative(relative),
        TriggerSyntax { Trigger: { } trigger, Amount: var amount } => ReadTrigger(trigger, amount),
        _ => null,
    };

    /// <summary>One day or date, as a bound; null after a finding.</summary>
    public LocalDate? ReadBound(PatternSyntax syntax)
    {
        var pattern = syntax is DaysSyntax { Parts: [QuantitySyntax] } or DatesSyntax { Parts: [DateSyntax] }
            ? Read(syntax, from: null)
            : null;
        switch (pattern)
        {
            case DaysPattern { Ranges: [var day] }:
                return frame.DateOf(day.First);
            case DatesPattern { Dates: [var date, ..] }:
                return date;
        }

        if (syntax is not (DaysSyntax { Parts: [QuantitySyntax] } or DatesSyntax { Parts: [DateSyntax] }))
        {
            scope.Report(ValueDiagnostics.WrongValue(
                scope.At(syntax), Seen.Of(syntax), new("一天或一个日期", "one day or date"), new("第28天、12月28日", "day 28, 2026-12-28")));
        }

        return null;
    }

    private WeeklyPattern ReadWeekly(EverySyntax syntax, int weeks, LocalDate first)
    {
        var days = WeekdaySet.Of(syntax, (name, weekday) =>
        {
            var called = Weekdays.NameOf(weekday);
            scope.Report(ScheduleDiagnostics.DayTwice(scope.At(name), new Bilingual($"“{called.Zh}”", $"“{called.En}”")));
        });

        // “Every week” without a day of the week: the one it begins on.
        return new WeeklyPattern(days.IsEmpty ? [first.DayOfWeek] : days, weeks);
    }

    private Pattern? ReadEvery(EverySyntax syntax, LocalDate first)
    {
        var interval = 1;
        if (syntax.Interval is not null && !Quantities.TryWhole(syntax.Interval, scope, 1, LongestInterval, out interval))
        {
            return null;
        }

        if (interval > 1 && syntax.Unit is not (StructuralWord.Day or StructuralWord.Week))
        {
            scope.Report(ScheduleDiagnostics.UnevenInterval(scope.At(syntax), UnitName(syntax.Unit), Written.Of(syntax.Interval!)));
            return null;
        }

        return syntax.Unit switch
        {
            StructuralWord.Day => new IntervalPattern(interval),
            StructuralWord.Workdays => new WorkdaysPattern(),
            StructuralWord.Weekends => new WeeklyPattern([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], 1),
            StructuralWord.Month => ReadMonthly(syntax, first),
            _ => ReadWeekly(syntax, interval, first),
        };
    }

    private MonthlyPattern ReadMonthly(EverySyntax syntax, LocalDate first)
    {
        var days = new SortedSet<int>();
        foreach (var quantity in syntax.MonthDays)
        {
            if (Quantities.TryWhole(quantity, scope, 1, 31, out var day) && !days.Add(day))
            {
                scope.Report(ScheduleDiagnostics.DayTwice(scope.At(quantity), new Bilingual($"{day} 日", $"day {day}")));
            }
        }

        return new MonthlyPattern(days.Count == 0 ? [first.Day] : [.. days]);
    }

    private RelativePattern? ReadRelative(RelativeSyntax syntax)
    {
        if (links is null)
        {
            scope.Report(ValueDiagnostics.WrongValue(
                scope.At(syntax), Seen.Of(syntax), new("不依赖其他日程的日子", "days that do not depend on an item"), new("每周日", "every sunday")));
            return null;
        }

        if (syntax is not { Item: { } item, Amount: { } amount } || !Quantities.TryLength(amount, scope, out var offset))
        {
            return null;
        }

        return new RelativePattern(links.Note(item), offset, syntax.Direction == StructuralWord.Before);
    }

    private TriggerPattern? ReadTrigger(NameSyntax name, QuantitySyntax? amount)
    {
        if (scope.FindWord(TriggerWords.Table, name) is not { } trigger)
        {
            return null;
        }

        switch (trigger.TakesDays, amount)
        {
            case (true, null):
                scope.Report(ScheduleDiagnostics.TriggerNeedsDays(scope.At(name), name.Text));
                return new TriggerPattern(trigger, null);
            case (false, not null):
                scope.Report(ScheduleDiagnostics.TriggerTakesNoDays(scope.At(amount), name.Text, Written.Of(amount)));
                return new TriggerPattern(trigger, null);
            case (true, not null):
                return Quantities.TryCount(amount, scope, out var days, least: 1, UnitWords.Day) ? new TriggerPattern(trigger, days) : null;
            default:
                return new TriggerPattern(trigger, null);
        }
    }

    private static Bilingual UnitName(StructuralWord unit) => unit switch
    {
        StructuralWord.Workdays => new("工作日", "weekday"),
        StructuralWord.Weekends => new("周末", "weekend"),
        _ => new("月", "month"),
    };
}
