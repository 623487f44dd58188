using Playbook.Generators.Views;

namespace Playbook.Generators.Site;

/// <summary>The way back from a page: to the playbook's front page, and from there to that of all playbooks.</summary>
/// <param name="Address">Relative to the page.</param>
/// <param name="Title">What the page it leads to is called.</param>
internal sealed record HomeLink(string Address, string Title)
{
    private const string Up = "../";

    /// <summary>The way back from a page of a playbook.</summary>
    /// <param name="path">The page, below the playbook's folder.</param>
    /// <param name="view">The playbook.</param>
    public static HomeLink From(string path, PlanView view) => path == SiteOutputs.FrontPage
        ? new(Up + SiteOutputs.FrontPage, SitePhrases.AllPlaybooks.Text.In(view.Language))
        : new(string.Concat(Enumerable.Repeat(Up, path.Count(c => c == '/'))) + SiteOutputs.FrontPage, SitePhrases.Home.Text.In(view.Language));
}
