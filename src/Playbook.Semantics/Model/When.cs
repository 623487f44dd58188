using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>When something happens. Times are wall-clock times in the playbook's zone.</summary>
public sealed record When(Pattern Pattern, Location Location)
{
    /// <summary>When it begins; null when only the day is given.</summary>
    public LocalTime? Start { get; init; }

    /// <summary>When it ends, if written; an end at or before the start is on the next day.</summary>
    public LocalTime? End { get; init; }

    /// <summary>From start to end on the clock; null where one of them is not written.</summary>
    public Length? Span
    {
        get
        {
            if (this is not { Start: { } start, End: { } end })
            {
                return null;
            }

            var minutes = Period.Between(start, end, PeriodUnits.Minutes).Minutes;
            return new Length(minutes > 0 ? minutes : minutes + (24 * 60), LengthUnit.Minute);
        }
    }

    /// <summary>Not before this date.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Not after this date.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Days left out.</summary>
    public ImmutableArray<Pattern> Except { get; init; } = [];

    /// <summary>How many times at most.</summary>
    public int? MaxTimes { get; init; }

    /// <summary>What to do on a public holiday.</summary>
    public HolidayPolicy OnHolidays { get; init; }
}

/// <summary>What happens to an occurrence on a public holiday.</summary>
public enum HolidayPolicy
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>It is left out.</summary>
    Skip,

    /// <summary>It moves to the last working day before.</summary>
    Earlier,

    /// <summary>It moves to the next working day.</summary>
    Later,
}

/// <summary>Which days, or which event.</summary>
public abstract record Pattern;

/// <summary>Days of the playbook.</summary>
public sealed record DaysPattern(ImmutableArray<DayRange> Ranges) : Pattern;

/// <summary>Every so many days, from the first day of the bounds on.</summary>
public sealed record IntervalPattern(int Days) : Pattern;

/// <summary>Days of the week, every so many weeks; weeks start on Monday and are counted from the week of day 1.</summary>
public sealed record WeeklyPattern(ImmutableArray<IsoDayOfWeek> Weekdays, int Weeks) : Pattern;

/// <summary>Monday to Friday, or with make-up workdays and without public holidays where the calendar has data.</summary>
public sealed record WorkdaysPattern : Pattern;

/// <summary>Days of the month; a month without such a day is passed over.</summary>
public sealed record MonthlyPattern(ImmutableArray<int> Days) : Pattern;

/// <summary>Calendar dates.</summary>
public sealed record DatesPattern(ImmutableArray<LocalDate> Dates) : Pattern;

/// <summary>A named holiday, in every year the playbook touches.</summary>
public sealed record HolidayPattern(HolidayRow Holiday) : Pattern;

/// <summary>So long before (negative) or after each occurrence of another item.</summary>
public sealed record RelativePattern(ItemReference Item, Length Offset, bool IsBefore) : Pattern;

/// <summary>An event of a member; has no dates.</summary>
public sealed record TriggerPattern(TriggerRow Trigger, int? Days) : Pattern;

/// <summary>A reference to an item, filled once all items are known.</summary>
public sealed class ItemReference
{
    /// <summary>The item; null only when the name was not found, which is a finding.</summary>
    public ScheduleItem? Item { get; internal set; }
}
