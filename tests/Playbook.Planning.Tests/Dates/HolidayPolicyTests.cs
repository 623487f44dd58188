using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Dates;

public sealed class HolidayPolicyTests
{
    // Thursdays around National Day 2026, which is off from Thursday 1 to Wednesday 7 October.
    private static Plan Thursdays(HolidayPolicy policy, int days = 30)
    {
        var item = Item("直播", On(Weekly(1, IsoDayOfWeek.Thursday), "19:00") with { OnHolidays = policy });
        return Planner.Make(Book(new LocalDate(2026, 9, 21), days, "Asia/Shanghai", item), HolidayCalendar.China);
    }

    [Theory]
    [InlineData(HolidayPolicy.Keep, "09-24 10-01 10-08 10-15")]
    [InlineData(HolidayPolicy.Skip, "09-24 10-08 10-15")]
    [InlineData(HolidayPolicy.Earlier, "09-24 09-30 10-08 10-15")]
    public void An_item_on_a_public_holiday_follows_its_policy(HolidayPolicy policy, string days)
    {
        var plan = Thursdays(policy);
        Assert.Equal(days, Days(plan, "直播"));
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public void What_a_holiday_calls_off_is_named_with_the_reason_and_takes_along_what_counts_from_it()
    {
        var live = Item("直播", On(Weekly(1, IsoDayOfWeek.Thursday), "19:00") with { OnHolidays = HolidayPolicy.Skip });
        var notice = Item("明晚见", On(new RelativePattern(new ItemReference { Item = live }, new Length(1, LengthUnit.Day), true), "20:00"));
        var plan = Planner.Make(Book(new LocalDate(2026, 9, 21), 30, "Asia/Shanghai", live, notice), HolidayCalendar.China);

        Assert.Equal(["09-23", "10-07", "10-14"], Days(plan, "明晚见").Split(' '));
        Assert.Equal(["明晚见.2026-09-30", "直播.2026-10-01"], plan.Cancelled.Select(cancelled => cancelled.Id));
        Assert.Equal(new Bilingual("随“直播”取消", "cancelled together with \"直播\""), plan.Cancelled[0].Because);
        Assert.Equal(new Bilingual("因国庆节取消", "cancelled because of National Day"), plan.Cancelled[1].Because);
        Assert.Equal((new LocalDate(2026, 10, 1), 11), (plan.Cancelled[1].Date, plan.Cancelled[1].Day));
    }

    [Fact]
    public void Later_goes_on_to_the_next_workday_and_says_why()
    {
        var item = Item("直播", OnDay(1, "19:00") with { OnHolidays = HolidayPolicy.Later });
        var plan = Planner.Make(Book(new LocalDate(2026, 10, 1), 30, "Asia/Shanghai", item), HolidayCalendar.China);
        var moved = Assert.Single(plan.Occurrences);
        Assert.Equal(new LocalDate(2026, 10, 8), moved.Date);
        Assert.Equal(8, moved.Day);
        Assert.Equal("直播.2026-10-01", moved.Id);
        Assert.Equal(
            new Bilingual("原定10月1日，因国庆节顺延至10月8日", "planned for October 1, moved to October 8 because of National Day"),
            moved.MovedBecause);
    }

    [Fact]
    public void Earlier_goes_back_to_the_last_workday_over_make_up_workdays()
    {
        // The 15th of February 2026 begins the Spring Festival; the Saturday before is worked.
        var item = Item("结营", OnDay(1, "19:00") with { OnHolidays = HolidayPolicy.Earlier });
        var plan = Planner.Make(Book(new LocalDate(2026, 2, 16), 30, "Asia/Shanghai", item), HolidayCalendar.China);
        var moved = Assert.Single(plan.Occurrences);
        Assert.Equal(new LocalDate(2026, 2, 14), moved.Date);
        Assert.Equal(new Bilingual("原定2月16日，因春节提前至2月14日", "planned for February 16, moved to February 14 because of Spring Festival"), moved.MovedBecause);
    }

    [Fact]
    public void Nothing_is_moved_onto_a_day_the_author_leaves_out()
    {
        var item = Item("直播", OnDay(1, "19:00") with
        {
            OnHolidays = HolidayPolicy.Later,
            Except = [new DatesPattern([new LocalDate(2026, 10, 8)]), new WeeklyPattern([IsoDayOfWeek.Friday], 1)],
        });
        var plan = Planner.Make(Book(new LocalDate(2026, 10, 1), 30, "Asia/Shanghai", item), HolidayCalendar.China);
        Assert.Equal("10-10", Days(plan, "直播"));
    }

    [Fact]
    public void Reminders_go_with_what_a_holiday_moved_and_say_so_too()
    {
        var item = Item(
            "直播", OnDay(1, "19:00") with { OnHolidays = HolidayPolicy.Later },
            kind: Meeting with { ReminderCopy = WelcomeCopy.Welcome }, reminders: [Before(Minutes(60))]);
        var plan = Planner.Make(Book(new LocalDate(2026, 10, 1), 30, "Asia/Shanghai", item), HolidayCalendar.China);
        Assert.Equal(["10-08 18:00 直播.remind-60m", "10-08 19:00 直播"], Lines(plan));
        Assert.All(plan.Occurrences, o => Assert.Contains("因国庆节顺延", o.MovedBecause!.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void A_named_holiday_that_is_a_public_holiday_may_be_moved_off_it()
    {
        var item = Item("祝福", On(new HolidayPattern(HolidayWords.NationalDay)) with { OnHolidays = HolidayPolicy.Earlier });
        var plan = Planner.Make(Book(new LocalDate(2026, 9, 21), 30, "Asia/Shanghai", item), HolidayCalendar.China);
        Assert.Equal("09-30", Days(plan, "祝福"));
    }

    [Fact]
    public void A_playbook_that_wants_no_public_holidays_has_none()
    {
        var item = Item("直播", OnDay(1, "19:00") with { OnHolidays = HolidayPolicy.Later });
        var book = Book(new LocalDate(2031, 10, 1), 30, "Asia/Shanghai", item);
        Assert.Single(Planner.Make(book, HolidayCalendar.China).Diagnostics);
        var none = Without(book);
        Assert.Empty(Planner.Make(none, HolidayCalendar.China).Diagnostics);
        Assert.Equal("10-01", Days(Planner.Make(Without(Book(new LocalDate(2026, 10, 1), 30, "Asia/Shanghai", item)), HolidayCalendar.China), "直播"));

        static PlaybookModel Without(PlaybookModel book) => new()
        {
            Name = book.Name, Title = book.Title, Key = book.Key, Language = book.Language, Start = book.Start, Days = book.Days, Zone = book.Zone,
            Location = book.Location, Items = book.Items, Fields = FieldValues.Empty.Or(PlaybookWords.Holidays, HolidayCalendars.None),
        };
    }

    [Fact]
    public void An_ordinary_weekend_is_no_public_holiday()
    {
        var item = Item("直播", On(Weekly(1, IsoDayOfWeek.Saturday)) with { OnHolidays = HolidayPolicy.Later });
        Assert.Equal("12-05 12-12 12-19 12-26", Days(PlanOf(item), "直播"));
    }

    [Fact]
    public void Two_that_are_moved_onto_one_day_are_reported_and_both_kept()
    {
        var plan = Thursdays(HolidayPolicy.Later);
        Assert.Equal("09-24 10-08 10-08 10-15", Days(plan, "直播"));
        Assert.Equal(["直播.2026-09-24", "直播.2026-10-01", "直播.2026-10-08", "直播.2026-10-15"], plan.Occurrences.Select(o => o.Id));
        var finding = Only(plan, "PB3321");
        Assert.Equal("节假日调整后，“直播”有2场挤在10月8日", finding.GetMessage(Language.Chinese));
        Assert.Equal("With holidays moved, 2 of \"直播\" fall together on October 8", finding.GetMessage(Language.English));
    }

    [Fact]
    public void What_is_moved_out_of_the_playbook_s_days_is_reported()
    {
        var plan = Thursdays(HolidayPolicy.Later, days: 14);
        var finding = Only(plan, "PB3322");
        Assert.Equal("节假日调整后，“直播”改到10月8日，已在手册的日期之外", finding.GetMessage(Language.Chinese));
        Assert.Equal("With holidays moved, \"直播\" falls on October 8, outside the playbook's days", finding.GetMessage(Language.English));
    }

    [Fact]
    public void At_most_n_times_does_not_count_what_a_holiday_leaves_out()
    {
        var item = Item("直播", On(Weekly(1, IsoDayOfWeek.Thursday)) with { OnHolidays = HolidayPolicy.Skip, MaxTimes = 2 });
        var plan = Planner.Make(Book(new LocalDate(2026, 9, 28), 30, "Asia/Shanghai", item), HolidayCalendar.China);
        Assert.Equal("10-08 10-15", Days(plan, "直播"));
        Assert.All(plan.Occurrences, o => Assert.Equal(2, o.Count));
    }

    [Fact]
    public void What_follows_a_moved_item_moves_with_it_and_keeps_its_id()
    {
        var live = Item("直播", OnDay(1, "19:00") with { OnHolidays = HolidayPolicy.Later });
        var notes = Item("笔记", On(After(live, new Length(1, LengthUnit.Day))));
        var plan = Planner.Make(Book(new LocalDate(2026, 10, 1), 30, "Asia/Shanghai", live, notes), HolidayCalendar.China);
        var moved = plan.Occurrences.Single(o => o.Item == notes);
        Assert.Equal(("笔记.2026-10-02", new LocalDate(2026, 10, 9)), (moved.Id, moved.Date));
        Assert.Equal(
            new Bilingual("原定10月2日，随“直播”改到10月9日", "planned for October 2, moved to October 9 together with \"直播\""), moved.MovedBecause);
    }

    [Fact]
    public void A_year_without_data_is_a_warning_once_and_never_a_guess()
    {
        var plan = Planner.Make(
            Book(
                new LocalDate(2031, 9, 30), 500, "Asia/Shanghai",
                Item("随意", EveryDay()),
                Item("晨会", On(new WorkdaysPattern()), line: 5),
                Item("直播", EveryDay() with { OnHolidays = HolidayPolicy.Skip }, line: 6)),
            HolidayCalendar.China);
        var finding = Only(plan, "PB3323");
        Assert.Equal(5, finding.Location!.Start.Line);
        Assert.Equal("没有2031、2032、2033年的放假与补班数据，“晨会”等按周一至周五算工作日", finding.GetMessage(Language.Chinese));
        Assert.Equal(
            "There are no holiday data for 2031, 2032, 2033; \"晨会\" and the like take Monday to Friday as workdays",
            finding.GetMessage(Language.English));
        Assert.Equal(500, plan.Occurrences.Count(o => o.Item.Name == "直播"));
    }

    [Fact]
    public void A_playbook_that_does_not_ask_for_holidays_is_not_told_of_missing_data()
    {
        var plan = Planner.Make(Book(new LocalDate(2031, 9, 30), 30, "Asia/Shanghai", Item("打卡", EveryDay())), HolidayCalendar.China);
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public void A_festival_of_a_block_that_falls_into_no_day_of_the_run_is_no_mistake()
    {
        var care = new DeclaredBlock { Row = CareWords.Block, Name = "关怀", Title = Text("关怀"), Location = Line(1) };
        ScheduleItem Festival(DeclaredBlock? block) => new()
        {
            Name = "母亲节",
            Id = "母亲节",
            Title = Text("母亲节"),
            Kind = Quiet,
            When = On(new HolidayPattern(HolidayWords.MothersDay), "20:00"),
            Location = Line(1),
            Block = block,
        };

        Assert.Empty(PlanOf(Festival(care)).Diagnostics);
        Assert.NotEmpty(PlanOf(Festival(null)).Diagnostics);
    }
}
