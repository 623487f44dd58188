using Playbook.Semantics.Model;

namespace Playbook.Semantics.Binding;

/// <summary>Tree to model: the entry point of this stage.</summary>
public static class Binder
{
    /// <summary>Binds a file: words looked up, names resolved, values typed, prose checked and rendered. Never throws for what the file holds.</summary>
    /// <param name="file">The file with its imports.</param>
    /// <param name="project">What the project says for all its playbooks; nothing when left out.</param>
    public static BoundFile Bind(SourceFile file, ProjectSettings? project = null) =>
        new FileBinder(file, project ?? ProjectSettings.None).Bind();
}
