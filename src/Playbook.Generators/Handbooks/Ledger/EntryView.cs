using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Ledger;

using static MemberOf<EntryView>;

/// <summary>An entry of the ledger in words.</summary>
/// <param name="entry">The entry.</param>
/// <param name="language">The language of the pages.</param>
internal sealed class EntryView(LedgerEntry entry, Language language)
{
    public static ObjectType Type { get; } = new("ledger_entry", new Bilingual("收支", "ledger entry"), () =>
    [
        Text("matter", "事项", "什么钱", "What it is for", e => e.Entry.Matter),
        OptionalText("date", "日期", "哪一天", "On which day", e => e.Entry.Date is { } date ? MomentWording.ShortDate(date, e.Language) : null),
        OptionalText("phase", "阶段", "哪个阶段", "In which phase", e => e.Entry.Phase is { } phase ? OneLine.Of(phase.Title.Text) : null),
        OptionalText("role", "负责", "谁经手", "Who sees to it", e => e.Entry.Role is { } role ? OneLine.Of(role.Title.Text) : null),
        OptionalText("each", "单价", "一份多少", "What one costs", e => e.Entry.Each is { } each ? AmountWording.Of(each, e.Language) : null),
        OptionalText("count", "数量", "最多几份", "How many at most", e => e.Entry.Count?.ToString("0.##", CultureInfo.InvariantCulture)),
        OptionalText("total", "金额", "最多多少；算不出时没有", "What it comes to at most; nothing where it cannot be known", e => e.Entry.Total is { } total ? AmountWording.Of(total, e.Language) : null),
        OptionalText("note", "说明", "怎么算的，或为什么算不出", "How it comes about, or why it cannot be known", e => e.Entry.Note),
    ]);

    private LedgerEntry Entry { get; } = entry;

    private Language Language { get; } = language;
}
