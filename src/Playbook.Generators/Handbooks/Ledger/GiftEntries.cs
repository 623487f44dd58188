using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Checks;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>Prizes, red packets, and gifts of which nobody said what they cost.</summary>
internal static class GiftEntries
{
    public static IEnumerable<LedgerEntry> Of(Plan plan, IReadOnlyList<MoneyPlace> places) =>
        Prizes(plan).Concat(places.SelectMany(place => Packets(place, plan.Playbook.Language)));

    private static IEnumerable<LedgerEntry> Prizes(Plan plan)
    {
        var playbook = plan.Playbook;
        var givenBy = AwardDays.Of(plan).SelectMany(day => day.Item.Owners).FirstOrDefault();
        return from award in playbook.Rewards?.Awards ?? []
               from prize in award.Prizes
               select new LedgerEntry
               {
                   IsIncome = false,
                   Matter = playbook.Language == Language.Chinese
                       ? $"{OneLine.Of(prize.Name.Text)}（{OneLine.Of(award.Title.Text)}）"
                       : $"{OneLine.Of(prize.Name.Text)} ({OneLine.Of(award.Title.Text)})",
                   Role = givenBy,
                   Each = prize.Cost,
                   Count = PrizeCost.MostGiven(award, prize, playbook),
                   Note = Counted(award, prize, playbook)?.In(playbook.Language),
               };
    }

    private static Bilingual? Counted(Award award, Prize prize, PlaybookModel playbook)
    {
        var times = PrizeCost.TimesGiven(award, playbook);
        return (prize, PrizeCost.MostGiven(award, prize, playbook)) switch
        {
            ({ Cost: null }, _) => new("没写单价", "no price is stated"),
            (_, null) => new("做到的人都有，没写最多几份", "for everyone who gets there, without a limit"),
            (_, var most) when award.Top * times == most && times > 1 => new(
                string.Create(CultureInfo.InvariantCulture, $"每次 {award.Top} 份，共 {times} 次"), string.Create(CultureInfo.InvariantCulture, $"{award.Top} each time, {times} times")),
            _ => null,
        };
    }

    private static IEnumerable<LedgerEntry> Packets(MoneyPlace place, Language language)
    {
        if (place.Fields.Has(ItemWords.Amount))
        {
            var money = place.Fields.Get(ItemWords.Amount, default);
            var entry = place.Entry(isIncome: false) with { Each = money, Count = 1, Note = Shared(place, language) };
            return place.Times.Count == 0 ? [entry] : Due(place).Select(time => entry with { Matter = OneLine.Of(time.Item.Title.Text), Date = time.Date, Phase = time.Phase });
        }

        return place.Fields.Get(ItemWords.Gift) is { } gift
            ? [Unpriced(place, OneLine.Of(gift.Text), language)]
            : [];
    }

    // Of a block's times those at which money is handed out.
    private static IEnumerable<Occurrence> Due(MoneyPlace place)
    {
        Occurrence[] packets = [.. place.Times.Where(time => time.Item.Kind == ItemKinds.RedPacket)];
        return packets.Length > 0 ? packets : place.Times.Where(time => time.Item == place.Times[0].Item);
    }

    private static string? Shared(MoneyPlace place, Language language) => !place.Fields.Has(ItemWords.Quantity) ? null
        : language == Language.Chinese ? $"一共这些，分 {place.Fields.Get(ItemWords.Quantity, 0)} 份"
        : $"in all, parted into {place.Fields.Get(ItemWords.Quantity, 0)}";

    private static LedgerEntry Unpriced(MoneyPlace place, string gift, Language language)
    {
        decimal? quantity = place.Fields.Has(ItemWords.Quantity) ? place.Fields.Get(ItemWords.Quantity, 0) : null;
        return place.Entry(isIncome: false) with
        {
            Matter = language == Language.Chinese ? $"{place.Title}：{gift}" : $"{place.Title}: {gift}",
            Count = quantity,
            Note = language == Language.Chinese ? "没写单价" : "no price is stated",
        };
    }
}
