using System.Collections.Immutable;
using Playbook.Generators.Frames;
using Playbook.Generators.Site.Search;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Site;

/// <summary>The front page of all playbooks of a folder.</summary>
public static class SitePage
{
    /// <summary>Its name in the folder.</summary>
    public const string Path = SiteOutputs.FrontPage;

    /// <summary>What stands near the beginning of every page of ours, by which a page is told from one that somebody else put in its place.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"Playbook\">";

    // What search data and rows may have of the page, and what a row takes about. Half a megabyte is for the pages of one playbook; this one
    // searches the copy of some forty, and two megabytes still open at once from a disk, and compressed from a server.
    private const int Budget = 2_000_000;
    private const int RowBytes = 420;

    /// <summary>Makes it.</summary>
    /// <param name="look">Its language and theme.</param>
    /// <param name="entries">The playbooks, in any order; read only as far as the page can carry what they hold.</param>
    public static OutputFile Make(Look look, ImmutableArray<SiteEntry> entries)
    {
        ImmutableArray<SiteEntry> ordered = [.. entries.OrderBy(entry => entry.Card.Start).ThenBy(entry => entry.Key, StringComparer.Ordinal)];
        var bundle = SearchBundle.Of(ordered, Budget - (ordered.Length * RowBytes));
        var frame = PageFrame.Of(PageKinds.Site, look);
        string[] brands = [.. entries.Select(entry => entry.Card.Brand ?? "").Distinct(StringComparer.Ordinal)];
        var page = new PageView(SitePhrases.AllPlaybooks.Text.In(look.Language), PageKinds.Site.Id, frame)
        {
            Language = look.Language,
            Brand = brands is [{ Length: > 0 } brand] ? brand : null,
        };
        var rendered = SiteTemplates.Site.Render(
            look, new SiteView([.. ordered.Select(entry => new SiteRow(entry, look.Language))], bundle.Scope), new Markup(bundle.Json), page);
        return new OutputFile(Path, rendered.Text) { Diagnostics = frame.Diagnostics.AddRange(rendered.Diagnostics) };
    }
}
