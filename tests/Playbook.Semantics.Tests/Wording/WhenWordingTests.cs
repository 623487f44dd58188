using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Tests.Wording;

public sealed class WhenWordingTests
{
    private static readonly Location Nowhere = new(new SourceText("test.playbook", ""), default);

    [Fact]
    public void A_weekday_with_time_and_count_reads_as_a_person_says_it() =>
        Says(
            new When(new WeeklyPattern([IsoDayOfWeek.Saturday], 1), Nowhere) { Start = new LocalTime(19, 0), MaxTimes = 3 },
            "每周六 19:00，共 3 次",
            "every Saturday at 19:00, 3 times");

    [Fact]
    public void Several_weekdays_share_one_word() =>
        Says(new When(new WeeklyPattern([IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday], 2), Nowhere), "隔周二、四", "every other Tuesday and Thursday");

    [Fact]
    public void Weekdays_in_a_row_are_told_as_first_to_last() =>
        Says(
            new When(new WeeklyPattern([IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday], 1), Nowhere),
            "每周一至周三",
            "every Monday to Wednesday");

    [Fact]
    public void Day_numbers_are_listed() =>
        Says(
            new When(new DaysPattern([new DayRange(7, 7), new DayRange(14, 14), new DayRange(21, 23)]), Nowhere) { Start = new LocalTime(21, 0) },
            "第 7、14、21–23 天 21:00",
            "days 7, 14 and 21–23 at 21:00");

    [Fact]
    public void Days_before_the_start_are_counted_towards_it_and_not_with_a_minus() =>
        Says(new When(new DaysPattern([new DayRange(-3, -3)]), Nowhere), "开始前 4 天", "4 days before the start");

    [Fact]
    public void Bounds_and_exceptions_follow() =>
        Says(
            new When(new IntervalPattern(1), Nowhere) { Until = new LocalDate(2026, 12, 28), Except = [new DatesPattern([new LocalDate(2026, 12, 24)])] },
            "每天，到12月28日为止，12月24日除外",
            "every day, until December 28, except December 24");

    [Fact]
    public void Days_of_the_month_take_their_ordinals() =>
        Says(new When(new MonthlyPattern([1, 2, 3, 11, 22]), Nowhere), "每月 1、2、3、11、22 日", "on the 1st, 2nd, 3rd, 11th and 22nd of each month");

    [Fact]
    public void A_trigger_says_its_days() =>
        Says(new When(new TriggerPattern(TriggerWords.Silent, 14), Nowhere), "有人连续 14 天没说话时", "when someone has been silent for 14 days");

    [Fact]
    public void No_trigger_of_the_vocabulary_leaves_a_placeholder()
    {
        foreach (var trigger in TriggerWords.Table.Rows)
        {
            Assert.DoesNotContain('{', TriggerWording.When(trigger, 3, Language.Chinese));
            Assert.DoesNotContain('{', TriggerWording.When(trigger, 3, Language.English));
        }
    }

    private static void Says(When when, string zh, string en)
    {
        Assert.Equal(zh, WhenWording.Of(when, Language.Chinese));
        Assert.Equal(en, WhenWording.Of(when, Language.English));
    }
}
