using System.Collections.Immutable;
using Playbook.Semantics.Lengths;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Markdown.Dialects;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>A word out of a fixed list that carries nothing but itself: a stage, a breach step, a proof.</summary>
public sealed record Word(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation);

/// <summary>A unit that may follow a number.</summary>
/// <param name="Id">ISO 4217 code for money, else a kebab-case id.</param>
/// <param name="Spelling">How it is written, marks such as <c>￥</c> included.</param>
/// <param name="Documentation">One line.</param>
public sealed record UnitRow(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>The unit of time it is, if it is one.</summary>
    public LengthUnit? Length { get; init; }

    /// <summary>Whether it is a currency.</summary>
    public bool IsCurrency { get; init; }
}

/// <summary>What an item is: decides its defaults and which copy is generated for it.</summary>
public sealed record ItemKind(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>The copy sent when it happens; null when it sends nothing by itself.</summary>
    public CopyType? Copy { get; init; }

    /// <summary>The copy of its reminders; null when it takes none.</summary>
    public CopyType? ReminderCopy { get; init; }

    /// <summary>Parts that send something of their own, in order.</summary>
    public ImmutableArray<SegmentRow> Segments { get; init; } = [];

    /// <summary>How long it lasts when the author does not say; null for a message that only appears.</summary>
    public Length? Duration { get; init; }

    /// <summary>Whether it is free chat, which quiet hours forbid unless allowed by name (practices P192, P193).</summary>
    public bool IsChat { get; init; }

    /// <summary>Whether it holds its owner's presence for its length, so that one person cannot be at two at once.</summary>
    public bool NeedsPresence { get; init; }

    /// <summary>Whether it stays visible as a group to-do until the day ends (at most three at a time; practice P128).</summary>
    public bool IsToDo { get; init; }

    /// <summary>Whether only the team sees it: it is sent to no channel, and members' pages leave it out.</summary>
    public bool IsInternal { get; init; }

    /// <summary>A colour of the calendar, one of a small fixed palette: <c>talk</c>, <c>learn</c>, <c>do</c>, <c>news</c>, <c>gift</c>, <c>care</c>, <c>sale</c>.</summary>
    public string Tone { get; init; } = "news";

    /// <summary>A sign shown before its title in calendars and pages.</summary>
    public string Sign { get; init; } = "";
}

/// <summary>Where a segment stands in its item.</summary>
public enum SegmentPlace
{
    /// <summary>
    /// Seven days before it at 20:00; where the playbook has not begun by then, on its first day, and at the latest the evening before.
    /// </summary>
    DaysAhead,

    /// <summary>Before it: the same day at 12:00, or the day before at 20:00 when the item starts before 14:00.</summary>
    Ahead,

    /// <summary>At its start.</summary>
    Start,

    /// <summary>Ten minutes after its start.</summary>
    Middle,

    /// <summary>Where the questions begin: the stated length of questions before the end, else twenty minutes.</summary>
    Questions,

    /// <summary>At its end.</summary>
    End,
}

/// <summary>A part of an item that sends something: preview, opening, sharing, questions, benefits.</summary>
public sealed record SegmentRow(string Id, Spelling Spelling, Bilingual Documentation, CopyType Copy, SegmentPlace Place)
    : Term(Id, Spelling, Documentation)
{
    /// <summary>Whether it takes place only where the item's block names it: an opening calls for officers, a closing does not.</summary>
    public bool OnlyWhenNamed { get; init; }

    /// <summary>Whether what was written of the item calls for it, where it depends on that; null where it always does.</summary>
    public Func<FieldValues, bool>? TakesPlace { get; init; }
}

/// <summary>A kind of text that is generated; section 3 of the practices numbers them.</summary>
/// <param name="Id">Kebab-case id; also the name of its built-in template.</param>
/// <param name="Spelling">How a <c>copy</c> block names it.</param>
/// <param name="Documentation">What it is for.</param>
/// <param name="Number">Its number among the practices' copy types, such as <c>C32</c>.</param>
public sealed record CopyType(string Id, Spelling Spelling, Bilingual Documentation, string Number) : Term(Id, Spelling, Documentation)
{
    /// <summary>
    /// Whether a playbook calls for it although no line of its schedule sends it: an invitation where there is an entry, the rules
    /// where there are rules. Such a text is kept ready. Null for what only a schedule, an event or a block calls for.
    /// </summary>
    public Func<PlaybookModel, bool>? IsCalledFor { get; init; }

    /// <summary>Whether a text that is kept ready is made for each channel outside the groups, in the length that fits it.</summary>
    public bool IsPerChannel { get; init; }

    /// <summary>Which kind of role sends a text that is kept ready; the group owner where null or where nobody has the role.</summary>
    public Word? Sender { get; init; }
}

/// <summary>What happens to a member.</summary>
public sealed record TriggerRow(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>Whether a number of days goes with it, as with silence.</summary>
    public bool TakesDays { get; init; }

    /// <summary>The copy of a message that waits for it; null when the event alone does not say what to write.</summary>
    public CopyType? Copy { get; init; }
}

/// <summary>A way to find members, with the texts it needs.</summary>
public sealed record AcquisitionMethod(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>The texts, the first one sent when it takes place.</summary>
    public ImmutableArray<CopyType> Copies { get; init; } = [];
}

/// <summary>A form of sale.</summary>
public sealed record OfferKind(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>What is said when it opens.</summary>
    public required CopyType Copy { get; init; }

    /// <summary>What must be said of it: urgency without an end, or a group without a number, would be an empty word.</summary>
    public required Func<ImmutableArray<Field>> Needs { get; init; }
}

/// <summary>What becomes of a group when its event is over.</summary>
public sealed record Afterlife(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>What announces it.</summary>
    public required CopyType Announcement { get; init; }

    /// <summary>What is said when it takes effect.</summary>
    public required CopyType Effect { get; init; }
}

/// <summary>How many messages a platform lets through.</summary>
public enum MessageQuota
{
    /// <summary>As many as one likes, or nobody could confirm a number.</summary>
    None,

    /// <summary>In a calendar month as many as it has days.</summary>
    DaysOfMonth,
}

/// <summary>A kind of channel, with what it can carry (source and date beside each limit).</summary>
public sealed record ChannelKind(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>Whether people talk in it, so that seats, quiet hours and name cards mean something.</summary>
    public bool IsGroup { get; init; }

    /// <summary>How long a message may be.</summary>
    public LengthRule Message { get; init; } = LengthRule.None;

    /// <summary>How long the title of a message may be; null where messages have none of their own.</summary>
    public LengthRule? Title { get; init; }

    /// <summary>Whether a text that is too long for one message may go out as several, one behind the other.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>How many messages the platform lets through to one such channel (its source is beside the row).</summary>
    public MessageQuota Quota { get; init; }

    /// <summary>What it makes of headings, lists, links and the like.</summary>
    public Dialect Dialect { get; init; } = Dialects.Plain;
}

/// <summary>A named holiday: its date comes from a rule or a table in planning.</summary>
public sealed record HolidayRow(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation);

/// <summary>A countable act of a member.</summary>
public sealed record SignalRow(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>The Chinese measure word behind its number; null where sentences know one.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether it says something in the group, so that silence ends with it.</summary>
    public bool EndsSilence { get; init; }

    /// <summary>Whether it is what a member is in (silent, days in the group) and not what a member does; it has a number, and no days.</summary>
    public bool IsState { get; init; }
}
