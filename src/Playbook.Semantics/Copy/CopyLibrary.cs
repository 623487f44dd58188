using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Semantics.Copy;

/// <summary>The built-in texts of copy types: embedded Markdown templates, compiled when first asked for, once in a process.</summary>
public static class CopyLibrary
{
    /// <summary>The built-in text of a copy type, or null when it has none.</summary>
    /// <param name="type">Which copy.</param>
    /// <param name="language">In which language.</param>
    public static CheckedTemplate? Find(CopyType type, Language language) => Variants(type, language) is [var first, ..] ? first : null;

    /// <summary>The built-in texts of a copy type, long before medium before short; empty when it has none.</summary>
    /// <param name="type">Which copy.</param>
    /// <param name="language">In which language.</param>
    public static ImmutableArray<CheckedTemplate> Variants(CopyType type, Language language) => throw new NotImplementedException();
}
