using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>The author's own rules over the plan, under one title; fields in <c>CheckWords</c>.</summary>
public sealed class AuthorCheck : Declaration
{
    /// <summary>What must hold, in source order.</summary>
    public ImmutableArray<CheckRule> Rules { get; init; } = [];

    /// <summary>How much a breach matters.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What people are told of a breach: the author's note, or the title.</summary>
    public Prose Message => Fields.Get(CheckWords.Note) ?? Title;
}

/// <summary>What a rule looks at.</summary>
public enum CheckSort
{
    /// <summary>Items of the schedule.</summary>
    Items,

    /// <summary>Whatever is sent: items, segments, reminders.</summary>
    Messages,

    /// <summary>Reminders alone.</summary>
    Reminders,
}

/// <summary>Which things a rule looks at; what is empty lets all through.</summary>
/// <param name="Sort">Items or messages.</param>
public sealed record CheckSubject(CheckSort Sort)
{
    /// <summary>Of these kinds.</summary>
    public ImmutableArray<ItemKind> Kinds { get; init; } = [];

    /// <summary>These lines of the schedule.</summary>
    public ImmutableArray<ScheduleItem> Items { get; init; } = [];

    /// <summary>Done by one of these.</summary>
    public ImmutableArray<Role> Owners { get; init; } = [];

    /// <summary>Sent to one of these.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>In one of these phases.</summary>
    public ImmutableArray<Phase> Phases { get; init; } = [];

    /// <summary>On these days, or null for any day.</summary>
    public When? On { get; init; }
}

/// <summary>Over which stretch a rule counts.</summary>
public enum CheckSpan
{
    /// <summary>The whole playbook.</summary>
    Whole,

    /// <summary>Each day.</summary>
    Day,

    /// <summary>Each week, from Monday on.</summary>
    Week,

    /// <summary>Each calendar month.</summary>
    Month,

    /// <summary>Each phase.</summary>
    Phase,
}

/// <summary>A bound on a number.</summary>
public sealed record CheckBound(Comparison Comparison, decimal Number)
{
    /// <summary>Whether a number keeps to it.</summary>
    public bool Holds(decimal number) => Comparison switch
    {
        Comparison.Equal => number == Number,
        Comparison.NotEqual => number != Number,
        Comparison.Less => number < Number,
        Comparison.LessOrEqual => number <= Number,
        Comparison.Greater => number > Number,
        _ => number >= Number,
    };

    /// <summary>Whether too few can break it, so that a stretch that is cut off cannot be held to it.</summary>
    public bool AsksForSome => Comparison is Comparison.Greater or Comparison.GreaterOrEqual or Comparison.Equal && Number > 0;
}

/// <summary>One thing that must hold.</summary>
public abstract record CheckRule(Location Location);

/// <summary>How many there are in each stretch.</summary>
/// <param name="Subject">Of what.</param>
/// <param name="Span">In which stretch.</param>
/// <param name="Bounds">Between which numbers.</param>
/// <param name="Location">Where it stands.</param>
public sealed record CountRule(CheckSubject Subject, CheckSpan Span, ImmutableArray<CheckBound> Bounds, Location Location) : CheckRule(Location);

/// <summary>Not a single one.</summary>
public sealed record AbsenceRule(CheckSubject Subject, Location Location) : CheckRule(Location);

/// <summary>When each of them begins or ends, wall clock.</summary>
/// <param name="Subject">Of what.</param>
/// <param name="IsEnd">Whether the end is meant.</param>
/// <param name="Earliest">Not before, or null.</param>
/// <param name="Latest">Not after, or null.</param>
/// <param name="IsStrict">Whether the moment itself is too early or too late.</param>
/// <param name="Location">Where it stands.</param>
public sealed record TimeRule(CheckSubject Subject, bool IsEnd, LocalTime? Earliest, LocalTime? Latest, bool IsStrict, Location Location) : CheckRule(Location);

/// <summary>Each of them has a part.</summary>
/// <param name="Subject">Of what.</param>
/// <param name="Part">A field of an item's block, or one of <c>CheckTerms</c>: owner, channel, time.</param>
/// <param name="Location">Where it stands.</param>
public sealed record PartRule(CheckSubject Subject, Term Part, Location Location) : CheckRule(Location);

/// <summary>No longer than so many days in a row without one.</summary>
public sealed record GapRule(CheckSubject Subject, CheckBound Bound, Location Location) : CheckRule(Location);

/// <summary>An amount of money, beside a number or another amount.</summary>
/// <param name="Amount">One of <c>CheckTerms</c>: budget, prize cost, fee.</param>
/// <param name="Comparison">How they compare.</param>
/// <param name="Money">The number; null where another amount is named.</param>
/// <param name="Other">The other amount; null where a number is written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record AmountRule(Word Amount, Comparison Comparison, Money? Money, Word? Other, Location Location) : CheckRule(Location);
