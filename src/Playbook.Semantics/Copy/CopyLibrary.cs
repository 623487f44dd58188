using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Semantics.Copy;

/// <summary>The built-in texts of copy types: embedded Markdown templates, compiled when first asked for, once in a process.</summary>
public static class CopyLibrary
{
    // A file of its own for each variant: {id}.md, {id}.medium.md, {id}.short.md.
    private static readonly ImmutableArray<string> Variations = ["", ".medium", ".short"];

    private static readonly ConcurrentDictionary<(string Id, Language Language), Lazy<ImmutableArray<CheckedTemplate>>> Compiled = new();

    /// <summary>The built-in text of a copy type, or null when it has none.</summary>
    /// <param name="type">Which copy.</param>
    /// <param name="language">In which language.</param>
    public static CheckedTemplate? Find(CopyType type, Language language) => Variants(type, language) is [var first, ..] ? first : null;

    /// <summary>The built-in texts of a copy type, long before medium before short; empty when it has none.</summary>
    /// <param name="type">Which copy.</param>
    /// <param name="language">In which language.</param>
    public static ImmutableArray<CheckedTemplate> Variants(CopyType type, Language language) => Compiled.GetOrAdd(
        (type.Id, language), static key => new(() => Compile(key.Id, key.Language))).Value;

    /// <summary>The source of every built-in text, by name; for tests and for projects that want a copy of them.</summary>
    public static IEnumerable<SourceText> Sources()
    {
        foreach (var name in typeof(CopyLibrary).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith("copy/", StringComparison.Ordinal))
            {
                yield return Read(name)!;
            }
        }
    }

    private static ImmutableArray<CheckedTemplate> Compile(string id, Language language) =>
    [
        .. Variations
            .Select(variation => Read($"copy/{(language == Language.Chinese ? "zh" : "en")}/{id}{variation}.md"))
            .OfType<SourceText>()
            .Select(source => CheckedTemplate.Compile(TemplateText.WholeFile(source), CopyScope.General(language))),
    ];

    private static SourceText? Read(string name)
    {
        using var stream = typeof(CopyLibrary).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        // The line end before the end of the file belongs to the file, not to the message.
        using var reader = new StreamReader(stream);
        return new SourceText(name, reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n'));
    }
}
