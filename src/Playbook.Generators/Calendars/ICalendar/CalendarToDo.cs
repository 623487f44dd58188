using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.ICalendar;

using static MemberOf<CalendarToDo>;

/// <summary>
/// A duty on its date, as a to-do of a calendar program, in its role's calendar alone: to the others it is somebody else's work.
/// Each date is a to-do of its own, and not one with a rule of recurrence. Of a recurring to-do many programs show the first date
/// alone, which is overdue from then on, and few can tick off one date and leave the next; no rule says what public holidays and
/// exceptions do. A date alone stands under DUE without DTSTART: DUE has to be later than DTSTART (RFC 5545, section 3.8.2.3), and the
/// day behind would be shown as the day on which it is due.
/// </summary>
internal sealed class CalendarToDo : CalendarEntry
{
    private readonly PlannedDuty _duty;
    private readonly Language _language;

    /// <summary>Makes the to-do of a duty.</summary>
    /// <param name="frame">What it shares with others.</param>
    /// <param name="duty">The duty on its date.</param>
    /// <param name="language">The language of its text.</param>
    /// <param name="calendar">The calendar of its role.</param>
    public CalendarToDo(CalendarFrame frame, PlannedDuty duty, Language language, string calendar)
        : base(
            frame, $"{duty.Id}\nduty", new EntryTime(frame.Zone, duty.Date, duty.StartsAt, duty.EndsAt), OneLine.Of(duty.Duty.Text.Text), [calendar],
            isToDo: true)
    {
        _duty = duty;
        _language = language;
    }

    /// <inheritdoc/>
    public override BuiltInTemplate Template => CalendarTemplates.ToDo;

    /// <summary>The global name <c>todo</c>: a to-do.</summary>
    public static TemplateGlobal Global { get; } = new(
        new Spelling("待办", "todo"),
        new ObjectType("calendar-todo", new Bilingual("日历待办", "to-do"), () =>
        [
            .. Members<CalendarToDo>(),
            Text("role", "角色", "谁的职责", "Whose duty it is", t => OneLine.Of(t._duty.Role.Title.Text)),
            Text("rhythm", "时候", "什么时候做，如“每周日”", "When it is done, such as “every Sunday”", t => WhenWording.Of(t._duty.Duty.When!, t._language)),
            Text("day_name", "第几天", "第几天", "The day number in words", t => DayWording.Day(t._duty.Day, t._language)),
            OptionalText(
                "moved_because", "改期原因", "为什么不在原来的日子", "Why it is not on its usual day",
                t => t._duty.MovedBecause is { } because ? OneLine.Of(because.In(t._language)) : null),
        ]),
        new Bilingual("要写的待办", "The to-do being written"));
}
