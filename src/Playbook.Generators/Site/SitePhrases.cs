using System.Collections.Immutable;
using Playbook.Generators.Phrases;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Site;

/// <summary>Words of front pages. Braces stand for what the page's script knows.</summary>
internal static class SitePhrases
{
    public static Phrase FrontPage { get; } = Row("front", "标题", "首页", "Front page");

    public static Phrase Home { get; } = Row("home", "回首页", "手册首页", "Front page of the playbook");

    public static Phrase AllPlaybooks { get; } = Row("all", "全部手册", "全部手册", "All playbooks");

    public static ImmutableArray<Phrase> All { get; } =
    [
        FrontPage,
        Home,
        AllPlaybooks,
        Row("search", "搜索栏", "搜索", "Search"),
        Row("search_here", "搜索框", "搜事项、文案、日期、岗位、渠道", "Search items, copy, dates, roles, channels"),
        Row("search_all", "总搜索框", "搜手册、事项、文案、日期、岗位", "Search playbooks, items, copy, dates, roles"),
        Row("search_items", "事项搜索框", "搜手册、事项、日期、岗位", "Search playbooks, items, dates, roles"),
        Row("search_names", "名字搜索框", "按名字找手册", "Find a playbook by its name"),
        Row("search_keys", "搜索说明", "按 / 搜索，上下键选，回车打开，Esc 清空", "/ to search, arrow keys to choose, Enter to open, Esc to clear"),
        Row("found", "找到", "找到 {n} 条", "{n} found"),
        Row("found_more", "只列部分", "找到 {n} 条，先列 {m} 条，再加个词会更准", "{n} found, {m} shown; one more word narrows it"),
        Row("found_none", "没找到", "没找到。换个说法，或者少写几个字。", "Nothing found. Try other words, or fewer."),
        Row("found_in", "结果标题", "事项和文案", "Items and copy"),
        Row("times_in_all", "共几次", "共 {n} 次", "{n} in all"),
        Row("copy_mark", "文案标记", "文案", "Copy"),
        Row("next", "接下来", "接下来", "What comes next"),
        Row("today", "今天", "今天", "Today"),
        Row("tomorrow", "明天", "明天", "Tomorrow"),
        Row("nth_day", "第几天", "第{n}天", "Day {n}"),
        Row("starts_in", "还有几天开始", "还有 {n} 天开始", "Begins in {n} days"),
        Row("starts_tomorrow", "明天开始", "明天开始", "Begins tomorrow"),
        Row("is_over", "已结束", "已结束", "Over"),
        Row("running", "进行中", "进行中", "Running"),
        Row("all_done", "全部结束说明", "安排都已结束，可以复盘了。", "Everything has taken place: time to look back."),
        Row("to_send", "要发几条", "要发 {n} 条", "{n} to send"),
        Row("sent_of", "已发几条", "已发 {n} / {m} 条", "{n} of {m} sent"),
        Row("sent", "已发进度", "文案已发", "Messages sent"),
        Row("phases", "各阶段", "阶段", "Phases"),
        Row("day_counts", "共几天", "{n} / {m} 天", "day {n} of {m}"),
        Row("playbooks", "手册列表", "手册", "Playbooks"),
        Row("playbook_count", "几份手册", "份手册", "playbooks"),
        Row("names_only", "只按名字说明", "手册多，这里按名字找；事项和文案请到每份手册的首页里搜。", "There are many playbooks: find them here by name, and search items and copy on the front page of each."),
        Row("items_only", "只搜事项说明", "手册多，这里只搜事项；文案请到每份手册的首页里搜。", "There are many playbooks: items are searched here, copy on the front page of each."),
        Row("no_playbook", "没有手册", "没有叫这个名字的手册。", "No playbook of that name."),
    ];

    private static Phrase Row(string english, string name, string zh, string en) => new(new Spelling("首页" + name, "site_" + english), new Bilingual(zh, en));
}
