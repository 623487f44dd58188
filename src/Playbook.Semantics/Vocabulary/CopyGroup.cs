using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types that belong together, as a reader of the copy pack looks for them.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Types">Its copy types, in the order of the pack.</param>
public sealed record CopyGroup(string Id, Bilingual Title, ImmutableArray<CopyType> Types);
