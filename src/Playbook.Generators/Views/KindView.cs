using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Views;

/// <summary>A kind of item that the plan uses, for the legend.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name in the language of the pages.</param>
public sealed record KindView(ItemKind Kind, string Name);
