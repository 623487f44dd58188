using System.Collections.Concurrent;
using Playbook.Compiler.Inputs;

namespace Playbook.Compiler.Overrides;

/// <summary>The template folders of the projects of a build, each read once and from any thread.</summary>
/// <param name="displayName">The name of a file in messages.</param>
public sealed class TemplateFolderStore(Func<string, string> displayName)
{
    private readonly ConcurrentDictionary<string, Lazy<TemplateFolder>> _folders = new(PathIdentity.Comparer);

    /// <summary>A template folder; empty when it is not there.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="projectFolder">Full path of the project, which links may not leave.</param>
    public TemplateFolder Of(string folder, string projectFolder) => _folders.GetOrAdd(
        folder,
        static (path, own) => new Lazy<TemplateFolder>(() => TemplateFolderReader.Read(path, own.projectFolder, own.displayName)),
        (projectFolder, displayName)).Value;

    /// <summary>Whether a file lies in one of the folders that were read.</summary>
    /// <param name="fullPath">The file.</param>
    public bool Holds(string fullPath) =>
        _folders.Any(folder => !folder.Value.Value.Templates.IsEmpty && PathIdentity.IsWithin(fullPath, folder.Key));
}
