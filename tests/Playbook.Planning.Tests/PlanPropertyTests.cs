using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests;

/// <summary>What holds for every schedule, tried on many made at random.</summary>
public sealed class PlanPropertyTests
{
    private static readonly string[] Zones = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"];

    private static readonly Gen<LocalDate> Dates = Gen.Choose(0, 1500).Select(new LocalDate(2025, 1, 1).PlusDays);

    private static readonly Gen<LocalTime?> Times =
        Gen.OneOf(Gen.Constant<LocalTime?>(null), Gen.Choose(0, 1439).Select(m => (LocalTime?)new LocalTime(m / 60, m % 60)));

    private static readonly Gen<Pattern> Recurring = Gen.OneOf(
        Gen.Choose(1, 12).Select(Pattern (n) => new IntervalPattern(n)),
        from weekdays in Gen.SubListOf(Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None))
        from weeks in Gen.Choose(1, 4)
        select (Pattern)new WeeklyPattern([.. weekdays], weeks),
        Gen.Constant<Pattern>(new WorkdaysPattern()),
        Gen.SubListOf(Enumerable.Range(1, 31)).Select(Pattern (days) => new MonthlyPattern([.. days])),
        Gen.Elements(HolidayWords.Table.Rows.AsEnumerable()).Select(Pattern (row) => new HolidayPattern(row)));

    private static readonly Gen<Pattern> Named = Gen.OneOf(
        Gen.Choose(-9, 60).Three().Select(Pattern (d) => new DaysPattern([new DayRange(d.Item1, d.Item2), new DayRange(d.Item3, d.Item3)])),
        Dates.ArrayOf(3).Select(Pattern (dates) => new DatesPattern([.. dates])));

    private static readonly Gen<When> Whens =
        from pattern in Gen.OneOf(Recurring, Named)
        from start in Times
        from first in Gen.OneOf(Gen.Constant<LocalDate?>(null), Dates.Select(d => (LocalDate?)d))
        from until in Gen.OneOf(Gen.Constant<LocalDate?>(null), Dates.Select(d => (LocalDate?)d))
        from except in Gen.OneOf(Recurring, Named).ListOf(2)
        from times in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1, 9).Select(n => (int?)n))
        from policy in Gen.Elements(Enum.GetValues<HolidayPolicy>())
        select new When(pattern, Line(1)) { Start = start, From = first, Until = until, Except = [.. except], MaxTimes = times, OnHolidays = policy };

    private static readonly Gen<PlaybookModel> Playbooks =
        from start in Dates
        from days in Gen.Choose(1, 45)
        from zone in Gen.Elements(Zones)
        from whens in Whens.ListOf(4)
        from follows in Gen.Choose(-3000, 3000)
        let items = whens.Select((when, i) => Item($"i{i}", when, Meeting, owners: [Person("群主")], reminders: [Before(Minutes(90)), DaysBefore(1, "20:00")])).ToList()
        select Book(start, days, zone, [.. items, Item("after", On(After(items[0], Minutes(follows))))]);

    [Fact]
    public void Occurrences_stand_in_order_of_time() => Check(plan =>
        plan.Occurrences.Zip(plan.Occurrences.Skip(1)).All(pair =>
            (pair.First.Date, pair.First.Start ?? default).CompareTo((pair.Second.Date, pair.Second.Start ?? default)) <= 0));

    [Fact]
    public void Ids_are_unique() => Check(plan => plan.Occurrences.Select(o => o.Id).Distinct().Count() == plan.Occurrences.Length);

    [Fact]
    public void Numbers_count_each_item_without_a_gap() => Check(plan =>
        plan.Occurrences.Where(o => o.IsItem).GroupBy(o => o.Item).All(item =>
            item.Select(o => o.Number).Order().SequenceEqual(Enumerable.Range(1, item.First().Count))
            && item.Count() <= (item.Key.When.MaxTimes ?? int.MaxValue)));

    [Fact]
    public void A_recurrence_stays_inside_its_bounds_unless_something_moved_it() => Check(plan =>
        plan.Occurrences.Where(o => o is { IsItem: true, MovedBecause: null } && o.Item.When.Pattern is not (DaysPattern or DatesPattern or RelativePattern)).All(o =>
            o.Date >= (o.Item.When.From ?? plan.Playbook.Start)
            && o.Date <= (o.Item.When.Until ?? plan.Playbook.DateOf(plan.Playbook.Days))));

    [Fact]
    public void Nothing_named_lies_outside_stated_bounds_unless_something_moved_it() => Check(plan =>
        plan.Occurrences.Where(o => o is { IsItem: true, MovedBecause: null }).All(o =>
            !(o.Date < o.Item.When.From) && !(o.Date > o.Item.When.Until)));

    [Fact]
    public void Skipping_holidays_leaves_none_on_one() => Check(plan =>
        plan.Occurrences.Where(o => o is { IsItem: true, MovedBecause: null } && o.Item.When.OnHolidays == HolidayPolicy.Skip)
            .All(o => HolidayCalendar.China.HolidayOn(o.Date) is null));

    [Fact]
    public void Moved_items_land_on_workdays() => Check(plan =>
        plan.Occurrences.Where(o => o is { IsItem: true, MovedBecause: not null } && o.Item.Name != "after" && o.MovedBecause.Zh.Contains("节至", StringComparison.Ordinal))
            .All(o => !HolidayCalendar.China.IsDayOff(o.Date)));

    [Fact]
    public void The_order_of_items_changes_no_id() => Prop.ForAll(Playbooks.ToArbitrary(), playbook =>
    {
        var turned = Book(playbook.Start, playbook.Days, playbook.Zone.Id, [.. playbook.Items.Reverse()]);
        return Planner.Make(playbook, HolidayCalendar.China).Occurrences.Select(o => (o.Id, o.Date)).ToHashSet()
            .SetEquals(Planner.Make(turned, HolidayCalendar.China).Occurrences.Select(o => (o.Id, o.Date)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_playbook_gives_the_same_plan() => Check(plan =>
        PlanJson.Write(plan) == PlanJson.Write(Planner.Make(plan.Playbook, HolidayCalendar.China)));

    private static void Check(Func<Plan, bool> holds) =>
        Prop.ForAll(Playbooks.ToArbitrary(), playbook => holds(Planner.Make(playbook, HolidayCalendar.China))).QuickCheckThrowOnFailure();
}
