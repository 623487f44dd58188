using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Templates;

/// <summary>
/// The templates of a project, which stand in for built-in ones of the same name, for one build. Each is compiled once in a build
/// and language, when first asked for; may be used from several threads.
/// </summary>
public sealed class ProjectTemplates
{
    private readonly FrozenDictionary<string, TemplateText> _texts;
    private readonly FrozenSet<string> _folders;
    private readonly ConcurrentDictionary<(string Name, Language Language), Lazy<ImmutableArray<CheckedTemplate>>> _compiled = new();

    /// <summary>Takes the texts of a project.</summary>
    /// <param name="texts">By name below the project's folder, with forward slashes: <c>calendar.html</c>, <c>copy/zh/welcome-message.md</c>.</param>
    public ProjectTemplates(IEnumerable<KeyValuePair<string, TemplateText>> texts)
    {
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        _folders = _texts.Keys.Where(name => name.Contains('/', StringComparison.Ordinal))
            .Select(name => name[..name.LastIndexOf('/')])
            .ToFrozenSet(StringComparer.Ordinal);
        HasPagePartials = _texts.Keys.Any(name => IsPartial(name) && !name.Contains('/', StringComparison.Ordinal));
    }

    /// <summary>A project without templates of its own.</summary>
    public static ProjectTemplates None { get; } = new([]);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _texts.Count == 0;

    /// <summary>Whether a part of pages is among them, which any page may include.</summary>
    public bool HasPagePartials { get; }

    /// <summary>Whether a name is that of a part which is reached by <c>include</c> alone: it begins with <c>_</c>.</summary>
    /// <param name="name">A name below the folder.</param>
    public static bool IsPartial(string name) => name[(name.LastIndexOf('/') + 1)..] is ['_', ..];

    /// <summary>The names of all texts, in no order.</summary>
    public IEnumerable<string> Names => _texts.Keys;

    /// <summary>The text of a name, or null when the project leaves it as it is.</summary>
    public TemplateText? Find(string name) => _texts.GetValueOrDefault(name);

    /// <summary>Whether any text lies directly in a folder, such as <c>copy/zh</c>.</summary>
    public bool HasFolder(string folder) => _folders.Contains(folder);

    /// <summary>What a name is compiled to, made when first asked for.</summary>
    /// <param name="name">Whatever the compiled templates are called; the caller's affair.</param>
    /// <param name="language">The language of the output.</param>
    /// <param name="compile">Compiles.</param>
    public ImmutableArray<CheckedTemplate> Compiled(string name, Language language, Func<ImmutableArray<CheckedTemplate>> compile) =>
        _compiled.GetOrAdd((name, language), static (_, make) => new Lazy<ImmutableArray<CheckedTemplate>>(make), compile).Value;
}
