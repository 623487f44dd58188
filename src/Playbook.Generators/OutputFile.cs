using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates;

namespace Playbook.Generators;

/// <summary>A file to be written.</summary>
/// <param name="Path">Below the playbook's own folder, with forward slashes: <c>roles/host.md</c>.</param>
/// <param name="Content">The characters; written as UTF-8 without BOM, line ends as they stand.</param>
public sealed record OutputFile(string Path, string Content)
{
    /// <summary>A file that a template made.</summary>
    /// <param name="path">Below the playbook's own folder.</param>
    /// <param name="rendered">What the template gave.</param>
    public OutputFile(string path, RenderResult rendered)
        : this(path, rendered.Text) => Diagnostics = rendered.Diagnostics;

    /// <summary>What rendering found; an error forbids writing.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
