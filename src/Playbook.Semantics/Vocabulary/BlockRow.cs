using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>A kind of block: what it is called, which fields and blocks may stand in it.</summary>
public sealed record BlockRow(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>The fields it may hold, in the order of documentation and output.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];

    /// <summary>The blocks it may hold.</summary>
    public ImmutableArray<BlockRow> Blocks { get; init; } = [];

    /// <summary>How often it may stand in its parent.</summary>
    public Multiplicity Multiplicity { get; init; } = Multiplicity.Optional;

    /// <summary>What stands on its own line before the brace, for messages and the reference: “a name, a title”.</summary>
    public Bilingual Heading { get; init; }
}
