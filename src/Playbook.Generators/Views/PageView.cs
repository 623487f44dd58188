using Playbook.Generators.Frames;
using Playbook.Generators.Site;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

/// <summary>What the frame of an HTML page shows: <c>_page-head.html</c>, the content, <c>_page-foot.html</c>.</summary>
/// <param name="Title">The title in the browser's tab; the playbook's title follows it.</param>
/// <param name="Kind">Class of the body, so that a page's own style reaches it alone: <c>calendar</c>.</param>
/// <param name="Frame">The style sheet and the script of its sort, with the policy that allows them.</param>
internal sealed record PageView(string Title, string Kind, PageFrame Frame)
{
    /// <summary>What the title belongs to, such as the playbook; null for a page that stands by itself.</summary>
    public string? Of { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>What the logo says to those who do not see it, or null.</summary>
    public string? Brand { get; init; }

    /// <summary>The page that leads here; null where none is made.</summary>
    public HomeLink? Home { get; init; }

    /// <summary>The global name that a template needs to include the frame.</summary>
    internal static TemplateGlobal Global { get; } = new(
        new Spelling("页面", "page"),
        new ObjectType("page", new Bilingual("页面", "page"), () =>
        [
            MemberOf<PageView>.Text("title", "标题", "页面的标题", "Title of the page", p => p.Title),
            MemberOf<PageView>.OptionalText("of", "所属", "页面属于哪份手册；单独成页的没有", "What it is a page of, such as the playbook; nothing for a page by itself", p => p.Of),
            MemberOf<PageView>.Text("language", "语言", "网页的语言标记", "Its language tag", p => LanguageTags.Of(p.Language)),
            MemberOf<PageView>.OptionalText("brand", "品牌", "标志旁的名字", "What the logo stands for", p => p.Brand),
            MemberOf<PageView>.OptionalText("home", "上一层", "上一层页面的地址；没有的不写", "Address of the page that leads here; nothing where there is none", p => p.Home?.Address),
            MemberOf<PageView>.Text("home_title", "上一层名称", "上一层页面的名称；没有的是空的", "What that page is called; empty where there is none", p => p.Home?.Title ?? ""),
            MemberOf<PageView>.Text("kind", "类型", "页面的类型", "Which page it is", p => p.Kind),
            MemberOf<PageView>.Make("style", "样式", TemplateType.Markup, "整页的样式表", "The whole style sheet", p => p.Frame.Style),
            MemberOf<PageView>.Make("script", "脚本", TemplateType.Markup, "整页的脚本，只供翻看的页面是空的", "The whole script; empty for pages that are only read", p => p.Frame.Script),
            MemberOf<PageView>.Make("policy", "安全策略", TemplateType.Markup, "只放行上面两段，别的一律不执行", "Allows those two and nothing else", p => p.Frame.Policy),
        ]),
        new Bilingual("正在生成的页面", "The page being made"));
}
