using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>Points, awards and levels, and the money behind them.</summary>
public sealed class Rewards
{
    /// <summary>What may be spent, or null.</summary>
    public Money? Budget { get; init; }

    /// <summary>Where the budget comes from, or null.</summary>
    public Word? BudgetSource { get; init; }

    /// <summary>Points per signal.</summary>
    public ImmutableArray<PointRule> Points { get; init; } = [];

    /// <summary>Awards in source order.</summary>
    public ImmutableArray<Award> Awards { get; init; } = [];

    /// <summary>Levels by their points.</summary>
    public ImmutableArray<Level> Levels { get; init; } = [];

    /// <summary>Where the block stands.</summary>
    public required Location Location { get; init; }
}

/// <summary>Over which time a cap or an award counts.</summary>
public enum RewardPeriod
{
    /// <summary>A day of the playbook.</summary>
    Day,

    /// <summary>Seven days, from day 1 on.</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>A phase.</summary>
    Phase,

    /// <summary>The whole playbook.</summary>
    Whole,
}

/// <summary>Points for a signal.</summary>
public sealed record PointRule(SignalRow Signal, int Points, ImmutableArray<PointCap> Caps, Location Location);

/// <summary>At most so many points in a period.</summary>
public sealed record PointCap(int Limit, RewardPeriod Period);

/// <summary>A prize for the best, or for all who meet a condition.</summary>
public sealed class Award : Declaration
{
    /// <summary>How often it is given.</summary>
    public required RewardPeriod Period { get; init; }

    /// <summary>How many of the best get it; null when a condition decides.</summary>
    public int? Top { get; init; }

    /// <summary>By which signal the best are found.</summary>
    public SignalRow? RankedBy { get; init; }

    /// <summary>The condition that decides; null when a ranking does.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The fewest points or signals that count.</summary>
    public int? Minimum { get; init; }

    /// <summary>Whether <see cref="Minimum"/> is in points of the period; otherwise in what the ranking goes by.</summary>
    public bool IsMinimumInPoints { get; init; }

    /// <summary>How ties are broken.</summary>
    public Word? Ties { get; init; }

    /// <summary>What is given.</summary>
    public ImmutableArray<Prize> Prizes { get; init; } = [];
}

/// <summary>The least that takes part in a ranking.</summary>
/// <param name="Number">How many.</param>
/// <param name="InPoints">Whether they are points; otherwise acts of the sort that is ranked.</param>
public sealed record AwardMinimum(int Number, bool InPoints);

/// <summary>Something given, what one costs, and how many there are at most.</summary>
public sealed record Prize(Prose Name, Money? Cost, int? AtMost);

/// <summary>A level reached by points, with its rights.</summary>
public sealed class Level : Declaration
{
    /// <summary>From how many points on.</summary>
    public required int From { get; init; }

    /// <summary>What it allows.</summary>
    public ImmutableArray<Prose> Rights { get; init; } = [];
}
