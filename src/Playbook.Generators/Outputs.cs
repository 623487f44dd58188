using System.Collections.Immutable;
using Playbook.Generators.Calendars;

namespace Playbook.Generators;

/// <summary>Everything that can be generated.</summary>
public static class Outputs
{
    /// <summary>All kinds, in the order they are written.</summary>
    public static ImmutableArray<OutputKind> All { get; } = [.. CalendarOutputs.All];
}
