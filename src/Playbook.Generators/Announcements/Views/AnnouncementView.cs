using System.Globalization;
using Playbook.Generators.Announcements.Previews;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Markdown;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Generators.Announcements.Views;

/// <summary>A message with where it belongs: what the page, the Markdown and the data line of an announcement show.</summary>
internal sealed class AnnouncementView
{
    // Made when an output asks for it: most messages are plain, and most pages show the text alone.
    private readonly Lazy<CarriedMessage> _carried;
    private readonly Language _language;

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
        Look = PreviewLooks.Of(message.Channel?.Kind);
        Spans = TextSpans.Of(message.Text, Look.Marks);
        Owner = message.Owner is { } owner ? OneLine.Of(owner.Title.Text) : null;
        Face = Owner is null ? string.Empty : StringInfo.GetNextTextElement(Owner);
        Fence = new Markup(Fences.Around(message.Text));
        Raw = new Markup(message.Text);
        Limit = message.Limit;
        Unit = message.Count.Unit.In(language);
        DialectName = message.Dialect.Name.In(language);
        Variant = AnnouncementPhrases.VariantOf(message)?.Text.In(language);
        _language = language;
        _carried = new(() => new CarriedMessage(message, Look.Marks));
    }

    public ScheduleItem Item { get; }

    public string Unit { get; }

    public string DialectName { get; }

    public string? Variant { get; }

    public bool IsTooLong => Message.Length > Limit;

    public string? Markup => _carried.Value.Markup;

    public string? Html => _carried.Value.Html;

    public IReadOnlyList<MessagePartView> Split => _carried.Value.Split;

    /// <summary>What is copied, one by one: the text, or the messages it goes out as.</summary>
    public IReadOnlyList<MessagePartView> Texts =>
        Split.Count > 0 ? Split : [new MessagePartView(new MessagePart(Message.Text, Markup, Message.Length), 1, Spans)];

    /// <summary>How it looks in the channel where that is more than lines of plain text; null otherwise.</summary>
    public string? Formatted => Html is { } html && HtmlTags.HasMoreThanLines(html) ? html : null;

    public IReadOnlyList<SentAlong> Images => _carried.Value.Images;

    public IReadOnlyList<AlongView> Along => _carried.Value.Along;

    public string AlongLabel => AlongView.LabelOf(Message, _language);

    public IReadOnlyList<FillInPlace> Places => _carried.Value.Places;

    public Message Message { get; }

    public string KindName { get; }

    public string CopyName { get; }

    public string Anchor { get; }

    /// <summary>How its channel lays it out.</summary>
    public PreviewLook Look { get; }

    /// <summary>The text, cut where the preview shows it differently.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>Who sends it, on one line; null when nobody is named.</summary>
    public string? Owner { get; }

    /// <summary>What stands in for a picture of the sender: the first character of the name.</summary>
    public string Face { get; }

    /// <summary>What stands above the text in the channel, or null where nothing does.</summary>
    public string? Heading => Message.Title is { } title ? OneLine.Of(title.Text) : Look.HasHeading ? OneLine.Of(Item.Title.Text) : null;

    /// <summary>The length that is read without a tap, where the text is longer; null otherwise.</summary>
    public int? FoldsAt => Message.Channel?.Kind.Message.Readable is { } readable && Message.Length > readable ? readable : null;

    /// <summary>Addresses in the text, in order, each once.</summary>
    public IReadOnlyList<string> Links => [.. Spans.Where(span => span.Kind == TextSpanKind.Link).Select(span => span.Content).Distinct(StringComparer.Ordinal)];

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
