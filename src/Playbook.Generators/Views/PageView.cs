using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

/// <summary>What the frame of an HTML page shows: <c>_page-head.html</c>, the page's own style, <c>_page-body.html</c>, the content, <c>_page-foot.html</c>.</summary>
/// <param name="Title">The title in the browser's tab; the playbook's title follows it.</param>
/// <param name="Kind">Class of the body, so that a page's own style reaches it alone: <c>calendar</c>.</param>
public sealed record PageView(string Title, string Kind)
{
    /// <summary>The global name that a template needs to include the frame.</summary>
    internal static TemplateGlobal Global { get; } = new(
        new Spelling("页面", "page"),
        new ObjectType("page", new Bilingual("页面", "page"), () =>
        [
            MemberOf<PageView>.Text("title", "标题", "页面的标题", "Title of the page", p => p.Title),
            MemberOf<PageView>.Text("kind", "类型", "页面的类型", "Which page it is", p => p.Kind),
        ]),
        new Bilingual("正在生成的页面", "The page being made"));
}
