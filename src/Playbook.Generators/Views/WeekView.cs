using System.Collections.Immutable;

namespace Playbook.Generators.Views;

/// <summary>Monday to Sunday.</summary>
/// <param name="Number">Counted from the week of the first day shown, from 1.</param>
/// <param name="Name">The number in words: “第 1 周”, “Week 1”.</param>
/// <param name="Days">Seven days.</param>
/// <param name="Range">First and last date in words.</param>
public sealed record WeekView(int Number, string Name, ImmutableArray<DayView> Days, string Range)
{
    /// <summary>The days to list: those of the playbook and those on which something happens.</summary>
    public ImmutableArray<DayView> Shown { get; } = [.. Days.Where(day => day.IsShown)];
}
