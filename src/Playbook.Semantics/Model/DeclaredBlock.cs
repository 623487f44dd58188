using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Model;

/// <summary>A block that its row alone describes: a tier, an offer, a survey.</summary>
public sealed class DeclaredBlock : Declaration
{
    /// <summary>Which block.</summary>
    public required BlockRow Row { get; init; }

    /// <summary>The blocks in it, in source order.</summary>
    public ImmutableArray<DeclaredBlock> Parts { get; init; } = [];

    /// <summary>Whether the author called it by a name or title of its own.</summary>
    public bool HasTitle { get; init; }
}
