using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Checks;

/// <summary>An offer is cheaper than usual, or it is no offer (practices P129, P170).</summary>
internal static class PriceNotBelowListPrice
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3220",
        "price-not-below-list",
        Severity.Warning,
        new("“{0}”卖 {1}，原价却只有 {2}", "“{0}” costs {1}, though the list price is {2}"),
        new("核对价格和原价；没有优惠就不要写原价", "Check price and list price; leave the list price out where nothing is taken off"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from offer in playbook.Blocks.Concat<Declaration>(playbook.Items.Where(item => item.Block is null))
        where offer.Fields.Has(ItemWords.Price) && offer.Fields.Has(ItemWords.ListPrice)
        let price = offer.Fields.Get(ItemWords.Price, default)
        let usual = offer.Fields.Get(ItemWords.ListPrice, default)
        where price.Currency == usual.Currency && price.Amount >= usual.Amount
        select Diagnostic.Create(Row, offer.Location, offer.Title.Text, Say(price), Say(usual));

    private static Bilingual Say(Money money) => new(AmountWording.Of(money, Language.Chinese), AmountWording.Of(money, Language.English));
}
