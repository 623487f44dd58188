using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Semantics.Copy;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Compiler.Overrides;

/// <summary>A project's template folder: what in it stands in for built-in templates, and what is wrong with it.</summary>
public sealed class TemplateFolder
{
    private readonly ImmutableArray<Diagnostic> _readingFindings;
    private readonly ConcurrentDictionary<Language, Lazy<ImmutableArray<Diagnostic>>> _findings = new();

    internal TemplateFolder(ProjectTemplates templates, ImmutableArray<Diagnostic> readingFindings, ImmutableArray<FileStamp> files)
    {
        Templates = templates;
        _readingFindings = readingFindings;
        Files = files;
    }

    /// <summary>What was read, the folders themselves among it.</summary>
    public ImmutableArray<FileStamp> Files { get; }

    /// <summary>Its templates by name.</summary>
    public ProjectTemplates Templates { get; }

    /// <summary>
    /// Findings about the folder and, in the templates that playbooks of a language use, of the type check. They are computed once.
    /// </summary>
    /// <param name="language">A playbook's language.</param>
    public ImmutableArray<Diagnostic> Diagnostics(Language language) =>
        Templates.IsEmpty ? _readingFindings : _findings.GetOrAdd(language, static (l, folder) => new(() => folder.Check(l)), this).Value;

    private ImmutableArray<Diagnostic> Check(Language language) =>
        [.. _readingFindings, .. BuiltInTemplates.Check(Templates, language), .. CopyLibrary.Check(Templates, language)];
}
