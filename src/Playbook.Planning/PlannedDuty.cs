using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Planning;

/// <summary>A duty of a role on a date.</summary>
public sealed record PlannedDuty
{
    /// <summary>Stable and unique in the plan: the role's name, the duty's text and the date its pattern gave, before a holiday moved it.</summary>
    public required string Id { get; init; }

    /// <summary>Whose duty it is.</summary>
    public required Role Role { get; init; }

    /// <summary>What is to be done; it says when.</summary>
    public required Duty Duty { get; init; }

    /// <summary>The date in the playbook's zone.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The day number; day 1 is the start date.</summary>
    public required int Day { get; init; }

    /// <summary>When it begins on the time line, with daylight saving resolved; null when only the day is known.</summary>
    public ZonedDateTime? StartsAt { get; init; }

    /// <summary>When it ends, if an end is written.</summary>
    public ZonedDateTime? EndsAt { get; init; }

    /// <summary>Why it is not on the day its pattern gave, or null.</summary>
    public Bilingual? MovedBecause { get; init; }
}
