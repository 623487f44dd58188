using System.Collections.Immutable;

namespace Playbook.Generators.Site;

/// <summary>A playbook on the front page of all.</summary>
/// <param name="Key">The name of its folder.</param>
/// <param name="Card">What is told of it.</param>
/// <param name="Files">Its files, below its folder.</param>
public sealed record SiteEntry(string Key, SiteCard Card, ImmutableArray<string> Files)
{
    /// <summary>The file of a playbook that <see cref="ReadSearch"/> reads.</summary>
    public const string SearchFile = SiteOutputs.SearchFile;

    /// <summary>How many bytes its search data have.</summary>
    public required long SearchLength { get; init; }

    /// <summary>Reads its search data; null where they are not there.</summary>
    public required Func<ReadOnlyMemory<byte>?> ReadSearch { get; init; }
}
