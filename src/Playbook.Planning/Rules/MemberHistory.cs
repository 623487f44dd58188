using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Planning.Rules;

/// <summary>Something a member did.</summary>
/// <param name="Signal">What.</param>
/// <param name="Day">On which day of the playbook; day 1 is its start date.</param>
/// <param name="Time">When, wall clock in the playbook's zone; null counts as the beginning of the day.</param>
/// <param name="Amount">How many at once.</param>
public sealed record Act(SignalRow Signal, int Day, LocalTime? Time = null, int Amount = 1)
{
    /// <summary>Its moment.</summary>
    internal Moment At => new(Day, Time ?? LocalTime.Midnight);
}

/// <summary>A moment of a playbook.</summary>
internal sealed record Moment(int Day, LocalTime Time) : IComparable<Moment>
{
    /// <inheritdoc/>
    public int CompareTo(Moment? other) =>
        other is null ? 1 : Day == other.Day ? Time.CompareTo(other.Time) : Day.CompareTo(other.Day);
}

/// <summary>A member with all that was counted of them.</summary>
/// <param name="Id">Unique among the members that are compared; the last word where all else is equal.</param>
/// <param name="Acts">In any order; what comes out does not depend on it.</param>
public sealed record MemberHistory(string Id, ImmutableArray<Act> Acts)
{
    /// <summary>Days without a word, where they are known by themselves; null to count them from the acts.</summary>
    public int? SilentFor { get; init; }

    /// <summary>The day of joining where no act says it.</summary>
    public int JoinedOn { get; init; } = 1;
}
