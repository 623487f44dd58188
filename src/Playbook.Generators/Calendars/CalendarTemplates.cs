using System.Collections.Immutable;

namespace Playbook.Generators.Calendars;

/// <summary>The templates of the calendars.</summary>
internal static class CalendarTemplates
{
    public static ImmutableArray<BuiltInTemplate> All { get; } = [];
}
