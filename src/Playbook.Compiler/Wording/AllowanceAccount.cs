using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Compiler.Configuration;
using Playbook.Compiler.Inputs;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Wording;

/// <summary>
/// Which of the words that a project allows were needed, over all playbooks of a run; called from any thread. That one is not needed can
/// be told only where every playbook of the project was asked for, and none has an error that kept messages from being written.
/// </summary>
/// <param name="folders">Folders that were searched whole for playbooks, as full paths.</param>
/// <param name="configurations">What projects say of themselves.</param>
internal sealed class AllowanceAccount(ImmutableArray<string> folders, ProjectConfigurations configurations)
{
    private readonly ConcurrentDictionary<string, Project> _projects = new(PathIdentity.Comparer);

    /// <summary>Notes what the messages of a playbook needed.</summary>
    /// <param name="projectFolder">Full path of its project's folder.</param>
    /// <param name="words">The words, as the project has them.</param>
    public void Add(string projectFolder, IEnumerable<string> words)
    {
        if (Of(projectFolder) is { } project)
        {
            foreach (var word in words)
            {
                project.Needed.TryAdd(word, true);
            }
        }
    }

    /// <summary>Notes what was found in a file.</summary>
    /// <param name="projectFolder">Full path of its project's folder.</param>
    /// <param name="findings">All that was found.</param>
    public void Add(string projectFolder, ImmutableArray<Diagnostic> findings)
    {
        if (Of(projectFolder) is { } project && findings.Any(static finding => finding.Severity == Severity.Error))
        {
            project.HasErrors = true;
        }
    }

    /// <summary>One finding for each word that no message needed, by project.</summary>
    public ImmutableArray<Diagnostic> Unneeded()
    {
        if (_projects.IsEmpty)
        {
            return [];
        }

        return
        [
            .. _projects.Values
                .Where(project => !project.HasErrors && folders.Any(folder => PathIdentity.IsWithin(project.Folder, folder)))
                .OrderBy(project => project.Folder, StringComparer.Ordinal)
                .SelectMany(project => project.Configuration.Severities.Apply(Unneeded(project))),
        ];
    }

    private static IEnumerable<Diagnostic> Unneeded(Project project) =>
        from word in project.Configuration.Settings.AllowedWords
        where !project.Needed.ContainsKey(word.Word)
        select AllowedWordDiagnostics.NothingAllowed(word.Location, word.Word);

    // Null where a project allows nothing, as most do.
    private Project? Of(string projectFolder)
    {
        var configuration = configurations.Of(projectFolder);
        return configuration.Settings.AllowedWords.IsEmpty
            ? null
            : _projects.GetOrAdd(projectFolder, static (folder, configuration) => new Project(folder, configuration), configuration);
    }

    private sealed class Project(string folder, ProjectConfiguration configuration)
    {
        public string Folder => folder;

        public ProjectConfiguration Configuration => configuration;

        public ConcurrentDictionary<string, bool> Needed { get; } = new(StringComparer.OrdinalIgnoreCase);

        public volatile bool HasErrors;
    }
}
