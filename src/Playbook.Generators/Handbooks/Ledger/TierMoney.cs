using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Ledger;

using static MemberOf<TierMoney>;

/// <summary>What one tier of members costs and should bring in (practice P259).</summary>
internal sealed class TierMoney(DeclaredBlock tier, PlaybookModel playbook)
{
    public static ObjectType Type { get; } = new("tier_money", new Bilingual("分层投入", "money of a tier"), () =>
    [
        Text("title", "标题", "哪一层", "Which tier", t => OneLine.Of(t.Tier.Title.Text)),
        OptionalText("share", "占比", "占预算的百分之几", "Its share of the budget", t => t.Share),
        OptionalText("spending", "投入", "合多少钱；没写预算时没有", "What the share comes to; nothing without a budget", t => t.Spending),
        OptionalText("returns", "预期产出", "预计带来多少", "What it should bring in", t => t.Returns),
    ]);

    private DeclaredBlock Tier { get; } = tier;

    private string? Share { get; } = FieldView(tier, TierWords.BudgetShare, playbook.Language);

    private string? Returns { get; } = FieldView(tier, TierWords.ExpectedReturn, playbook.Language);

    private string? Spending { get; } = tier.Fields.Has(TierWords.BudgetShare) && playbook.Rewards?.Budget is { } budget
        ? AmountWording.Of(budget with { Amount = Math.Round(budget.Amount * tier.Fields.Get(TierWords.BudgetShare, 0) / 100, 2) }, playbook.Language)
        : null;

    /// <summary>The tiers that say anything of money.</summary>
    public static IReadOnlyList<TierMoney> Of(PlaybookModel playbook) =>
    [
        .. playbook.Blocks.Where(block => block.Row == TierWords.Block && (block.Fields.Has(TierWords.BudgetShare) || block.Fields.Has(TierWords.ExpectedReturn)))
            .Select(tier => new TierMoney(tier, playbook)),
    ];

    private static string? FieldView(DeclaredBlock tier, Field field, Language language) => Views.FieldView.Of(field, tier.Fields, language)?.Text;
}
