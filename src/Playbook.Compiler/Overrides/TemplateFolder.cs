using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    internal TemplateFolder(ProjectTemplates templates, ImmutableArray<Diagnostic> readingFindings)
    {
        Templates = templates;
        _readingFindings = readingFindings;
    }

    /// <summary>The folder of a project that has none.</summary>
    public static TemplateFolder None { get; } = new(ProjectTemplates.None, []);

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
