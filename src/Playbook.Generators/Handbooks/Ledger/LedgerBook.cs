using System.Collections.Immutable;
using Playbook.Planning;
using Playbook.Semantics.Model;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>All that a playbook says of money, as its page and its workbook tell it.</summary>
internal sealed class LedgerBook
{
    /// <summary>Reads a plan.</summary>
    public LedgerBook(Plan plan)
    {
        Plan = plan;
        MoneyPlace[] places = [.. MoneyPlace.Of(plan)];
        LedgerEntry[] entries =
        [
            .. FeeEntries.Of(plan.Playbook), .. SalesEntries.Of(places, plan.Playbook.Language),
            .. GiftEntries.Of(plan, places), .. TeamEntries.Of(plan.Playbook, places),
        ];

        // What has no day holds from the start.
        var inOrder = entries.OrderBy(entry => entry.Date ?? NodaTime.LocalDate.MinIsoValue);
        Income = [.. inOrder.Where(entry => entry.IsIncome)];
        Spending = [.. inOrder.Where(entry => !entry.IsIncome)];
    }

    public Plan Plan { get; }

    public PlaybookModel Playbook => Plan.Playbook;

    /// <summary>What comes in: first what has no day, then by day.</summary>
    public ImmutableArray<LedgerEntry> Income { get; }

    /// <summary>What goes out, in the same order.</summary>
    public ImmutableArray<LedgerEntry> Spending { get; }

    /// <summary>Whether there is anything to keep books of: money, or rewards to hand out.</summary>
    public bool IsKept => Income.Length + Spending.Length > 0 || Playbook.Rewards is { } rewards && (rewards.Budget is not null || rewards.Awards.Length + rewards.Points.Length + rewards.Levels.Length > 0);
}
