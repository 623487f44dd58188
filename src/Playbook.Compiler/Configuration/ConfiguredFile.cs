using Playbook.Syntax.Text;

namespace Playbook.Compiler.Configuration;

/// <summary>A file or folder that a configuration names.</summary>
/// <param name="FullPath">Where it is; inside the project, links followed.</param>
/// <param name="Location">Where the configuration names it.</param>
public sealed record ConfiguredFile(string FullPath, Location Location);
