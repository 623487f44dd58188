using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>The checks over a whole model; each is a file of its own.</summary>
public static class ModelChecks
{
    /// <summary>Every check, in the order of their codes.</summary>
    internal static ImmutableArray<ModelCheck> All { get; } =
    [
        OwnerWithoutHolder.Check, ItemWithoutOwner.Check, GoalDeadlineOutsideDays.Check, PhasesOverlap.Check, PhaseApart.Check,
        PromiseBeyondDays.Check, QuietAllDay.Check, EntryWithoutRequirement.Check, RefundOutOfReach.Check, AwardWithoutPrize.Check,
        AwardOutOfReach.Check, LevelOutOfReach.Check, RewardsBeyondBudget.Check, PriceNotBelowListPrice.Check, SaleTimes.Check,
        GroupBeyondQuantity.Check, OfferLacksItsForm.Check, NoticeAfterEvent.Check, CleanUpBeyondCycle.Check, StaffingBeyondSales.Check,
        TierSharesBeyondWhole.Check, CoreGroupBeyondSeats.Check, ExperimentWithoutComparison.Check,
    ];

    /// <summary>The kinds of finding the checks can give.</summary>
    internal static IEnumerable<DiagnosticDescriptor> Rows => All.SelectMany(check => check.Rows);

    /// <summary>Runs every check.</summary>
    /// <param name="playbook">The model, its prose rendered.</param>
    /// <returns>Findings <c>PB3xxx</c>, in the order of the checks and then of the source.</returns>
    public static ImmutableArray<Diagnostic> Run(PlaybookModel playbook) => [.. All.SelectMany(check => check.Find(playbook))];
}
