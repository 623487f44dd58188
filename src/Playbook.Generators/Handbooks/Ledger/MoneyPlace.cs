using NodaTime;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>Where a playbook may speak of money: a block, or a line of the schedule that no block put there, with its times.</summary>
/// <param name="Title">What it is called, on one line.</param>
/// <param name="Fields">What it says.</param>
/// <param name="Times">When it takes place, in order of time; where a block says when, without what is done for it on other days.</param>
/// <param name="Role">Who sees to it, or null.</param>
internal sealed record MoneyPlace(string Title, FieldValues Fields, IReadOnlyList<Occurrence> Times, Role? Role)
{
    /// <summary>All of them, blocks first, each in source order.</summary>
    public static IEnumerable<MoneyPlace> Of(Plan plan)
    {
        // What a block puts into the schedule reads the block's own fields.
        var ofBlocks = plan.Occurrences.Where(occurrence => occurrence is { IsItem: true, Item.Block: not null }).ToLookup(occurrence => occurrence.Item.Fields);
        foreach (var block in plan.Playbook.Blocks)
        {
            yield return Of(block, block, ofBlocks[block.Fields]);
            foreach (var part in block.Parts)
            {
                yield return Of(part, block, ofBlocks[part.Fields]);
            }
        }

        var times = plan.Occurrences.Where(occurrence => occurrence.IsItem).ToLookup(occurrence => occurrence.Item);
        foreach (var item in plan.Playbook.Items.Where(item => item.Block is null))
        {
            yield return new MoneyPlace(OneLine.Of(item.Title.Text), item.Fields, [.. times[item]], item.Owners.FirstOrDefault());
        }
    }

    /// <summary>An entry of the place on its first day; on none where it waits for an event.</summary>
    public LedgerEntry Entry(bool isIncome) => new()
    {
        IsIncome = isIncome,
        Matter = Title,
        Date = Times.Count > 0 ? Times[0].Date : null,
        Phase = Times.Count > 0 ? Times[0].Phase : null,
        Role = Role,
    };

    private static MoneyPlace Of(DeclaredBlock block, DeclaredBlock outer, IEnumerable<Occurrence> all)
    {
        // Beside the occasion itself stand the poll before it, the trust built for a sale, and the like.
        var occasion = block.Fields.Get(CommonWords.When);
        Occurrence[] itself = [.. all.Where(time => time.Item.When == occasion)];
        var owner = block.Fields.Get(CommonWords.Owners, []).Concat(outer.Fields.Get(CommonWords.Owners, [])).FirstOrDefault();
        return new MoneyPlace(OneLine.Of(block.Title.Text), block.Fields, itself.Length > 0 ? itself : [.. all], owner);
    }
}
