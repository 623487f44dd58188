using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>A message to send, as an event at its minute: whoever sends it is called, and has the text at hand.</summary>
internal sealed class CalendarMessage : CalendarEntry
{
    private readonly OccurrenceView _occurrence;
    private readonly MessageView _message;

    /// <summary>Makes the event of a message.</summary>
    /// <param name="frame">What it shares with others.</param>
    /// <param name="occurrence">What it is sent for.</param>
    /// <param name="message">The message.</param>
    /// <param name="language">The language of the pages.</param>
    /// <param name="calendar">The calendar of the messages.</param>
    public CalendarMessage(CalendarFrame frame, OccurrenceView occurrence, MessageView message, Language language, string calendar)
        : base(
            frame, $"{message.Message.Id}\nmessage", frame.TimeOf(occurrence.Occurrence, isInstant: true), SummaryOf(occurrence, message, language), [calendar])
    {
        _occurrence = occurrence;
        _message = message;
    }

    /// <inheritdoc/>
    public override BuiltInTemplate Template => CalendarTemplates.Message;

    /// <summary>The global name <c>event</c>: an event with the message that is sent at it.</summary>
    public static TemplateGlobal Global(PlanTypes types) => new(
        new Spelling("事件", "event"),
        new ObjectType("calendar-message", new Bilingual("要发的消息", "message to send"), () =>
        [
            .. Members<CalendarMessage>(),
            MemberOf<CalendarMessage>.Make("occurrence", "安排", types.Occurrence, "为哪个安排发", "What it is sent for", m => m._occurrence),
            MemberOf<CalendarMessage>.Make("message", "消息", types.Message, "消息", "The message", m => m._message),
        ]),
        new Bilingual("要写的事件", "The event being written"));

    // Where it goes comes first: that is what the sender opens.
    private static string SummaryOf(OccurrenceView occurrence, MessageView message, Language language)
    {
        var title = occurrence.Part is { } part ? $"{occurrence.Title} · {part}" : occurrence.Title;
        var channel = message.Message.Channel is { } to ? OneLine.Of(to.Title.Text) + (language == Language.Chinese ? "：" : ": ") : "";
        return $"{occurrence.Item.Kind.Sign} {channel}{title}";
    }
}
