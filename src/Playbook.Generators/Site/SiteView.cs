using System.Collections.Immutable;
using Playbook.Generators.Site.Names;
using Playbook.Generators.Site.Search;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;
using Playbook.Templates.Types;

namespace Playbook.Generators.Site;

/// <summary>What the front page of all playbooks shows.</summary>
/// <param name="Playbooks">The playbooks.</param>
/// <param name="Scope">What the page can search.</param>
internal sealed record SiteView(ImmutableArray<SiteRow> Playbooks, SearchScope Scope)
{
    /// <summary>More than so many stand in short rows: a thousand are to be one page.</summary>
    private const int MostFullRows = 120;

    /// <summary>Type and name under which templates know it.</summary>
    public static TemplateGlobal Global { get; } = new(
        new Spelling("总首页", "site"),
        new ObjectType("site", new Bilingual("总首页", "site"), () =>
        [
            MemberOf<SiteView>.List("playbooks", "手册", SiteRow.Type, "各份手册，按开始的日子", "The playbooks, by the day they begin", s => s.Playbooks),
            MemberOf<SiteView>.YesNo("is_short", "从简", "手册多，每份只占一行", "Whether there are so many that each has one line", s => s.Playbooks.Length > MostFullRows),
            MemberOf<SiteView>.YesNo("has_languages", "有几种语言", "手册用了不止一种语言", "Whether there are playbooks in several languages", s => s.Playbooks.Select(row => row.Tag).Distinct(StringComparer.Ordinal).Skip(1).Any()),
            MemberOf<SiteView>.YesNo("has_items", "能搜事项", "能不能搜事项", "Whether items can be searched", s => s.Scope != SearchScope.Names),
            MemberOf<SiteView>.YesNo("has_copy", "能搜文案", "能不能搜文案", "Whether copy can be searched", s => s.Scope == SearchScope.Everything),
        ]),
        new Bilingual("全部手册", "All playbooks"));
}

/// <summary>A playbook in the list.</summary>
/// <param name="entry">The playbook.</param>
/// <param name="language">The language of the page.</param>
internal sealed class SiteRow(SiteEntry entry, Language language)
{
    private readonly string _folder = Shelves.Address(entry.Key) + "/";

    public static ObjectType Type { get; } = new("site-row", new Bilingual("手册一行", "playbook in a list"), () =>
    [
        MemberOf<SiteRow>.Text("title", "标题", "手册的标题", "Its title", r => r.Card.Title),
        MemberOf<SiteRow>.OptionalText("line", "主题", "一句话说清做什么；没写的没有", "What it is about, in a line", r => r.Card.Line),
        MemberOf<SiteRow>.OptionalText("brand", "品牌", "谁家的；没写的没有", "Whose it is", r => r.Card.Brand),
        MemberOf<SiteRow>.Text("tag", "语言", "手册的语言标记", "Its language tag", r => r.Tag),
        MemberOf<SiteRow>.Text("language", "语言名", "手册用什么语言", "The name of its language", r => r.Card.Language == Language.Chinese ? "中文" : "English"),
        MemberOf<SiteRow>.Text("range", "起止", "第一天到最后一天", "First and last day in words", r => DayWording.LongRange(r.Card.Start, r.Card.End, r.Language)),
        MemberOf<SiteRow>.Text("start", "开始", "第一天", "First day as 2026-12-01", r => IsoNotation.Date(r.Card.Start)),
        MemberOf<SiteRow>.Text("end", "结束", "最后一天", "Last day as 2026-12-30", r => IsoNotation.Date(r.Card.End)),
        MemberOf<SiteRow>.Text("zone", "时区", "时区的名称", "Name of its time zone", r => r.Card.Zone),
        MemberOf<SiteRow>.Text("address", "地址", "它的首页", "Address of its front page", r => r._folder + SiteOutputs.FrontPage),
        MemberOf<SiteRow>.List("pages", "页面", SiteLink.Type, "日历、文案和手册的网页", "Its calendar, copy pack and handbooks", r => r.Pages),
    ]);

    /// <summary>Its language tag.</summary>
    public string Tag => LanguageTags.Of(entry.Card.Language);

    private SiteCard Card => entry.Card;

    private Language Language => language;

    private IReadOnlyList<SiteLink> Pages =>
    [
        .. OutputName.All.Where(name => name.Shelf == Shelf.Work && entry.Files.Contains(name.Stem + ".html"))
            .Select(name => new SiteLink(name.Title.In(language), _folder + Shelves.Address(name.Stem + ".html"))),
    ];
}

/// <summary>A link of a row.</summary>
/// <param name="Title">What it leads to.</param>
/// <param name="Address">Relative to the page.</param>
internal sealed record SiteLink(string Title, string Address)
{
    public static ObjectType Type { get; } = new("site-link", new Bilingual("链接", "link"), () =>
    [
        MemberOf<SiteLink>.Text("title", "标题", "通向哪里", "What it leads to", l => l.Title),
        MemberOf<SiteLink>.Text("address", "地址", "相对地址", "Its address", l => l.Address),
    ]);
}
