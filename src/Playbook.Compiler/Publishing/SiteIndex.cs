using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Playbook.Compiler.Configuration;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Writing;
using Playbook.Generators.Site;
using Playbook.Generators.Themes;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Publishing;

/// <summary>What became of the front page of all playbooks.</summary>
/// <param name="Page">What there is; null for none.</param>
internal sealed record SiteIndexResult(ManifestSite? Page)
{
    /// <summary>What is to be written; null where nothing is.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>What happens to the file.</summary>
    public OutputChange Change { get; init; }

    /// <summary>Why it was not made.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}

/// <summary>
/// The front page of all playbooks of an output folder, those that were passed over and those of other builds among them. It is made of
/// what the manifest has of them and of their search data, and of no plan; when none of that is another, nothing is read.
/// </summary>
/// <param name="request">The build.</param>
/// <param name="folder">Full path of its output folder.</param>
/// <param name="context">What its playbooks share.</param>
/// <param name="earlier">What the builds before made.</param>
internal sealed class SiteIndex(BuildRequest request, string folder, CompilationContext context, EarlierBuilds earlier)
{
    private const int HeadBytes = 4096;

    private readonly OutputFolderPaths _paths = new(folder);
    private readonly string _page = Path.Join(folder, SitePage.Path);

    /// <summary>Makes the page, where this build makes it and it is another than before.</summary>
    /// <param name="sources">What there is in the folder after the build, by path.</param>
    /// <param name="isSame">Whether that is what there was before.</param>
    public SiteIndexResult Make(IReadOnlyList<ManifestSource> sources, bool isSame)
    {
        if (!request.MakesSite || (isSame && earlier.IsSiteThere))
        {
            return new SiteIndexResult(earlier.Site);
        }

        ManifestSource[] listed = [.. sources.Where(source => source.Playbooks.Any(playbook => !playbook.Card.IsEmpty))];
        if (listed is [])
        {
            return new SiteIndexResult(null);
        }

        var of = HashOf(listed);
        if (earlier.Site is { } site && site.Of == of && earlier.IsSiteThere)
        {
            return new SiteIndexResult(site);
        }

        try
        {
            return Path.Exists(_page) && !IsOurs()
                ? new SiteIndexResult(null) { Findings = [OutputDiagnostics.FrontPageKept(context.Sources.DisplayName(_page))] }
                : Make(listed, of);
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            return new SiteIndexResult(earlier.Site)
            {
                Findings = [OutputDiagnostics.ManifestUnwritable(context.Sources.DisplayName(_page), AccessFailure.Reason(e))],
            };
        }
    }

    private SiteIndexResult Make(ManifestSource[] listed, string of)
    {
        if (request.IsDryRun)
        {
            // The search data of playbooks that would be written are not there to be read.
            return new SiteIndexResult(earlier.Site ?? new ManifestSite(of, 0, "")) { Change = File.Exists(_page) ? OutputChange.Changed : OutputChange.Added };
        }

        ImmutableArray<SiteEntry> entries = [.. listed.SelectMany(source => source.Playbooks).Select(EntryOf).OfType<SiteEntry>()];
        var made = SitePage.Make(LookOf(listed[0], entries), entries);
        if (made.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new SiteIndexResult(earlier.Site) { Findings = made.Diagnostics };
        }

        var content = made.Bytes;
        var change = OutputWriter.ChangeOf(_page, content.Span);
        return new SiteIndexResult(new ManifestSite(of, content.Length, ContentHash.TextOf(content.Span)))
        {
            Content = change == OutputChange.None ? default(ReadOnlyMemory<byte>?) : content,
            Change = change,
            Findings = made.Diagnostics,
        };
    }

    // Ours is what we wrote, whether or not somebody changed it since, as with every output; what a build left that was told of in a
    // manifest which is gone, is known by its mark.
    private bool IsOurs()
    {
        if (!File.Exists(_page))
        {
            return false;
        }

        if (earlier.Site is { } site && FileStamp.Now(_page)?.Hash == site.Hash)
        {
            return true;
        }

        using var file = File.OpenRead(_page);
        var head = new byte[HeadBytes];
        return head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)).IndexOf(Encoding.UTF8.GetBytes(SitePage.Mark)) >= 0;
    }

    // What decides the page: the compiler, what is told of each playbook and found in it, and, with the inputs of the first file, the
    // configuration and the templates of its project.
    private static string HashOf(ManifestSource[] listed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(BuildOptions.Compiler);
        foreach (var input in listed[0].Inputs)
        {
            Add(input.Path);
            Add(input.Hash);
        }

        foreach (var playbook in listed.SelectMany(source => source.Playbooks))
        {
            Add(playbook.Key);
            hash.AppendData(playbook.Card.Span);
            foreach (var output in playbook.Outputs)
            {
                Add(output.Path);
                Add(output.Path == SiteEntry.SearchFile ? output.Hash : "");
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }

    private SiteEntry? EntryOf(ManifestPlaybook playbook) => !playbook.Card.IsEmpty && SiteCard.Read(playbook.Card) is { } card
        ? new SiteEntry(playbook.Key, card, [.. playbook.Outputs.Select(output => output.Path)])
        {
            SearchLength = playbook.Outputs.FirstOrDefault(output => output.Path == SiteEntry.SearchFile)?.Length ?? 0,
            ReadSearch = () => ReadSearch(playbook.Key),
        }
        : null;

    private ReadOnlyMemory<byte>? ReadSearch(string key)
    {
        try
        {
            return File.ReadAllBytes(_paths.FullPath(key, SiteEntry.SearchFile));
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            // The playbook is listed all the same; the next build that makes it makes the file again.
            return null;
        }
    }

    private Look LookOf(ManifestSource first, ImmutableArray<SiteEntry> entries)
    {
        var project = ProjectOf(first);
        var configuration = context.Configurations.Of(project);
        var templates = context.Templates.Of(configuration.TemplateFolder?.FullPath ?? Path.Join(project, ProjectConfiguration.UsualTemplateFolder), project);
        return new Look(configuration.Settings.Language ?? MostCommon(entries), configuration.Theme, templates.Templates);
    }

    // Where the project does not say, the language of most playbooks: which of them comes first is an accident of names.
    private static Language MostCommon(ImmutableArray<SiteEntry> entries) =>
        entries.Select(entry => entry.Card.Language)
            .CountBy(language => language).OrderByDescending(count => count.Value).FirstOrDefault().Key;

    private string ProjectOf(ManifestSource source)
    {
        var fullPath = _paths.FullPath(source.Path);
        var fallback = request.Inputs.FirstOrDefault(input => PathIdentity.Comparer.Equals(input.FullPath, fullPath))?.Folder ?? Path.GetDirectoryName(fullPath)!;
        return context.Projects.Of(fullPath, fallback);
    }
}
