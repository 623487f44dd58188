using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Semantics.Copy;

/// <summary>
/// The texts of copy types: embedded Markdown templates, compiled when first asked for, once in a process; a project may put its
/// own in their place by name. A text may include another of its language by name, or a part that begins with <c>_</c>.
/// </summary>
public static class CopyLibrary
{
    private const string Ending = ".md";

    // A file of its own for each variant: {id}.md, {id}.medium.md, {id}.short.md.
    private static readonly ImmutableArray<string> Variations = ["", ".medium", ".short"];

    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<CheckedTemplate>>> Compiled = new(StringComparer.Ordinal);

    /// <summary>The built-in text of a copy type, or null when it has none.</summary>
    /// <param name="type">Which copy.</param>
    /// <param name="language">In which language.</param>
    public static CheckedTemplate? Find(CopyType type, Language language) => Variants(type, language) is [var first, ..] ? first : null;

    /// <summary>The built-in texts of a copy type, long before medium before short; empty when it has none.</summary>
    /// <param name="type">Which copy.</param>
    /// <param name="language">In which language.</param>
    public static ImmutableArray<CheckedTemplate> Variants(CopyType type, Language language) => Compiled.GetOrAdd(
        FolderOf(language) + "/" + type.Id, _ => new(() => Compile(type.Id, language, ProjectTemplates.None))).Value;

    /// <summary>The same with the texts of a project, each in place of the built-in one of its name.</summary>
    /// <param name="type">Which copy.</param>
    /// <param name="language">In which language.</param>
    /// <param name="project">The project's texts; one with errors is among the result, and has its findings.</param>
    public static ImmutableArray<CheckedTemplate> Variants(CopyType type, Language language, ProjectTemplates project) =>
        project.HasFolder(FolderOf(language))
            ? project.Compiled(FolderOf(language) + "/" + type.Id, language, () => Compile(type.Id, language, project))
            : Variants(type, language);

    /// <summary>The folder of the texts of a language: <c>copy/zh</c>.</summary>
    public static string FolderOf(Language language) => language == Language.Chinese ? "copy/zh" : "copy/en";

    /// <summary>The names that a copy type's texts may have, whether or not there are any: <c>copy/zh/live-preview.short.md</c>.</summary>
    /// <param name="type">Which copy.</param>
    /// <param name="language">In which language.</param>
    public static IEnumerable<string> NamesOf(CopyType type, Language language) =>
        Variations.Select(variation => $"{FolderOf(language)}/{type.Id}{variation}{Ending}");

    /// <summary>The findings in what a project has in place of the texts of a language.</summary>
    /// <param name="project">The project's texts.</param>
    /// <param name="language">Which language.</param>
    /// <returns>Findings <c>PB4xxx</c>, in the files of the project.</returns>
    public static IEnumerable<Diagnostic> Check(ProjectTemplates project, Language language) =>
        project.HasFolder(FolderOf(language))
            ? CopyTypes.Table.Rows
                .Where(type => NamesOf(type, language).Any(name => project.Find(name) is not null))
                .SelectMany(type => Variants(type, language, project).SelectMany(text => text.Diagnostics))
            : [];

    /// <summary>The source of every built-in text, by name; for tests and for projects that want a copy of them.</summary>
    public static IEnumerable<SourceText> Sources()
    {
        foreach (var name in typeof(CopyLibrary).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith("copy/", StringComparison.Ordinal))
            {
                yield return Source(name)!;
            }
        }
    }

    /// <summary>The built-in text of a name such as <c>copy/zh/welcome.md</c>, or null when there is none.</summary>
    public static SourceText? Source(string name)
    {
        using var stream = typeof(CopyLibrary).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new SourceText(name, WithoutLastLineEnd(reader.ReadToEnd()));
    }

    /// <summary>A text as it is sent: the line end before the end of the file belongs to the file, not to the message.</summary>
    public static string WithoutLastLineEnd(string content) => content.ReplaceLineEndings("\n").TrimEnd('\n');

    private static ImmutableArray<CheckedTemplate> Compile(string id, Language language, ProjectTemplates project) =>
    [
        .. Variations
            .Select(variation => Text($"{FolderOf(language)}/{id}{variation}{Ending}", project))
            .OfType<TemplateText>()
            .Select(text => CheckedTemplate.Compile(text, CopyScope.General(language), includes: Includes(language, project))),
    ];

    private static TemplateIncludes Includes(Language language, ProjectTemplates project)
    {
        var folder = FolderOf(language) + "/";
        return new TemplateIncludes(
            name => Included(name, language, project),
            () => project.Names.Concat(CopyTypes.Table.Rows.Select(type => folder + type.Id + Ending))
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Select(name => name[folder.Length..])
                .Order(StringComparer.Ordinal));
    }

    private static TemplateText? Included(string name, Language language, ProjectTemplates project)
    {
        var path = $"{FolderOf(language)}/{name}";
        return Text(path, project) ?? Text(path + Ending, project);
    }

    private static TemplateText? Text(string name, ProjectTemplates project) =>
        project.Find(name) ?? (Source(name) is { } source ? TemplateText.WholeFile(source) : null);
}
