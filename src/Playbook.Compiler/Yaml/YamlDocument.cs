using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Yaml;

/// <summary>A YAML file after reading.</summary>
/// <param name="Root">What it holds; null when it holds nothing, or when what is wrong with it leaves its parts in doubt.</param>
/// <param name="Diagnostics">Findings <c>PB520x</c>, in order.</param>
public sealed record YamlDocument(YamlNode? Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads a file. Never throws for what it holds, and does no more work than the bounds allow.</summary>
    /// <param name="source">The file.</param>
    /// <param name="bounds">How much it may hold.</param>
    public static YamlDocument Read(SourceText source, YamlBounds bounds) => new YamlReader(source, bounds).Read();
}

/// <summary>How much a YAML file may hold, so that one made to take all memory is refused.</summary>
/// <param name="Nodes">The most parts, those that aliases stand for counted each time.</param>
/// <param name="Depth">The most levels.</param>
public readonly record struct YamlBounds(int Nodes, int Depth)
{
    /// <summary>For a configuration, which has a hundred parts.</summary>
    public static YamlBounds Configuration { get; } = new(20_000, 16);
}
