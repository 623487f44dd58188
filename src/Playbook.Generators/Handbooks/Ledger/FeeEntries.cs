using Playbook.Semantics.Checks;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>What applicants pay, and what comes off or back. How many they will be nobody knows; a full group is said beside it.</summary>
internal static class FeeEntries
{
    public static IEnumerable<LedgerEntry> Of(PlaybookModel playbook)
    {
        if (playbook.Entry is not { } entry)
        {
            yield break;
        }

        foreach (var requirement in entry.Requirements.SelectMany(Flat))
        {
            switch (requirement)
            {
                case FeeRequirement fee:
                    yield return Entry(isIncome: true, new("入群费", "Joining fees"), fee.Amount, PerHead(fee.Amount));
                    if (fee.Refund is { } refund)
                    {
                        var condition = new Bilingual(ConditionWording.Of(refund, Language.Chinese), ConditionWording.Of(refund, Language.English));
                        yield return Entry(isIncome: false, new("退入群费", "Joining fees given back"), fee.Amount, new(
                            $"{condition.Zh}的全额退，几位退到时才知道", $"all of it for everyone with {condition.En}; how many they are is known at the end"));
                    }

                    break;
                case RepostRequirement { Discount: { } discount }:
                    yield return Entry(isIncome: false, new("转发减免的入群费", "Taken off joining fees for reposts"), discount, new(
                        "按来减免的人数算", "for each who reposts; how many they are is known as they come"));
                    break;
            }
        }

        Bilingual PerHead(Money fee) => PrizeCost.MostMembers(playbook) is { } seats && fee with { Amount = fee.Amount * seats } is var most
            ? new(
                $"进来几位收几份；群满 {seats:0} 位时是 {AmountWording.Of(most, Language.Chinese)}",
                $"for each who joins; with the group full, {seats:0} people, it is {AmountWording.Of(most, Language.English)}")
            : new("进来几位收几份", "for each who joins");

        LedgerEntry Entry(bool isIncome, Bilingual matter, Money each, Bilingual note) => new()
        {
            IsIncome = isIncome,
            Matter = matter.In(playbook.Language),
            Role = entry.Approver,
            Each = each,
            Note = note.In(playbook.Language),
        };
    }

    private static IEnumerable<Requirement> Flat(Requirement requirement) =>
        requirement is RequirementGroup group ? group.Members.SelectMany(Flat) : [requirement];
}
