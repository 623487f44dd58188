using System.Collections.Immutable;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>Sums of money, one for each currency: what is in different ones is never added up.</summary>
internal static class MoneySums
{
    /// <summary>The sums in the order in which their currencies come; amounts that are not known are left out.</summary>
    public static ImmutableArray<Money> Of(IEnumerable<Money?> amounts) =>
        [.. amounts.OfType<Money>().GroupBy(money => money.Currency, (currency, same) => new Money(same.Sum(money => money.Amount), currency))];
}
