using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>What is sold, and what people pay to come to a meeting.</summary>
internal static class SalesEntries
{
    public static IEnumerable<LedgerEntry> Of(IReadOnlyList<MoneyPlace> places, Language language)
    {
        foreach (var place in places)
        {
            if (place.Fields.Has(ItemWords.Price))
            {
                yield return Sale(place, place.Fields.Get(ItemWords.Price, default), language);
            }

            if (place.Fields.Has(ItemWords.Cost))
            {
                yield return Meeting(place, place.Fields.Get(ItemWords.Cost, default), language);
            }
        }
    }

    private static LedgerEntry Sale(MoneyPlace place, Money price, Language language)
    {
        decimal? quantity = place.Fields.Has(ItemWords.Quantity) ? place.Fields.Get(ItemWords.Quantity, 0) : null;
        var note = quantity is null ? new Bilingual("没写一共多少份，卖多少算多少", "no quantity is stated; it is what is sold") : new Bilingual("全部卖完时", "if all are sold");
        return place.Entry(isIncome: true) with { Each = price, Count = quantity, Note = note.In(language) };
    }

    private static LedgerEntry Meeting(MoneyPlace place, Money each, Language language)
    {
        decimal? places = place.Fields.Has(ItemWords.Capacity) ? place.Fields.Get(ItemWords.Capacity, 0) : null;
        var payment = place.Fields.Get(GatheringWords.Payment);

        // What people share among themselves passes through nobody's hands.
        var passesThrough = payment != Payments.Shared;
        var note = (passesThrough, places) switch
        {
            (false, _) => new Bilingual("AA，当场平摊，不进账", "shared on the spot; it does not pass through the books"),
            (_, null) => new Bilingual("每人交一份，来几位收几份", "each pays; how many come is known on the day"),
            _ => new Bilingual("名额报满时；用来付这次活动的开销", "with every place taken; it pays for the meeting itself"),
        };
        return place.Entry(isIncome: true) with { Each = each, Count = passesThrough ? places : null, Note = note.In(language) };
    }
}
