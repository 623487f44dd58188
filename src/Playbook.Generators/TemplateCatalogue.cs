using System.Collections.Immutable;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Generators;

/// <summary>A template as a project may have it: under a name, with what it makes.</summary>
/// <param name="Name">Below the project's template folder: <c>calendar.html</c>, <c>copy/zh/welcome.md</c>.</param>
/// <param name="Makes">What it makes.</param>
public sealed record CatalogueEntry(string Name, Bilingual Makes)
{
    /// <summary>The text as it comes with the compiler, line ends as LF; empty for a copy text that does not.</summary>
    public string Content => TemplateCatalogue.Read(Name);
}

/// <summary>Everything that comes with the compiler as a template and may be changed: pages, their parts, and the texts of copy types.</summary>
public static class TemplateCatalogue
{
    private static readonly ImmutableArray<Language> Languages = [Language.Chinese, Language.English];

    /// <summary>Pages, tables and files, then the parts that they include.</summary>
    public static ImmutableArray<CatalogueEntry> Pages { get; } =
    [
        new("site.html", new("总首页，列出所有手册", "the front page of all playbooks")),
        new("front.html", new("一份手册的首页", "the front page of a playbook")),
        new("calendar.html", new("日历网页", "the calendar as a web page")),
        new("calendar.md", new("日历，Markdown", "the calendar as Markdown")),
        new("calendar.svg", new("日历海报", "the calendar as a poster")),
        new("overview.svg", new("总览图", "the playbook on one page")),
        new("calendar.csv", new("日历表格", "the calendar for spreadsheets")),
        new("calendar.ics", new("日历程序用的文件，全员、各岗位和各渠道", "files for calendar programs, of everybody and of each role and channel")),
        new("event.ics", new("日历文件里的一条日程", "one event in those files")),
        new("todo.ics", new("岗位日历里的一条待办", "one to-do in the calendar of a role")),
        new("message.ics", new("发送日历里的一条消息", "one message in the calendar of those who send")),
        new("cancelled.ics", new("日历文件里取消的一条", "what is cancelled in those files")),
        new("announcements.html", new("公告文案网页", "the announcements as a web page")),
        new("announcements.md", new("公告文案，Markdown", "the announcements as Markdown")),
        new("announcements.csv", new("公告文案表格", "the announcements for spreadsheets and schedulers")),
        new("day.txt", new("一天要发的文案，纯文字", "what is sent on one day, as plain text")),
        new("announcements.jsonl", new("公告文案，逐行数据", "the announcements as lines of data")),
        new("handbook-member.zh.md", new("成员手册，中文", "the handbook for members, in Chinese")),
        new("handbook-member.en.md", new("成员手册，英文", "the handbook for members, in English")),
        new("handbook-operator.zh.md", new("运营手册，中文", "the handbook for the team, in Chinese")),
        new("handbook-operator.en.md", new("运营手册，英文", "the handbook for the team, in English")),
        new("role.zh.md", new("岗位手册，中文", "the handbook of a role, in Chinese")),
        new("role.en.md", new("岗位手册，英文", "the handbook of a role, in English")),
        new("ledger.zh.md", new("收支与奖励账本，中文", "the books of money and rewards, in Chinese")),
        new("ledger.en.md", new("收支与奖励账本，英文", "the books of money and rewards, in English")),
        new("handbook.html", new("手册网页的外框", "the page around the handbooks")),
        new("_announcement.html", new("网页里的一条公告", "one announcement on the page")),
        new("_announcement.md", new("Markdown 里的一条公告", "one announcement in Markdown")),
        new("_chapter.md", new("手册里的一章", "one chapter of a handbook")),
        new("_table.md", new("手册一章里的表格", "a table in a chapter of a handbook")),
        new("_drawing-head.svg", new("各张图的开头", "the beginning of every drawing")),
        new("_drawing-block.svg", new("图里的一块内容", "a block of a drawing")),
        new("_drawing-text.svg", new("图里的一行字", "a line of text in a drawing")),
        new("_page-head.html", new("各网页的开头", "the beginning of every page")),
        new("_page-foot.html", new("各网页的结尾", "the end of every page")),
        new("_page.css", new("各网页共用的样式", "the style of every page")),
        new("_calendar.css", new("日历网页的样式", "the style of the calendar")),
        new("_calendar-views.css", new("日历网页各视图的样式", "the style of the calendar's views")),
        new("_calendar-data.json", new("日历网页里的数据", "the data inside the calendar page")),
        new("_calendar-message.json", new("数据里的一条消息", "one message in those data")),
        new("_announcements.css", new("公告网页的样式", "the style of the announcements")),
        new("_handbook.css", new("手册网页的样式", "the style of the handbooks")),
        new("_site.css", new("首页共用的样式：搜索和结果", "the style of front pages: search and what it finds")),
        new("_front.css", new("手册首页的样式", "the style of a playbook's front page")),
        new("_search.js", new("首页的脚本：搜索", "the script of front pages: search")),
        new("_front.js", new("手册首页的脚本：接下来做什么", "the script of a playbook's front page: what comes next")),
        new("_site.js", new("总首页的脚本：按名字找手册", "the script of the front page of all playbooks: playbooks by name")),
        new("_calendar.js", new("日历网页的脚本：视图、筛选、地址", "the script of the calendar: views, filters, address")),
        new("_calendar-tables.js", new("日历网页的脚本：时间线和负荷", "the script of the calendar: timeline and load")),
        new("_calendar-item.js", new("日历网页的脚本：事项详情和勾选", "the script of the calendar: details of an item, ticks")),
        new("_elements.js", new("各网页的脚本：共用的部分", "what the scripts of pages share")),
        new("_clipboard.js", new("各网页的脚本：复制文字", "the script of pages that copy text")),
        new("_previews.css", new("公告网页里各渠道的样子", "how each channel looks on the page of announcements")),
        new("_copy.js", new("公告网页的脚本：填空、一键复制", "the script of the announcements, which fills in and copies")),
        new("_copy-ticks.js", new("公告网页的脚本：已发的打勾", "the script of the announcements, which ticks off what is sent")),
        new("_copy-find.js", new("公告网页的脚本：查找和筛选", "the script of the announcements, which finds and filters")),
    ];

