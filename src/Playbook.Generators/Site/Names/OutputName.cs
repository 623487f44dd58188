using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Site.Names;

/// <summary>
/// What people call an output, in whatever formats it comes: the one place that says so. Files are known by their names, since those
/// of earlier builds stand beside those that were made now.
/// </summary>
/// <param name="Stem">Its path without ending.</param>
/// <param name="Shelf">Where people look for it.</param>
/// <param name="Sign">A sign that is found at a glance.</param>
/// <param name="Title">Its name.</param>
/// <param name="About">What one does with it.</param>
internal sealed record OutputName(string Stem, Shelf Shelf, string Sign, Bilingual Title, Bilingual About)
{
    /// <summary>The outputs that stand once, in the order in which people want them. Those of a role, a channel or a day stand in the folder of their shelf.</summary>
    public static ImmutableArray<OutputName> All { get; } =
    [
        new("calendar", Shelf.Work, "📅", new("日历", "Calendar"), new("月、周、日、时间线和负荷；筛选、打勾，打印成挂历。", "Month, week, day, timeline and load; filter, tick off, print for the wall.")),
        new("announcements", Shelf.Work, "💬", new("公告文案", "Copy pack"), new("每条都是发出去的样子：填空、复制、打勾。", "Every message as it will look: fill in, copy, tick off.")),
        new("overview", Shelf.Work, "🗺️", new("总览图", "Overview"), new("一页看懂：为谁、目标、门槛、阶段节点、分工、奖励；开会投屏、打印都行。", "One page: whom it is for, goals, entry, phases, roles, rewards; for the meeting or the printer.")),
        new("handbook-operator", Shelf.Work, "🧭", new("运营手册", "Operator handbook"), new("目标、分工、每套动作和话术、危机处理、复盘表。", "Goals, staffing, every operation with its script, crisis, review.")),
        new("handbook-member", Shelf.Work, "📖", new("成员手册", "Member handbook"), new("发给成员：怎么加入、规则、奖励、每天有什么。", "For members: how to join, rules, rewards, what happens when.")),
        new("ledger", Shelf.Work, "🧾", new("账本", "Ledger"), new("预算、收入、开支和奖励，都按手册里写的算。", "Budget, income, spending and rewards, as far as the playbook says.")),
        new("playbook", Shelf.Data, "🧩", new("整份手册", "The whole playbook"), new("检查过的手册，字段齐全。", "The checked playbook, field by field.")),
        new("search", Shelf.Data, "🔎", new("搜索数据", "Search data"), new("这个页面的搜索用的：事项、文案和它们的位置。", "What this page searches: items and messages, with their places.")),
    ];
}
