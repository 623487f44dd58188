using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Tests.Holidays;

public sealed class HolidayCalendarTests
{
    [Theory]
    [InlineData(2024, "01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-10 09-15 09-16 09-17 10-01 10-02 10-03 10-04 10-05 10-06 10-07")]
    [InlineData(2025, "01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08")]
    [InlineData(2026, "01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07")]
    public void Days_off_are_those_the_State_Council_announced(int year, string days) =>
        Assert.Equal(days, DaysOf(year, date => HolidayCalendar.China.HolidayOn(date) is not null));

    [Theory]
    [InlineData(2024, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12")]
    [InlineData(2025, "01-26 02-08 04-27 09-28 10-11")]
    [InlineData(2026, "01-04 02-14 02-28 05-09 09-20 10-10")]
    public void Make_up_workdays_are_weekend_days_on_which_people_work(int year, string days)
    {
        Assert.Equal(days, DaysOf(year, HolidayCalendar.China.IsMakeUpWorkday));
        Assert.All(days.Split(' '), day =>
        {
            var date = LocalDatePattern.Iso.Parse($"{year}-{day}").Value;
            Assert.True(date.DayOfWeek >= IsoDayOfWeek.Saturday);
            Assert.False(HolidayCalendar.China.IsDayOff(date));
        });
    }

    [Fact]
    public void The_embedded_data_read_without_a_finding() =>
        Assert.All(HolidayFile.Embedded, file => Assert.Empty(HolidayCalendar.Read(file).Diagnostics));

    [Fact]
    public void A_year_names_the_document_it_comes_from() =>
        Assert.Equal("国办发明电〔2025〕7号", HolidayCalendar.China.SourceOf(2026));

    [Fact]
    public void A_year_without_data_knows_weekends_alone()
    {
        Assert.False(HolidayCalendar.China.Knows(2031));
        Assert.Null(HolidayCalendar.China.SourceOf(2031));
        Assert.False(HolidayCalendar.China.IsDayOff(new LocalDate(2031, 10, 1)));
        Assert.True(HolidayCalendar.China.IsDayOff(new LocalDate(2031, 10, 4)));
    }

    [Fact]
    public void A_project_s_own_file_replaces_the_years_it_holds()
    {
        var own = HolidayCalendar.Read(new SourceText("own.csv", "year,2026,own rules\nrest,2026-03-05,2026-03-06,店庆,Shop birthday\n"));
        Assert.Empty(own.Diagnostics);

        var merged = HolidayCalendar.China.With(own.Calendar);
        Assert.Equal(new Bilingual("店庆", "Shop birthday"), merged.HolidayOn(new LocalDate(2026, 3, 5)));
        Assert.Null(merged.HolidayOn(new LocalDate(2026, 10, 1)));
        Assert.NotNull(merged.HolidayOn(new LocalDate(2025, 10, 1)));
        Assert.Equal([2024, 2025, 2026], merged.Years);
    }

    [Fact]
    public void A_project_adds_and_removes_single_days()
    {
        var own = HolidayCalendar.China.With(
            new HolidayAdjustments(
                new Dictionary<LocalDate, Bilingual> { [new LocalDate(2026, 10, 8)] = "店庆" }.ToFrozenDictionary(),
                [new LocalDate(2026, 12, 5)],
                [new LocalDate(2026, 10, 6), new LocalDate(2026, 10, 10)]),
            FrozenDictionary<HolidayRow, HolidayRule>.Empty);
        Assert.Equal("店庆", own.HolidayOn(new LocalDate(2026, 10, 8))!.Zh);
        Assert.True(own.IsDayOff(new LocalDate(2026, 10, 8)));
        Assert.True(own.IsMakeUpWorkday(new LocalDate(2026, 12, 5)));
        Assert.False(own.IsDayOff(new LocalDate(2026, 12, 5)));
        Assert.Null(own.HolidayOn(new LocalDate(2026, 10, 6)));
        Assert.False(own.IsDayOff(new LocalDate(2026, 10, 6)));
        Assert.True(own.IsDayOff(new LocalDate(2026, 10, 10)));
        Assert.NotNull(own.HolidayOn(new LocalDate(2026, 10, 5)));
    }

    [Fact]
    public void Single_days_of_a_project_do_not_make_a_year_known()
    {
        var own = HolidayCalendar.China.With(
            HolidayAdjustments.None with { Work = [new LocalDate(2031, 10, 4)] }, FrozenDictionary<HolidayRow, HolidayRule>.Empty);
        Assert.False(own.Knows(2031));
        Assert.False(own.IsDayOff(new LocalDate(2031, 10, 4)));
    }

    [Fact]
    public void A_project_s_own_holiday_has_its_dates_by_rule_or_one_by_one()
    {
        var row = new HolidayRow("shop-day", new Spelling("店庆", "shop-day"), "");
        Assert.Equal("2027-03-15", Only(new FixedDate(3, 15)));
        Assert.Equal("", Only(new FixedDate(2, 29)));
        Assert.Equal("2027-04-22", Only(new LunarDate(3, 16)));
        Assert.Equal("2027-05-09", Only(new ListedDates(new Dictionary<int, LocalDate> { [2027] = new(2027, 5, 9) }.ToFrozenDictionary())));

        string Only(HolidayRule rule) => string.Join(' ', HolidayCalendar.China
            .With(HolidayAdjustments.None, new Dictionary<HolidayRow, HolidayRule> { [row] = rule }.ToFrozenDictionary())
            .Between(row, new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31)).Select(LocalDatePattern.Iso.Format));
    }

    [Fact]
    public void Without_public_holidays_nothing_is_missing()
    {
        Assert.True(HolidayCalendar.None.Knows(2031));
        Assert.False(HolidayCalendar.None.IsDayOff(new LocalDate(2026, 10, 1)));
        Assert.True(HolidayCalendar.None.IsDayOff(new LocalDate(2026, 10, 10)));
    }

    [Theory]
    [InlineData("rest,2026-10-01,2026-10-07,国庆节,National Day")]
    [InlineData("year,2026,a\nrest,2026-10-07,2026-10-01,国庆节,National Day")]
    [InlineData("year,2026,a\nrest,2026-13-01,2026-13-01,国庆节,National Day")]
    [InlineData("year,2026,a\nrest,2026-01-01,2026-03-01,长假,Long break")]
    [InlineData("year,2026,a\nyear,2026,b")]
    [InlineData("year,2026,a\nholiday,2026-10-01")]
    [InlineData("year,2026,")]
    public void A_line_that_cannot_be_read_is_reported_where_it_stands(string text)
    {
        var finding = Assert.Single(HolidayCalendar.Read(new SourceText("own.csv", text)).Diagnostics);
        Assert.Equal("PB5101", finding.Code);
        Assert.Equal(text.Split('\n').Length, finding.Location!.Start.Line);
        Assert.Contains(text.Split('\n')[^1], finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    private static string DaysOf(int year, Func<LocalDate, bool> wanted)
    {
        var first = new LocalDate(year, 1, 1);
        return string.Join(' ', Enumerable.Range(0, 366).Select(first.PlusDays).Where(d => d.Year == year && wanted(d))
            .Select(d => LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format(d)));
    }
}