    /// <summary>The texts of copy types that come with the compiler, those in Chinese first.</summary>
    public static IEnumerable<CatalogueEntry> Copies() => AllCopies().Where(entry => CopyLibrary.Source(entry.Name) is not null);

    /// <summary>Every name that has a meaning in a project's folder.</summary>
    public static IEnumerable<string> Names() => Pages.Concat(AllCopies()).Select(entry => entry.Name);

    /// <summary>The parts that pages may include: ours, and those of a project; in the order of their names.</summary>
    /// <param name="project">The project's templates.</param>
    internal static IEnumerable<string> Parts(ProjectTemplates project) =>
        Pages.Select(entry => entry.Name).Concat(project.Names.Where(name => !name.Contains('/', StringComparison.Ordinal)))
            .Where(ProjectTemplates.IsPartial)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a name; empty when none comes with the compiler.</summary>
    internal static string Read(string name) =>
        BuiltInTemplates.Read(name)?.Source.Content ?? (CopyLibrary.Source(name) is { } copy ? copy.Content + "\n" : string.Empty);

    private static IEnumerable<CatalogueEntry> AllCopies() =>
        from language in Languages
        from type in CopyTypes.Table.Rows
        from name in CopyLibrary.NamesOf(type, language)
        select new CatalogueEntry(name, new(Title(type, name, Language.Chinese), Title(type, name, Language.English)));

    private static string Title(CopyType type, string name, Language language)
    {
        var variant = name.EndsWith(".short.md", StringComparison.Ordinal) ? new Bilingual("（短）", " (short)")
            : name.EndsWith(".medium.md", StringComparison.Ordinal) ? new Bilingual("（中）", " (medium)")
            : new Bilingual(string.Empty, string.Empty);
        return type.Spelling.Canonical.In(language) + variant.In(language);
    }
}
