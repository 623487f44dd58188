using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>One prize of one award, priced.</summary>
internal sealed class LedgerLine(Award award, Prize prize, PrizePrice price, Language language)
{
    public static ObjectType Type { get; } = new("ledger_line", new Bilingual("账目", "ledger line"), () =>
    [
        MemberOf<LedgerLine>.Text("award", "奖项", "哪个奖项", "Which award", l => l.Award),
        MemberOf<LedgerLine>.Text("prize", "奖品", "哪件奖品", "Which prize", l => l.Prize),
        MemberOf<LedgerLine>.OptionalText("each", "单价", "一份多少钱", "What one costs", l => l.Each),
        MemberOf<LedgerLine>.OptionalText("count", "份数", "最多几份、怎么算的；没有上限时没有", "How many at most, and why; nothing without a bound", l => l.Count),
        MemberOf<LedgerLine>.OptionalText("total", "小计", "最多花多少；算不出时没有", "What it costs at most; nothing where it cannot be said", l => l.Total),
    ]);

    private string Award { get; } = OneLine.Of(award.Title.Text);

    private string Prize { get; } = OneLine.Of(prize.Name.Text);

    private string? Each { get; } = price.Each is { } each ? AmountWording.Of(each, language) : null;

    private string? Total { get; } = price.Total is { } total ? AmountWording.Of(total, language) : null;

    private string? Count { get; } = price switch
    {
        { Most: null } => null,
        { PerTime: { } perTime, Times: > 1 and var times, Most: { } most } when most == perTime * times =>
            string.Create(CultureInfo.InvariantCulture, $"{perTime} × {times} = {most}"),
        { Most: { } most } => most.ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>All prizes against the budget.</summary>
internal sealed class LedgerView
{
    private LedgerView(IReadOnlyList<LedgerLine> lines, IReadOnlyList<PrizePrice> prices, Rewards rewards, Language language)
    {
        Lines = lines;
        Budget = rewards.Budget is { } budget ? AmountWording.Of(budget, language) : null;
        Source = rewards.BudgetSource is { } source ? TermWording.Of(source, language) : null;
        IsComplete = prices.All(p => p.Total is not null);
        if (SumOf(prices) is { } sum)
        {
            Total = AmountWording.Of(sum, language);
            if (rewards.Budget is { } limit && limit.Currency == sum.Currency)
            {
                IsOver = sum.Amount > limit.Amount;
                Left = AmountWording.Of(limit with { Amount = Math.Abs(limit.Amount - sum.Amount) }, language);
            }
        }
    }

    public static ObjectType Type { get; } = new("ledger", new Bilingual("账本", "ledger"), () =>
    [
        MemberOf<LedgerView>.List("lines", "明细", LedgerLine.Type, "每件奖品一行", "A line for each prize", l => l.Lines),
        MemberOf<LedgerView>.OptionalText("total", "合计", "最多花多少", "What all may cost", l => l.Total),
        MemberOf<LedgerView>.YesNo("is_complete", "完整", "每件都算得出", "Every line could be priced", l => l.IsComplete),
        MemberOf<LedgerView>.OptionalText("budget", "预算", "预算", "The budget", l => l.Budget),
        MemberOf<LedgerView>.OptionalText("source", "来源", "钱从哪里来", "Where the money comes from", l => l.Source),
        MemberOf<LedgerView>.YesNo("is_over", "超支", "超出预算", "It is over the budget", l => l.IsOver),
        MemberOf<LedgerView>.OptionalText("left", "差额", "剩下或超出多少", "What is left, or missing", l => l.Left),
    ]);

    private IReadOnlyList<LedgerLine> Lines { get; }

    private string? Total { get; }

    private bool IsComplete { get; }

    private string? Budget { get; }

    private string? Source { get; }

    private bool IsOver { get; }

    private string? Left { get; }

    // Null without a total, and where totals are in several currencies.
    private static Money? SumOf(IReadOnlyList<PrizePrice> prices)
    {
        Money? sum = null;
        foreach (var price in prices)
        {
            if (price.Total is { } total)
            {
                if (sum is { } other && other.Currency != total.Currency)
                {
                    return null;
                }

                sum = total with { Amount = total.Amount + (sum?.Amount ?? 0) };
            }
        }

        return sum;
    }

    /// <summary>The ledger of a playbook, or null when it promises no prize and states no budget.</summary>
    public static LedgerView? Of(PlaybookModel playbook)
    {
        if (playbook.Rewards is not { } rewards)
        {
            return null;
        }

        var lines = new List<LedgerLine>();
        var prices = new List<PrizePrice>();
        foreach (var award in rewards.Awards)
        {
            foreach (var prize in award.Prizes)
            {
                var price = PrizePrice.Of(award, prize, playbook);
                lines.Add(new LedgerLine(award, prize, price, playbook.Language));
                prices.Add(price);
            }
        }

        return lines.Count == 0 && rewards.Budget is null ? null : new LedgerView(lines, prices, rewards, playbook.Language);
    }
}
