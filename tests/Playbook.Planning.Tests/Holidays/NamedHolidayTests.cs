using NodaTime;
using NodaTime.Text;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Tests.Holidays;

public sealed class NamedHolidayTests
{
    // Dates as announced, or as printed in almanacs, for 2024 to 2030.
    [Theory]
    [InlineData("new-year", "2024-01-01 2025-01-01 2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01")]
    [InlineData("spring-festival", "2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03")]
    [InlineData("lunar-new-years-eve", "2024-02-09 2025-01-28 2026-02-16 2027-02-05 2028-01-25 2029-02-12 2030-02-02")]
    [InlineData("lantern-festival", "2024-02-24 2025-02-12 2026-03-03 2027-02-20 2028-02-09 2029-02-27 2030-02-17")]
    [InlineData("qingming", "2024-04-04 2025-04-04 2026-04-05 2027-04-05 2028-04-04 2029-04-04 2030-04-05")]
    [InlineData("dragon-boat", "2024-06-10 2025-05-31 2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05")]
    [InlineData("qixi", "2024-08-10 2025-08-29 2026-08-19 2027-08-08 2028-08-26 2029-08-16 2030-08-05")]
    [InlineData("zhongyuan", "2024-08-18 2025-09-06 2026-08-27 2027-08-16 2028-09-03 2029-08-24 2030-08-13")]
    [InlineData("laba", "2024-01-18 2025-01-07 2026-01-26 2027-01-15 2028-01-04 2029-01-22 2030-01-11")]
    [InlineData("little-new-year", "2024-02-02 2025-01-22 2026-02-10 2027-01-30 2028-01-19 2029-02-06 2030-01-26")]
    [InlineData("mid-autumn", "2024-09-17 2025-10-06 2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12")]
    [InlineData("double-ninth", "2024-10-11 2025-10-29 2026-10-18 2027-10-08 2028-10-26 2029-10-16 2030-10-05")]
    [InlineData("winter-solstice", "2024-12-21 2025-12-21 2026-12-22 2027-12-22 2028-12-21 2029-12-21 2030-12-22")]
    [InlineData("mothers-day", "2024-05-12 2025-05-11 2026-05-10 2027-05-09 2028-05-14 2029-05-13 2030-05-12")]
    [InlineData("fathers-day", "2024-06-16 2025-06-15 2026-06-21 2027-06-20 2028-06-18 2029-06-17 2030-06-16")]
    [InlineData("thanksgiving", "2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28")]
    public void A_named_holiday_falls_on_its_known_dates(string id, string dates) =>
        Assert.Equal(dates, Dates(id, new LocalDate(2024, 1, 1), new LocalDate(2030, 12, 31)));

    [Fact]
    public void A_solar_year_may_hold_the_end_of_two_lunar_years_or_of_none()
    {
        Assert.Equal("2022-01-10 2022-12-30", Dates("laba", new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)));
        Assert.Equal("", Dates("laba", new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)));
    }

    [Fact]
    public void The_winter_solstice_of_2021_is_the_known_exception() =>
        Assert.Equal("2021-12-21", Dates("winter-solstice", new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)));

    [Theory]
    [InlineData("qingming", 1999)]
    [InlineData("winter-solstice", 2100)]
    public void Outside_the_century_of_the_formula_no_solar_term_is_told(string id, int year) =>
        Assert.Equal("", Dates(id, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));

    [Fact]
    public void Outside_the_years_of_the_lunar_table_nothing_is_guessed() =>
        Assert.Equal("", Dates("spring-festival", new LocalDate(2101, 6, 1), new LocalDate(2110, 1, 1)));

    [Fact]
    public void Years_at_the_end_of_time_are_no_error() =>
        Assert.Equal("9999-12-25", Dates("christmas", new LocalDate(9999, 12, 1), new LocalDate(9999, 12, 31)));

    private static string Dates(string id, LocalDate first, LocalDate last) =>
        string.Join(' ', HolidayCalendar.China.Between(Row(id), first, last).Select(LocalDatePattern.Iso.Format));

    private static HolidayRow Row(string id) => new(id, new Spelling(id, id), id);
}
