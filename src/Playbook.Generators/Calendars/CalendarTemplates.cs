using System.Collections.Immutable;
using Playbook.Generators.Calendars.ICalendar;
using Playbook.Generators.Calendars.Views;
using Playbook.Generators.Views;

namespace Playbook.Generators.Calendars;

/// <summary>The templates of the calendars.</summary>
internal static class CalendarTemplates
{
    /// <summary>The calendar to read anywhere.</summary>
    public static BuiltInTemplate Markdown { get; } = new("calendar.md");

    /// <summary>The calendar to look at, with a grid of weeks.</summary>
    public static BuiltInTemplate Html { get; } = new("calendar.html", types => [BoardView.Global(types), BoardView.Data, PageView.Global]);

    /// <summary>What the script of that page reads.</summary>
    public static BuiltInTemplate Data { get; } = new("_calendar-data.json", types => [BoardView.Global(types)]);

    /// <summary>The calendar for calendar programs: the frame around its events.</summary>
    public static BuiltInTemplate Events { get; } = new("calendar.ics", _ => [EventCalendarType.Global]);

    /// <summary>One event of it. Its own template, because an event stands in the calendar of everybody and of each of its roles.</summary>
    public static BuiltInTemplate Event { get; } = new("event.ics", types => [CalendarEvent.Global(types)]);

    /// <summary>A duty of a role on its date.</summary>
    public static BuiltInTemplate ToDo { get; } = new("todo.ics", _ => [CalendarToDo.Global]);

    /// <summary>A message at the minute it is sent.</summary>
    public static BuiltInTemplate Message { get; } = new("message.ics", types => [CalendarMessage.Global(types)]);

    /// <summary>An event or to-do that a calendar no longer has.</summary>
    public static BuiltInTemplate Cancelled { get; } = new("cancelled.ics", _ => [CancelledEntry.Global]);

    /// <summary>The calendar for spreadsheets.</summary>
    public static BuiltInTemplate Table { get; } = new("calendar.csv");

    public static ImmutableArray<BuiltInTemplate> All { get; } = [Markdown, Html, Data, Events, Event, ToDo, Message, Cancelled, Table];
}
