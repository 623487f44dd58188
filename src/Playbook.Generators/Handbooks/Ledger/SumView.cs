using Playbook.Generators.Views;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Ledger;

using static MemberOf<SumView>;

/// <summary>What is known to come in and go out in a phase, or by way of a role.</summary>
/// <param name="title">The phase or the role; null for what has none.</param>
/// <param name="entries">The entries.</param>
/// <param name="language">The language of the pages.</param>
internal sealed class SumView(string? title, IReadOnlyCollection<LedgerEntry> entries, Language language)
{
    public static ObjectType Type { get; } = new("ledger_sum", new Bilingual("小计", "ledger sum"), () =>
    [
        OptionalText("title", "标题", "阶段或负责的人；没写时没有", "The phase or the role; nothing where none is named", s => s.Title),
        OptionalText("income", "收入", "算得出的收入", "What is known to come in", s => s.Income),
        OptionalText("spending", "支出", "算得出的支出", "What is known to go out", s => s.Spending),
        Number("open", "待定", "有几笔算不出", "How many amounts cannot be known", s => s.Open),
    ]);

    private string? Title { get; } = title is null ? null : OneLine.Of(title);

    private string? Income { get; } = Words(entries.Where(entry => entry.IsIncome), language);

    private string? Spending { get; } = Words(entries.Where(entry => !entry.IsIncome), language);

    private int Open { get; } = entries.Count(entry => entry.Total is null);

    /// <summary>The known sum of entries, “1050 元”; one behind the other where there are several currencies; null where nothing is known.</summary>
    public static string? Words(IEnumerable<LedgerEntry> entries, Language language) => MoneySums.Of(entries.Select(entry => entry.Total)) is { IsEmpty: false } sums
        ? string.Join(ValueText.ListSeparator(language), sums.Select(sum => AmountWording.Of(sum, language)))
        : null;

    /// <summary>Sums for each of something; what has none comes last.</summary>
    public static IReadOnlyList<SumView> By<T>(IEnumerable<LedgerEntry> entries, Func<LedgerEntry, T?> of, Func<T, string> title, IReadOnlyList<T> order, Language language)
        where T : class
    {
        var groups = entries.ToLookup(of);
        return
        [
            .. order.Where(groups.Contains).Select(one => new SumView(title(one), [.. groups[one]], language)),
            .. groups.Contains(null) ? [new SumView(null, [.. groups[null]], language)] : Array.Empty<SumView>(),
        ];
    }
}
