using System.Collections.Immutable;
using Playbook.Generators.Announcements;
using Playbook.Generators.Calendars;
using Playbook.Generators.Data;
using Playbook.Generators.Handbooks;

namespace Playbook.Generators;

/// <summary>Everything that can be generated.</summary>
public static class Outputs
{
    /// <summary>All kinds, in the order they are written.</summary>
    public static ImmutableArray<OutputKind> All { get; } = [.. CalendarOutputs.All, .. AnnouncementOutputs.All, .. HandbookOutputs.All, PlaybookJson.Output];
}
