using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Checks;

/// <summary>What all prizes cost when everything that can be won is won, beside the budget.</summary>
internal static class RewardsBeyondBudget
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3216",
        "rewards-beyond-budget",
        Severity.Warning,
        new("奖品最多要花 {0}，超过预算 {1}", "The prizes can cost {0}, which is more than the budget of {1}"),
        new("减少名额或份数，换便宜些的奖品，或提高预算", "Give fewer or cheaper prizes, or raise the budget"));

    private static readonly DiagnosticDescriptor EndlessRow = new(
        "PB3217",
        "prize-without-limit",
        Severity.Warning,
        new("奖项“{0}”凡满足条件都有奖品，又没有上限，算不出最多花多少", "Everyone who meets its condition gets the prize of “{0}”, without limit, so its cost cannot be known"),
        new("在奖品后面写上最多几份，或写上群的人数", "Say how many prizes there are at most, or how many seats the group has"));

    private static readonly DiagnosticDescriptor CurrencyRow = new(
        "PB3218",
        "prize-in-other-currency",
        Severity.Warning,
        new("奖项“{0}”的奖品以 {1} 计价，预算以 {2} 计价，没法相加", "The prize of “{0}” is priced in {1}, the budget in {2}; they cannot be added up"),
        new("用同一种货币", "Use one currency"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row, EndlessRow, CurrencyRow], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        if (playbook.Rewards is not { Budget: { } budget } rewards)
        {
            yield break;
        }

        decimal sum = 0;
        var shares = new List<Share>();
        foreach (var award in rewards.Awards)
        {
            foreach (var prize in award.Prizes)
            {
                if (prize.Cost is not { } cost)
                {
                    continue;
                }

                if (cost.Currency != budget.Currency)
                {
                    yield return Diagnostic.Create(CurrencyRow, prize.Name.Location, award.Title.Text, cost.Currency, budget.Currency);
                }
                else if (PrizeCost.MostGiven(award, prize, playbook) is { } given)
                {
                    shares.Add(new Share(award, given * cost.Amount));
                    sum += given * cost.Amount;
                }
                else
                {
                    yield return Diagnostic.Create(EndlessRow, prize.Name.Location, award.Title.Text);
                }
            }
        }

        if (sum > budget.Amount)
        {
            yield return Diagnostic.Create(Row, rewards.Location, Say(budget with { Amount = sum }), Say(budget)) with
            {
                Related =
                [
                    .. shares.OrderByDescending(share => share.Cost).Select(share => new RelatedLocation(share.Award.Location, Say(budget with { Amount = share.Cost }))),
                ],
            };
        }
    }

    private sealed record Share(Award Award, decimal Cost);

    private static Bilingual Say(Money money) => new(AmountWording.Of(money, Language.Chinese), AmountWording.Of(money, Language.English));
}
