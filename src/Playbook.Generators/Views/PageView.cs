using Playbook.Generators.Frames;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

/// <summary>What the frame of an HTML page shows: <c>_page-head.html</c>, the content, <c>_page-foot.html</c>.</summary>
/// <param name="Title">The title in the browser's tab; the playbook's title follows it.</param>
/// <param name="Kind">Class of the body, so that a page's own style reaches it alone: <c>calendar</c>.</param>
/// <param name="Frame">The style sheet and the script of its sort, with the policy that allows them.</param>
internal sealed record PageView(string Title, string Kind, PageFrame Frame)
{
    /// <summary>The global name that a template needs to include the frame.</summary>
    internal static TemplateGlobal Global { get; } = new(
        new Spelling("页面", "page"),
        new ObjectType("page", new Bilingual("页面", "page"), () =>
        [
            MemberOf<PageView>.Text("title", "标题", "页面的标题", "Title of the page", p => p.Title),
            MemberOf<PageView>.Text("kind", "类型", "页面的类型", "Which page it is", p => p.Kind),
            MemberOf<PageView>.Make("style", "样式", TemplateType.Markup, "整页的样式表", "The whole style sheet", p => p.Frame.Style),
            MemberOf<PageView>.Make("script", "脚本", TemplateType.Markup, "整页的脚本，只供翻看的页面是空的", "The whole script; empty for pages that are only read", p => p.Frame.Script),
            MemberOf<PageView>.Make("policy", "安全策略", TemplateType.Markup, "只放行上面两段，别的一律不执行", "Allows those two and nothing else", p => p.Frame.Policy),
        ]),
        new Bilingual("正在生成的页面", "The page being made"));
}
