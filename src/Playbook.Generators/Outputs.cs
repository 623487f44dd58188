using System.Collections.Immutable;

namespace Playbook.Generators;

/// <summary>Everything that can be generated.</summary>
public static class Outputs
{
    /// <summary>All kinds, in the order they are written.</summary>
    public static ImmutableArray<OutputKind> All { get; } = [];
}
