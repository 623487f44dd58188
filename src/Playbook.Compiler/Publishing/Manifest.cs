using System.Collections.Immutable;
using Playbook.Compiler.Staffing;
using Playbook.Generators.Site;

namespace Playbook.Compiler.Publishing;

/// <summary>
/// What the builds into an output folder made, and of what. It lies in the folder itself, so that the next build knows which files are
/// ours, which are out of date, and which need not be made again. The same build gives the same bytes: there is no date in it, and
/// paths count from the output folder.
/// </summary>
/// <param name="Version">The form of the file.</param>
/// <param name="Sources">Playbook files by path.</param>
internal sealed record Manifest(int Version, ImmutableArray<ManifestSource> Sources)
{
    /// <summary>The front page of all playbooks; null where none was made.</summary>
    public ManifestSite? Site { get; init; }

    /// <summary>The form that is written; another is not read.</summary>
    public const int CurrentVersion = 2;

    /// <summary>Its name in the output folder. No playbook has a folder of this name: keys end before a file's ending.</summary>
    public const string FileName = "playbook-manifest.json";

    /// <summary>That of a folder that nothing was built into.</summary>
    public static Manifest Empty { get; } = new(CurrentVersion, []);
}

/// <summary>A playbook file with what was made of it.</summary>
/// <param name="Path">From the output folder, with forward slashes.</param>
/// <param name="Options">What of the compiler and of the command decides what is made; null where it has to be made again in any case.</param>
/// <param name="Inputs">Every file it depends on; itself first.</param>
/// <param name="Playbooks">What was made, by key.</param>
internal sealed record ManifestSource(
    string Path, string? Options, ImmutableArray<ManifestInput> Inputs, ImmutableArray<ManifestPlaybook> Playbooks);

/// <summary>A file that outputs depend on.</summary>
/// <param name="Path">From the output folder.</param>
/// <param name="Hash">As in <see cref="Reading.FileStamp"/>.</param>
internal sealed record ManifestInput(string Path, string Hash);

/// <summary>A playbook with its files.</summary>
/// <param name="Key">Its folder's name.</param>
/// <param name="Outputs">By path.</param>
/// <param name="Staff">Who is needed when: somebody who is needed elsewhere too is found without planning the playbook again.</param>
/// <param name="Calendar">
/// What those who subscribed to its calendars were told, as <see cref="PublishedCalendarJson"/> writes it; empty where nothing was. It is
/// read only when the playbook is made again: of a thousand that are up to date, it is passed on as it stands.
/// </param>
internal sealed record ManifestPlaybook(string Key, ImmutableArray<ManifestOutput> Outputs, ImmutableArray<StaffSlot> Staff, ReadOnlyMemory<byte> Calendar)
{
    /// <summary>What the front page of all playbooks tells of it, as <see cref="SiteCard"/> writes it; empty where it has no front page of its own.</summary>
    public ReadOnlyMemory<byte> Card { get; init; }

    /// <summary>What its project allows and its messages needed: what nothing needs is found without planning the playbook again.</summary>
    public ImmutableArray<string> AllowedWords { get; init; } = [];
}

/// <summary>The front page of all playbooks.</summary>
/// <param name="Of">A hash of all that it was made of.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Hash">SHA-256 of them.</param>
internal sealed record ManifestSite(string Of, long Length, string Hash)
{
    /// <summary>The file, in the output folder itself.</summary>
    public ManifestOutput Output => new(SitePage.Path, Length, Hash);
}

/// <summary>A file that was made.</summary>
/// <param name="Path">Below the playbook's folder.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Hash">SHA-256 of them.</param>
internal sealed record ManifestOutput(string Path, long Length, string Hash);
