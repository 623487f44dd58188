using System.Collections.Immutable;
using Playbook.Generators.Frames;
using Playbook.Generators.Site.Search;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Site;

/// <summary>The front page of a playbook with its search, as an output.</summary>
internal static class SiteOutputs
{
    /// <summary>The front page, below the playbook's folder; that of all playbooks has the same name in the folder above.</summary>
    public const string FrontPage = "index.html";

    /// <summary>What can be searched.</summary>
    public const string SearchFile = "search.json";

    /// <summary>The output. It asks for what all others made, so that it leads to whatever there is.</summary>
    public static OutputKind Output { get; } = new(
        "site",
        new Spelling("首页", "site"),
        new Bilingual(
            "首页：每份手册一个，再加一个总首页，能搜事项和文案；附搜索数据 search.json",
            "Front pages: one for each playbook and one for all, with a search over items and copy, and its data as search.json"),
        Make) { IsListed = true };

    private static IEnumerable<OutputFile> Make(Edition edition)
    {
        var view = edition.View;
        var data = SearchJson.Write(view);
        ImmutableArray<string> files =
        [
            .. edition.Kinds.Where(kind => kind != Output).SelectMany(kind => edition.FilesOf(kind)).Select(file => file.Path)
                .Concat(edition.Standing)
                .Where(path => path != FrontPage)
                .Append(SearchFile)
                .Distinct(StringComparer.Ordinal),
        ];
        var title = SitePhrases.FrontPage.Text.In(view.Language);
        var bundle = SearchBundle.Of(data, files);
        yield return Pages.Make(FrontPage, PageKinds.Front, title, SiteTemplates.Front, view, new FrontView(edition, files), new Markup(bundle.Json));
        yield return new OutputFile(SearchFile, data + "\n");
    }
}
