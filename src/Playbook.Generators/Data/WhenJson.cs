using System.Text.Json;
using Playbook.Semantics.Model;

namespace Playbook.Generators.Data;

/// <summary>When something happens, as JSON: the pattern by its sort, then time and modifiers.</summary>
internal static class WhenJson
{
    public static void Write(Utf8JsonWriter writer, When when)
    {
        writer.WritePropertyName("pattern");
        Pattern(writer, when.Pattern);
        writer.Member("start", when.Start);
        writer.Member("end", when.End);
        writer.Member("from", when.From);
        writer.Member("until", when.Until);
        if (!when.Except.IsEmpty)
        {
            writer.Members("except", when.Except, pattern => Pattern(writer, pattern));
        }

        writer.Member("times", when.MaxTimes);
        writer.Member("onHolidays", JsonWords.Of(when.OnHolidays));
    }

    private static void Pattern(Utf8JsonWriter writer, Pattern pattern) => writer.Object(() =>
    {
        switch (pattern)
        {
            case DaysPattern days:
                writer.Member("days", days.Ranges);
                break;
            case IntervalPattern interval:
                writer.Member("everyDays", interval.Days);
                break;
            case WeeklyPattern weekly:
                writer.Member("weekdays", weekly.Weekdays.Select(JsonWords.Of));
                writer.Member("everyWeeks", weekly.Weeks);
                break;
            case WorkdaysPattern:
                writer.Member("workdays", true);
                break;
            case MonthlyPattern monthly:
                writer.Member("daysOfMonth", monthly.Days);
                break;
            case DatesPattern dates:
                writer.Member("dates", dates.Dates);
                break;
            case HolidayPattern holiday:
                writer.Member("holiday", holiday.Holiday);
                break;
            case RelativePattern relative:
                writer.Member(relative.IsBefore ? "before" : "after", relative.Item.Item?.Id);
                writer.Member("by", relative.Offset);
                break;
            case TriggerPattern trigger:
                writer.Member("trigger", trigger.Trigger);
                writer.Member("afterDays", trigger.Days);
                break;
            default:
                throw new InvalidOperationException($"A {pattern.GetType().Name} has no form in JSON.");
        }
    });
}
