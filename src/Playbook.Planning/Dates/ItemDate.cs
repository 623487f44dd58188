using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Dates;

/// <summary>One day on which an item takes place. Days are day numbers of the playbook.</summary>
/// <param name="Original">The day its pattern gave; half of the occurrence's identity.</param>
/// <param name="Day">The day on which it takes place.</param>
/// <param name="Start">A time that follows from another item's, or null.</param>
/// <param name="MovedBecause">Why the two days differ, or null.</param>
/// <param name="CancelledBecause">Why it does not take place after all, or null.</param>
internal readonly record struct ItemDate(int Original, int Day, LocalTime? Start, Bilingual? MovedBecause, Bilingual? CancelledBecause = null);

/// <summary>All days of one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Dates">By the day the pattern gave; empty for triggered items.</param>
internal sealed record ItemDates(ScheduleItem Item, ImmutableArray<ItemDate> Dates)
{
    /// <summary>The days on which it would have taken place and does not.</summary>
    public ImmutableArray<ItemDate> Cancelled { get; init; } = [];
}

/// <summary>All days of one duty.</summary>
/// <param name="Role">Whose it is.</param>
/// <param name="Duty">The duty.</param>
/// <param name="Dates">By the day the pattern gave.</param>
internal sealed record DutyDates(Role Role, Duty Duty, ImmutableArray<ItemDate> Dates);
