using System.Globalization;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Templates.Printing;

namespace Playbook.Planning.Timing;

/// <summary>
/// Ids of what a plan holds: <c>item.2026-12-05</c>, <c>item.2026-12-05.preview</c>, <c>item.2026-12-05.remind-60m</c>, and for messages
/// <c>…@channel</c>. They come from names and from the date the pattern gave, so that other lines, moved holidays and a new time of day
/// leave them as they are: calendars that were subscribed to find their events again.
/// </summary>
internal static class OccurrenceIds
{
    /// <summary>An item on a date of its pattern.</summary>
    public static string Of(ScheduleItem item, LocalDate original) => $"{item.Id}.{IsoNotation.Date(original)}";

    /// <summary>A segment or reminder of an occurrence.</summary>
    public static string Part(string occurrence, string part) => $"{occurrence}.{part}";

    /// <summary>A message.</summary>
    public static string Message(string occurrence, Channel? channel) => channel is null ? occurrence : $"{occurrence}@{channel.Name}";

    /// <summary>A duty on a date of its pattern.</summary>
    /// <param name="role">Whose it is.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="number">Which of those of the role that say the same, from 1.</param>
    /// <param name="original">The date.</param>
    public static string Duty(Role role, Duty duty, int number, LocalDate original) =>
        $"{role.Name}.{duty.Text.Text}{(number == 1 ? "" : $"#{number.ToString(CultureInfo.InvariantCulture)}")}.{IsoNotation.Date(original)}";
}
