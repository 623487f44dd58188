using System.Collections.Immutable;

namespace Playbook.Generators.Views;

/// <summary>Monday to Sunday. Weeks have no number: rewards count weeks from day 1, and one word must not mean two things.</summary>
/// <param name="Title">First and last date in words.</param>
/// <param name="Days">Seven days.</param>
public sealed record WeekView(string Title, ImmutableArray<DayView> Days)
{
    /// <summary>The days to list: those of the playbook and those on which something happens.</summary>
    public ImmutableArray<DayView> Shown { get; } = [.. Days.Where(day => day.IsShown)];
}
