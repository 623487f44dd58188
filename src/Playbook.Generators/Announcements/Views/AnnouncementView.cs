using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Generators.Announcements.Views;

/// <summary>A message with where it belongs: what the page, the Markdown and the data line of an announcement show.</summary>
internal sealed class AnnouncementView
{
    /// <summary>Takes a message that is sent on a date.</summary>
    public AnnouncementView(OccurrenceView occurrence, Message message, Language language)
        : this(occurrence.Item, DayWording.Moment(occurrence.Occurrence.Start, null, language), message, language)
    {
        Date = IsoNotation.Date(occurrence.Occurrence.Date);
        Time = occurrence.Occurrence.Start is { } start ? MomentWording.Time(start) : null;
        Day = occurrence.Occurrence.Day;
        Part = occurrence.Part;
    }

    /// <summary>Takes a message that waits for an event.</summary>
    public AnnouncementView(TriggeredView triggered, Message message, Language language)
        : this(triggered.Item, Sentence.Begin(triggered.When), message, language)
    {
        Trigger = triggered.Triggered.Trigger.Id;
        TriggerDays = triggered.Triggered.Days;
    }

    /// <summary>Takes a text that is kept ready.</summary>
    public AnnouncementView(PreparedCopy copy, Message message, Language language)
        : this(copy.Item, AnnouncementPhrases.Ready.Text.In(language), message, language)
    {
        Trigger = TriggerWords.AsNeeded.Id;
    }

    private AnnouncementView(ScheduleItem item, string moment, Message message, Language language)
    {
        Item = item;
        Moment = moment;
        Message = message;
        KindName = TermWording.Of(item.Kind, language);
        CopyName = Sentence.Begin(TermWording.Of(message.Type, language));
        Anchor = Identity.Anchor("m", message.Id);
        Parts = TextPart.Of(message.Text);
        Fence = new Markup(Fences.Around(message.Text));
        Raw = new Markup(message.Text);
        Limit = message.Channel?.Limit;
    }

    public ScheduleItem Item { get; }

    public Message Message { get; }

    public string KindName { get; }

    public string CopyName { get; }

    public string Anchor { get; }

    public IReadOnlyList<TextPart> Parts { get; }

    public Markup Fence { get; }

    public Markup Raw { get; }

    public int? Limit { get; }

    public string? Date { get; }

    public string? Time { get; }

    public int? Day { get; }

    public string Moment { get; }

    public string? Part { get; }

    public string? Trigger { get; }

    public int? TriggerDays { get; }
}
