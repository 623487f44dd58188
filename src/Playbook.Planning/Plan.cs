using System.Collections.Immutable;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates;

namespace Playbook.Planning;

/// <summary>A playbook with dates: everything that happens, in order of time.</summary>
/// <param name="Playbook">The playbook.</param>
/// <param name="Occurrences">Items, segments and reminders that take place, by date, time (untimed first), item order in the source, kind of occurrence.</param>
/// <param name="Triggered">Items that wait for an event of a member, in source order.</param>
/// <param name="Diagnostics">Findings <c>PB3xxx</c> that need dates, and what rendering the copy found.</param>
public sealed record Plan(
    PlaybookModel Playbook,
    ImmutableArray<Occurrence> Occurrences,
    ImmutableArray<TriggeredItem> Triggered,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What public holidays call off, by date and item order in the source.</summary>
    public ImmutableArray<Cancellation> Cancelled { get; init; } = [];

    /// <summary>Duties that have dates, by role and duty in source order, then by date.</summary>
    public ImmutableArray<PlannedDuty> Duties { get; init; } = [];

    /// <summary>Texts that nothing in the schedule sends, kept ready for when they are needed, in the order of the copy pack.</summary>
    public ImmutableArray<PreparedCopy> Prepared { get; init; } = [];

    /// <summary>What its project allows and its messages made use of, in the project's order.</summary>
    public ImmutableArray<AllowedWord> AllowedWords { get; init; } = [];

    /// <summary>The holidays it was made with, as the playbook asks for them; calendars mark their days.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.None;

    /// <summary>The project's templates, which say how the plan is shown where they stand in for built-in ones.</summary>
    public ProjectTemplates Templates { get; init; } = ProjectTemplates.None;
}
