using NodaTime;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Holidays;

/// <summary>The dates of the vocabulary's named holidays: one rule for each row, by its id.</summary>
public static class NamedHolidays
{
    private static readonly RowsByName<HolidayRule> Rules = new()
    {
        ["new-year"] = new FixedDate(1, 1),
        ["valentines-day"] = new FixedDate(2, 14),
        ["womens-day"] = new FixedDate(3, 8),
        ["arbor-day"] = new FixedDate(3, 12),
        ["520"] = new FixedDate(5, 20),
        ["party-founding-day"] = new FixedDate(7, 1),
        ["army-day"] = new FixedDate(8, 1),
        ["april-fools-day"] = new FixedDate(4, 1),
        ["book-day"] = new FixedDate(4, 23),
        ["earth-day"] = new FixedDate(4, 22),
        ["labour-day"] = new FixedDate(5, 1),
        ["youth-day"] = new FixedDate(5, 4),
        ["childrens-day"] = new FixedDate(6, 1),
        ["618"] = new FixedDate(6, 18),
        ["teachers-day"] = new FixedDate(9, 10),
        ["national-day"] = new FixedDate(10, 1),
        ["halloween"] = new FixedDate(10, 31),
        ["singles-day"] = new FixedDate(11, 11),
        ["double-12"] = new FixedDate(12, 12),
        ["christmas-eve"] = new FixedDate(12, 24),
        ["christmas"] = new FixedDate(12, 25),
        ["new-years-eve"] = new FixedDate(12, 31),
        ["mothers-day"] = new NthWeekday(5, IsoDayOfWeek.Sunday, 2),
        ["fathers-day"] = new NthWeekday(6, IsoDayOfWeek.Sunday, 3),
        ["thanksgiving"] = new NthWeekday(11, IsoDayOfWeek.Thursday, 4),
        ["lunar-new-years-eve"] = new LunarDate(1, 0),
        ["spring-festival"] = new LunarDate(1, 1),
        ["lantern-festival"] = new LunarDate(1, 15),
        ["dragon-boat"] = new LunarDate(5, 5),
        ["qixi"] = new LunarDate(7, 7),
        ["zhongyuan"] = new LunarDate(7, 15),
        ["mid-autumn"] = new LunarDate(8, 15),
        ["double-ninth"] = new LunarDate(9, 9),
        ["laba"] = new LunarDate(12, 8),
        ["little-new-year"] = new LunarDate(12, 23),
        ["qingming"] = new SolarTerm(4, 4.81m),
        ["winter-solstice"] = new SolarTerm(12, 21.94m, DayEarlyIn: 2021),
    };

    /// <summary>The rule of one of the vocabulary's holidays; null for a row that is not among them.</summary>
    /// <param name="holiday">The holiday.</param>
    public static HolidayRule? RuleOf(HolidayRow holiday) => Rules.Find(holiday.Id);
}
