using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;
using static NodaTime.IsoDayOfWeek;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Dates;

public sealed class ModifierTests
{
    private static string DaysOf(When when) => Days(PlanOf(Item("活动", when)), "活动");

    [Fact]
    public void From_and_until_bound_a_recurrence() =>
        Assert.Equal(
            "12-05 12-06 12-07", DaysOf(EveryDay() with { From = new LocalDate(2026, 12, 5), Until = new LocalDate(2026, 12, 7) }));

    [Fact]
    public void From_and_until_may_reach_beyond_the_days_of_the_playbook()
    {
        var days = DaysOf(EveryDay() with { From = new LocalDate(2026, 11, 29), Until = new LocalDate(2027, 1, 2) }).Split(' ');
        Assert.Equal(("11-29", "01-02", 35), (days[0], days[^1], days.Length));
    }

    [Fact]
    public void From_and_until_bound_named_days_too() =>
        Assert.Equal("12-07", DaysOf(OnDays(-3, 1, 7, 40) with { From = new LocalDate(2026, 12, 2), Until = new LocalDate(2026, 12, 31) }));

    [Fact]
    public void Days_left_out_are_patterns_of_any_kind() =>
        Assert.Equal(
            "12-01 12-02 12-04",
            DaysOf(EveryDay() with
            {
                Until = new LocalDate(2026, 12, 7),
                Except =
                [
                    new WeeklyPattern([Saturday, Sunday], 1),
                    new DatesPattern([new LocalDate(2026, 12, 3)]),
                    new DaysPattern([new DayRange(7, 9)]),
                ],
            }));

    [Fact]
    public void An_item_may_be_left_out_where_another_one_stands()
    {
        var live = Item("直播", OnDays(5, 12));
        var topic = Item("话题", On(Weekly(1, Saturday)) with { Except = [After(live, new Length(0, LengthUnit.Day))] });
        Assert.Equal("12-19 12-26", Days(PlanOf(topic, live), "话题"));
    }

    [Fact]
    public void At_most_n_times_counts_what_takes_place()
    {
        Assert.Equal("12-05 12-12 12-19", DaysOf(On(Weekly(1, Saturday)) with { MaxTimes = 3 }));
        Assert.Equal(
            "12-12 12-19 12-26",
            DaysOf(On(Weekly(1, Saturday)) with { MaxTimes = 3, Except = [new DatesPattern([new LocalDate(2026, 12, 5)])] }));
    }

    [Fact]
    public void An_item_after_another_follows_it_wherever_it_stands_in_the_file()
    {
        var live = Item("直播", On(Weekly(1, Saturday), "19:00") with { MaxTimes = 2 });
        var notes = Item("笔记", On(After(live, new Length(2, LengthUnit.Day)), "20:00"));
        var teaser = Item("预热", On(After(notes, new Length(1, LengthUnit.Week), isBefore: true)));
        var plan = PlanOf(teaser, notes, live);
        Assert.Equal("12-07 12-14", Days(plan, "笔记"));
        Assert.Equal("11-30 12-07", Days(plan, "预热"));
    }

    [Fact]
    public void Hours_after_another_item_give_the_time_and_may_pass_midnight()
    {
        var live = Item("直播", On(Weekly(1, Saturday), "22:30") with { MaxTimes = 1 });
        var poll = Item("问卷", On(After(live, new Length(2.5m, LengthUnit.Hour))));
        var warm = Item("暖场", On(After(live, new Length(45, LengthUnit.Minute), isBefore: true)));
        Assert.Equal(["12-05 21:45 暖场", "12-05 22:30 直播", "12-06 01:00 问卷"], Lines(PlanOf(live, poll, warm)));
    }

    [Fact]
    public void A_month_after_keeps_the_day_of_the_month_where_there_is_one()
    {
        var start = Item("开营", OnDays(1, 31));
        Assert.Equal("11-01 11-30", Days(PlanOf(start, Item("回访", On(After(start, new Length(-1, LengthUnit.Month))))), "回访"));
    }

    [Fact]
    public void Items_that_wait_for_each_other_have_no_days_and_break_nothing()
    {
        var reference = new ItemReference();
        var one = Item("一", On(new RelativePattern(reference, new Length(1, LengthUnit.Day), false)));
        var other = Item("二", On(After(one, new Length(1, LengthUnit.Day))));
        reference.Item = other;
        Assert.Empty(PlanOf(one, other).Occurrences);
    }

    [Fact]
    public void A_reference_to_nothing_has_no_days_and_is_no_second_finding()
    {
        var plan = PlanOf(Item("孤儿", On(new RelativePattern(new ItemReference(), new Length(1, LengthUnit.Day), false))));
        Assert.Empty(plan.Occurrences);
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public void A_chain_of_items_may_be_as_long_as_the_schedule()
    {
        var items = new List<ScheduleItem> { Item("0", OnDays(1)) };
        for (var i = 1; i < 5_000; i++)
        {
            items.Add(Item($"{i}", On(After(items[^1], new Length(i % 2 == 0 ? 1 : -1, LengthUnit.Day)))));
        }

        items.Reverse();
        Assert.Equal(5_000, PlanOf([.. items]).Occurrences.Length);
    }

    [Fact]
    public void Triggered_items_stand_apart()
    {
        var trigger = new TriggerRow("silent", new("沉默", "silent"), "") { TakesDays = true };
        var plan = PlanOf(Item("还在吗", On(new TriggerPattern(trigger, 14))), Item("开营", OnDays(1)));
        var waiting = Assert.Single(plan.Triggered);
        Assert.Equal(("还在吗", trigger, 14), (waiting.Id, waiting.Trigger, waiting.Days));
        Assert.Single(plan.Occurrences);
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public void An_item_that_never_takes_place_is_reported()
    {
        var plan = PlanOf(
            Item("直播", EveryDay() with { Except = [new IntervalPattern(1)] }),
            Item("回顾", On(new WeeklyPattern([Monday], 1)) with { From = new LocalDate(2027, 2, 1) }));
        Assert.Equal(
            ["“直播”一次也排不上：写的日子都被排除，或不在手册的日期里", "“回顾”一次也排不上：写的日子都被排除，或不在手册的日期里"],
            Texts(plan, "PB3320", Language.Chinese));
        Assert.Equal(
            "\"直播\" never takes place: all its days are left out or lie outside the playbook's days",
            Texts(plan, "PB3320", Language.English)[0]);
    }
}
