using System.Collections.Immutable;
using Playbook.Semantics.Wording;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Generators.Views;

/// <summary>An occurrence as templates see it, its texts made once for all outputs.</summary>
public sealed class OccurrenceView
{
    /// <summary>Wraps an occurrence.</summary>
    /// <param name="occurrence">The occurrence.</param>
    /// <param name="phase">The phase of its day, or null.</param>
    /// <param name="language">The language of the pages.</param>
    public OccurrenceView(Occurrence occurrence, PhaseView? phase, Language language)
    {
        Occurrence = occurrence;
        Phase = phase;
        Anchor = Identity.Anchor("o", occurrence.Id);
        Title = OneLine.Of(Item.Title.Text) + (occurrence.Issue is { } issue ? new Bilingual($"：{OneLine.Of(issue)}", $": {OneLine.Of(issue)}").In(language) : "");
        KindName = Item.Kind.Name.In(language);
        Part = PartName(occurrence, language);
        Iso = IsoNotation.Date(occurrence.Date);
        DayName = DayWording.Day(occurrence.Day, language);
        DateText = MomentWording.ShortDate(occurrence.Date, language);
        Weekday = MomentWording.Weekday(occurrence.Date.DayOfWeek, language);
        When = DayWording.Moment(occurrence.Start, occurrence.End, language);
        Owners = DayWording.Titles(Item.Owners, language);
        Channels = DayWording.Titles(Item.Channels, language);
        Guests = DayWording.Titles(Item.Guests, language);
        Length = LengthWords(occurrence, language);
        MovedBecause = occurrence.MovedBecause is { } because ? OneLine.Of(because.In(language)) : null;
        Messages = [.. occurrence.Messages.Select(message => new MessageView(message, language))];
    }

    /// <summary>The occurrence.</summary>
    public Occurrence Occurrence { get; }

    /// <summary>Its item.</summary>
    public ScheduleItem Item => Occurrence.Item;

    /// <summary>The phase of its day, or null.</summary>
    public PhaseView? Phase { get; }

    /// <summary>Unique in the document; safe as an HTML id.</summary>
    public string Anchor { get; }

    /// <summary>Title of the item, on one line.</summary>
    public string Title { get; }

    /// <summary>What kind of item it belongs to.</summary>
    public string KindName { get; }

    /// <summary>The name of the segment, or the word for a reminder; null for the item itself.</summary>
    public string? Part { get; }

    /// <summary>The date as <c>2026-12-01</c>.</summary>
    public string Iso { get; }

    /// <summary>The day number in words.</summary>
    public string DayName { get; }

    /// <summary>The date in words, without the year.</summary>
    public string DateText { get; }

    /// <summary>The weekday in words.</summary>
    public string Weekday { get; }

    /// <summary>The time of day: <c>20:00</c>, <c>20:00–21:00</c>, or “all day”.</summary>
    public string When { get; }

    /// <summary>How long it lasts, as the author wrote it; null without an end.</summary>
    public string? Length { get; }

    /// <summary>Why it is not on its usual day, or null.</summary>
    public string? MovedBecause { get; }

    /// <summary>Titles of its owners, the first one leading; null when nobody is named.</summary>
    public string? Owners { get; }

    /// <summary>Titles of its channels, or null.</summary>
    public string? Channels { get; }

    /// <summary>Titles of its guests, or null.</summary>
    public string? Guests { get; }

    /// <summary>What is sent.</summary>
    public ImmutableArray<MessageView> Messages { get; }

    /// <summary>Segments and reminders of the same occurrence of the item, by time; empty for a segment or reminder.</summary>
    public ImmutableArray<OccurrenceView> Parts { get; internal set; } = [];

    /// <summary>From begin to end in minutes; null without an end.</summary>
    public decimal? Minutes => Occurrence is { StartsAt: { } start, EndsAt: { } end }
        ? (decimal)(end.ToInstant() - start.ToInstant()).TotalMinutes
        : null;

    /// <summary>Whether a role has something to do with it: it owns the item, is its guest, or sends a message of it or its parts.</summary>
    public bool Concerns(Role role) =>
        Item.Owners.Contains(role)
        || Item.Guests.Contains(role)
        || Occurrence.Messages.Any(message => message.Owner == role)
        || Parts.Any(part => part.Concerns(role));

    /// <summary>Whether it has to do with a channel: the item takes place there, or a message of it or its parts goes there.</summary>
    public bool Concerns(Channel channel) =>
        Item.Channels.Contains(channel)
        || Occurrence.Messages.Any(message => message.Channel == channel)
        || Parts.Any(part => part.Concerns(channel));

    private static string? PartName(Occurrence occurrence, Language language) =>
        occurrence.Segment is { } segment ? TermWording.Of(segment, language)
        : occurrence.Reminder is null ? null
        : language == Language.Chinese ? "提醒" : "reminder";

    // What was written reads best; an end given as a time of day is counted in minutes.
    private static string? LengthWords(Occurrence occurrence, Language language) => occurrence switch
    {
        { IsItem: true, Item.Duration: { } duration } => MomentWording.Length(duration, language),
        { StartsAt: { } start, EndsAt: { } end } => MomentWording.Length(
            new Templates.Values.Length((decimal)(end.ToInstant() - start.ToInstant()).TotalMinutes, Templates.Values.LengthUnit.Minute), language),
        _ => null,
    };
}
