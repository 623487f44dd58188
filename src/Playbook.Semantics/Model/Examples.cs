using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>Somebody with what they did, and what the rules of entry and rewards must say.</summary>
public sealed class RuleExample : Declaration
{
    /// <summary>The people in it: first the one the example speaks of, then those with names of their own.</summary>
    public ImmutableArray<ExampleMember> Members { get; init; } = [];
}

/// <summary>One of the people of an example.</summary>
/// <param name="Name">Unique in the example; empty for the one it speaks of.</param>
public sealed record ExampleMember(string Name)
{
    /// <summary>What they bring as an applicant, or null.</summary>
    public ApplicantFacts? Applicant { get; init; }

    /// <summary>What they do, in source order.</summary>
    public ImmutableArray<GivenAct> Acts { get; init; } = [];

    /// <summary>What must come out, in source order.</summary>
    public ImmutableArray<Expectation> Expectations { get; init; } = [];
}

/// <summary>Something a member does.</summary>
/// <param name="Signal">What.</param>
/// <param name="When">On which days; null for a total, which is spread one a day from day 1 on.</param>
/// <param name="Amount">How many: on each of the days, or in total.</param>
/// <param name="Location">Where it stands.</param>
public sealed record GivenAct(SignalRow Signal, When? When, int Amount, Location Location);

/// <summary>What an applicant brings. What is not there was not done.</summary>
public sealed record ApplicantFacts
{
    /// <summary>What was paid.</summary>
    public Money? Paid { get; init; }

    /// <summary>What became of the work (a row of <c>Verdicts</c>), or null when none was handed in.</summary>
    public Word? Work { get; init; }

    /// <summary>Who invited, or null.</summary>
    public Prose? InvitedBy { get; init; }

    /// <summary>What was bought before.</summary>
    public ImmutableArray<Prose> Bought { get; init; } = [];

    /// <summary>Reposts with their comments and proof.</summary>
    public ImmutableArray<RepostRequirement> Reposts { get; init; } = [];

    /// <summary>How many questions were answered.</summary>
    public int Answers { get; init; }

    /// <summary>What the approver said (a row of <c>Verdicts</c>), or null when nothing yet.</summary>
    public Word? Approval { get; init; }

    /// <summary>Whether no seat is left.</summary>
    public bool IsFull { get; init; }

    /// <summary>How many wait already.</summary>
    public int Waiting { get; init; }
}

/// <summary>What must come out.</summary>
public abstract record Expectation(Location Location);

/// <summary>An award is won, or is not.</summary>
public sealed record AwardExpectation(Award Award, bool IsWon, Location Location) : Expectation(Location);

/// <summary>A condition over signals and points holds at the end.</summary>
public sealed record ConditionExpectation(Condition Condition, Location Location) : Expectation(Location);

/// <summary>The level at the end; null for none.</summary>
public sealed record LevelExpectation(Level? Level, Location Location) : Expectation(Location);

/// <summary>What comes back of the fee.</summary>
public sealed record RefundExpectation(Money Amount, Location Location) : Expectation(Location);

/// <summary>What becomes of the applicant (a row of <c>ExpectedOutcomes</c>), perhaps with a text that the reasons hold.</summary>
public sealed record EntryExpectation(Word Outcome, Prose? Reason, Location Location) : Expectation(Location);
