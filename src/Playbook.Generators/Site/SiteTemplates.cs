using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Site;

/// <summary>The templates of front pages.</summary>
internal static class SiteTemplates
{
    // JSON that is safe inside a script element.
    private static readonly TemplateGlobal Data =
        new(new Spelling("页面数据", "data"), TemplateType.Markup, new Bilingual("页面脚本用的数据", "What the script of the page reads"));

    /// <summary>The front page of a playbook.</summary>
    public static BuiltInTemplate Front { get; } = new("front.html", types => [FrontView.Global(types), Data, PageView.Global]);

    /// <summary>The front page of all playbooks of a folder.</summary>
    public static BuiltInTemplate Site { get; } = BuiltInTemplate.WithoutPlan("site.html", SiteView.Global, Data, PageView.Global);

    public static ImmutableArray<BuiltInTemplate> All { get; } = [Front, Site];
}
