using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Ledger;

using static MemberOf<LedgerView>;

/// <summary>The books of a playbook in words: income, spending, prizes against their budget, and who hands them out when.</summary>
internal sealed class LedgerView
{
    private readonly LedgerBook _book;
    private readonly IReadOnlyList<PrizeLine> _prizes;
    private readonly ImmutableArray<OccurrenceView> _awardDays;

    /// <summary>Tells of the books.</summary>
    /// <param name="book">The books.</param>
    /// <param name="view">Where the award days stand.</param>
    public LedgerView(LedgerBook book, PlanView view)
    {
        _book = book;
        _prizes = PrizeLine.Of(book.Playbook);
        var days = AwardDays.Of(book.Plan).ToHashSet();
        _awardDays = [.. view.Occurrences.Where(occurrence => days.Contains(occurrence.Occurrence))];
    }

    private Language Language => _book.Playbook.Language;

    private Money? Budget => _book.Playbook.Rewards?.Budget;

    // Null without a sum, and where prizes are priced in several currencies.
    private Money? PrizeSum => MoneySums.Of(_prizes.Select(prize => prize.Total)) is [var sum] ? sum : null;

    private decimal? Left => Budget is { } budget && PrizeSum is { } sum && sum.Currency == budget.Currency ? budget.Amount - sum.Amount : null;

    private IEnumerable<LedgerEntry> Entries => _book.Income.Concat(_book.Spending);

    public static ObjectType Make(PlanTypes types) => new("ledger", new Bilingual("账本", "ledger"), () =>
    [
        List("lines", "明细", PrizeLine.Type, "每件奖品一行", "A line for each prize", l => l._prizes),
        OptionalText("total", "合计", "奖品最多花多少", "What all prizes may cost", l => l.PrizeSum is { } sum ? AmountWording.Of(sum, l.Language) : null),
        YesNo("is_complete", "完整", "每件奖品都算得出", "Every prize could be priced", l => l._prizes.All(prize => prize.Total is not null)),
        OptionalText("budget", "预算", "奖品的预算", "The budget for prizes", l => l.Budget is { } budget ? AmountWording.Of(budget, l.Language) : null),
        OptionalText("source", "来源", "钱从哪里来", "Where the money comes from", l => l._book.Playbook.Rewards?.BudgetSource is { } source ? TermWording.Of(source, l.Language) : null),
        YesNo("is_over", "超支", "超出预算", "It is over the budget", l => l.Left < 0),
        OptionalText("left", "差额", "剩下或超出多少", "What is left, or missing", l => l.Left is { } left ? AmountWording.Of(l.Budget!.Value with { Amount = Math.Abs(left) }, l.Language) : null),
        List("award_days", "发奖日", types.Occurrence, "日程里发奖的日子", "The days on which awards are handed out", l => l._awardDays),
        List("income", "收入", EntryView.Type, "每笔收入一行", "A line for each income", l => l.Income),
        List("spending", "支出", EntryView.Type, "每笔支出一行", "A line for each expense", l => l.Spending),
        OptionalText("income_total", "收入合计", "算得出的收入一共多少", "What is known to come in", l => SumView.Words(l._book.Income, l.Language)),
        OptionalText("spending_total", "支出合计", "算得出的支出一共多少", "What is known to go out", l => SumView.Words(l._book.Spending, l.Language)),
        List("open", "待定", EntryView.Type, "算不出的几笔", "The amounts that cannot be known", l => l.Open),
        List("phases", "各阶段", SumView.Type, "各阶段的收支", "Income and spending of each phase", l =>
            SumView.By(l.Entries, entry => entry.Phase, phase => phase.Title.Text, l._book.Playbook.Phases, l.Language)),
        List("roles", "各岗位", SumView.Type, "各岗位经手的收支", "Income and spending that each role sees to", l =>
            SumView.By(l.Entries, entry => entry.Role, role => role.Title.Text, l._book.Playbook.Roles, l.Language)),
        List("tiers", "各分层", TierMoney.Type, "各层成员的投入和预期产出", "What each tier costs and should bring in", l => TierMoney.Of(l._book.Playbook)),
        OptionalText("expected_sales", "预期月销售额", "团队一个月要带来多少", "What the team must bring in a month", l => l.ExpectedSales),
        List("blank_lines", "空行", TemplateType.Number, "留给手填的行号", "Numbers of the lines to fill in by hand", _ => BlankLines),
    ]);

    private static IReadOnlyList<object> BlankLines { get; } = [.. Enumerable.Range(1, 12).Select(line => (object)(decimal)line)];

    private string? ExpectedSales => _book.Playbook.Blocks.FirstOrDefault(block => block.Fields.Has(StaffingWords.ExpectedSales)) is { } staffing
        ? AmountWording.Of(staffing.Fields.Get(StaffingWords.ExpectedSales, default), Language)
        : null;

    private IReadOnlyList<EntryView> Income => field ??= Views(_book.Income);

    private IReadOnlyList<EntryView> Spending => field ??= Views(_book.Spending);

    private IReadOnlyList<EntryView> Open => field ??= Views(Entries.Where(entry => entry.Total is null));

    private IReadOnlyList<EntryView> Views(IEnumerable<LedgerEntry> entries) => [.. entries.Select(entry => new EntryView(entry, Language))];
}
