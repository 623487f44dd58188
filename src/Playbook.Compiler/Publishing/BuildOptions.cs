using System.Collections.Concurrent;
using System.Text;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Planning;
using Playbook.Semantics.Binding;
using Playbook.Syntax;
using Playbook.Templates;

namespace Playbook.Compiler.Publishing;

/// <summary>What besides the files decides what is made: the compiler itself, and how it was called.</summary>
/// <param name="request">How it was called.</param>
/// <param name="paths">The paths of the manifest.</param>
internal sealed class BuildOptions(BuildRequest request, OutputFolderPaths paths)
{
    /// <summary>The compiler. The id of a module is another whenever its code is; builds are deterministic.</summary>
    public static readonly string Compiler = string.Join(
        ' ',
        new[] { typeof(SyntaxTree), typeof(CheckedTemplate), typeof(Binder), typeof(Planner), typeof(Outputs), typeof(BuildOptions) }
            .Select(type => type.Module.ModuleVersionId.ToString("N")));

    private readonly string _ofAll = $"{Compiler}\n{string.Join(' ', request.Kinds.Select(kind => kind.Id))}\n{request.WarningsAsErrors}";
    private readonly OutputFolderPaths _paths = paths;
    private readonly ConcurrentDictionary<string, string> _ofProjects = new(PathIdentity.Comparer);

    /// <summary>A hash of it all.</summary>
    /// <param name="projectFolder">Full path of a playbook's project: another configuration, another output.</param>
    public string Of(string projectFolder) => _ofProjects.GetOrAdd(
        projectFolder,
        static (folder, own) => ContentHash.TextOf(Encoding.UTF8.GetBytes($"{own._ofAll}\n{own._paths.Of(folder)}")),
        this);
}
