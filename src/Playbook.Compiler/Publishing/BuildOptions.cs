using System.Text;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Planning;
using Playbook.Semantics.Binding;
using Playbook.Syntax;
using Playbook.Templates;

namespace Playbook.Compiler.Publishing;

/// <summary>What besides the files decides what is made: the compiler itself, and how it was called.</summary>
internal static class BuildOptions
{
    // The id of a module is another whenever its code is; builds are deterministic.
    private static readonly string Compiler = string.Join(
        ' ',
        new[] { typeof(SyntaxTree), typeof(CheckedTemplate), typeof(Binder), typeof(Planner), typeof(Outputs), typeof(BuildOptions) }
            .Select(type => type.Module.ModuleVersionId.ToString("N")));

    /// <summary>A hash of it all.</summary>
    /// <param name="request">How it was called.</param>
    /// <param name="project">The project's folder as the manifest has paths: another configuration, another output.</param>
    public static string Of(BuildRequest request, string project) => ContentHash.TextOf(Encoding.UTF8.GetBytes(
        $"{Compiler}\n{string.Join(' ', request.Kinds.Select(kind => kind.Id))}\n{request.WarningsAsErrors}\n{project}"));
}
