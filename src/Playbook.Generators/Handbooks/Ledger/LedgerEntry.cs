using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>Money that the playbook says comes in or goes out: one matter on one day, or one that has no day.</summary>
internal sealed record LedgerEntry
{
    /// <summary>Whether it comes in; otherwise it goes out.</summary>
    public required bool IsIncome { get; init; }

    /// <summary>What it is for, on one line.</summary>
    public required string Matter { get; init; }

    /// <summary>On which day, in the playbook's zone; null where no day is said or it falls on many.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The phase of the day, or null.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Who sees to it, or null where nobody is named.</summary>
    public Role? Role { get; init; }

    /// <summary>What one costs, or null where it is not said.</summary>
    public Money? Each { get; init; }

    /// <summary>How many at most, or null where nothing bounds them.</summary>
    public decimal? Count { get; init; }

    /// <summary>How the number comes about, or why the sum is open; null where number and price say all.</summary>
    public string? Note { get; init; }

    /// <summary>What it comes to at most; null where price or number are open.</summary>
    public Money? Total => Each is { } each && Count is { } count ? each with { Amount = each.Amount * count } : null;
}
