using System.Collections.Immutable;
using NodaTime;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.ICalendar;

using static MemberOf<CalendarEvent>;

/// <summary>An item on its date, as an event of a calendar program. Its reminders, and segments that go out before it, are alarms.</summary>
internal sealed class CalendarEvent : CalendarEntry
{
    /// <summary>Makes the event of an item.</summary>
    /// <param name="frame">What it shares with others.</param>
    /// <param name="view">The item's occurrence.</param>
    /// <param name="calendars">The files it stands in.</param>
    public CalendarEvent(CalendarFrame frame, OccurrenceView view, ImmutableArray<string> calendars)
        : base(frame, view.Occurrence.Id, frame.TimeOf(view.Occurrence), $"{view.Item.Kind.Sign} {view.Title}", calendars)
    {
        View = view;
        Alarms = [.. view.Parts.Where(IsAlarm).Select(part => new CalendarAlarm(part, Trigger(part.Occurrence.StartsAt!.Value.ToInstant() - Time.Starts)))];
    }

    /// <inheritdoc/>
    public override BuiltInTemplate Template => CalendarTemplates.Event;

    /// <summary>The item on its date.</summary>
    public OccurrenceView View { get; }

    /// <summary>Whether the time is taken, so that a calendar program shows its owner as busy.</summary>
    public bool IsBusy => View.Item.Kind.NeedsPresence && Time.End is not null;

    /// <summary>What rings before it.</summary>
    public ImmutableArray<CalendarAlarm> Alarms { get; }

    /// <summary>The global name <c>event</c>: an event.</summary>
    public static TemplateGlobal Global(PlanTypes types)
    {
        var alarm = new ObjectType("alarm", new Bilingual("闹钟", "alarm"), () =>
        [
            MemberOf<CalendarAlarm>.Make("occurrence", "安排", types.Occurrence, "要提醒的环节", "What it rings for", a => a.View),
            MemberOf<CalendarAlarm>.Text("trigger", "触发", "提前多久", "How long before", a => a.Trigger),
        ]);
        var type = new ObjectType("calendar-event", new Bilingual("日历事件", "calendar event"), () =>
        [
            .. Members<CalendarEvent>(),
            MemberOf<CalendarEvent>.Make("occurrence", "安排", types.Occurrence, "事项", "The item on its date", e => e.View),
            YesNo("is_busy", "占用时间", "是否占用时间", "Whether the time is taken", e => e.IsBusy),
            List("alarms", "闹钟", alarm, "提醒", "What rings before it", e => e.Alarms),
        ]);
        return new TemplateGlobal(new Spelling("事件", "event"), type, new Bilingual("要写的事件", "The event being written"));
    }

    // Of a whole day any time may ring; otherwise only what lies before the begin.
    private bool IsAlarm(OccurrenceView part) =>
        part.Occurrence.StartsAt is { } at && (Time.IsAllDay || at.ToInstant() < Time.Starts);

    // Hours, never days: a day of a duration is as long as the calendar's day, so it would drift over a change of the clocks.
    private static string Trigger(Duration offset)
    {
        var minutes = (long)offset.TotalMinutes;
        var length = Math.Abs(minutes);
        var written = (length / 60, length % 60) switch
        {
            (0, var rest) => $"{rest}M",
            (var hours, 0) => $"{hours}H",
            (var hours, var rest) => $"{hours}H{rest}M",
        };
        return $"{(minutes < 0 ? "-" : "")}PT{written}";
    }
}

/// <summary>Something that rings.</summary>
/// <param name="View">The reminder or segment.</param>
/// <param name="Trigger">How long before the event (with a minus) or after the beginning of its day: <c>-PT1H</c>.</param>
internal sealed record CalendarAlarm(OccurrenceView View, string Trigger);
