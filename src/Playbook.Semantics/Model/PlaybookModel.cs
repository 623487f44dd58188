using System.Collections.Immutable;
using NodaTime;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>A checked playbook: names resolved, values typed, prose rendered. What plans, pages and data are made of.</summary>
public sealed class PlaybookModel : Declaration
{
    private ImmutableArray<CopyOverride> _copies = [];

    /// <summary>Safe as a folder name and unique within a build; from the file's name.</summary>
    public required string Key { get; init; }

    /// <summary>The language of its copy and pages.</summary>
    public required Language Language { get; init; }

    /// <summary>Day 1.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>How many days it runs, from day 1 on.</summary>
    public required int Days { get; init; }

    /// <summary>The zone of every wall-clock time in it.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>The promise of the first line, if made.</summary>
    public Promise? Promise { get; init; }

    /// <summary>Theme, audience and the like; empty when the block is missing.</summary>
    public FieldValues Positioning { get; init; } = FieldValues.Empty;

    /// <summary>Goals in source order.</summary>
    public ImmutableArray<Goal> Goals { get; init; } = [];

    /// <summary>Channels and groups in source order.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>How one gets in, or null.</summary>
    public Entry? Entry { get; init; }

    /// <summary>Group rules, or null.</summary>
    public Rules? Rules { get; init; }

    /// <summary>Phases by their first day.</summary>
    public ImmutableArray<Phase> Phases { get; init; } = [];

    /// <summary>Roles in source order, imported ones included.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Blocks that their rows alone describe (tiers, offers, surveys …), in source order.</summary>
    public ImmutableArray<DeclaredBlock> Blocks { get; init; } = [];

    /// <summary>Schedule items in source order, then those that blocks put into the schedule.</summary>
    public ImmutableArray<ScheduleItem> Items { get; init; } = [];

    /// <summary>Points, awards, levels, budget, or null.</summary>
    public Rewards? Rewards { get; init; }

    /// <summary>Acts of members that the author declared, in source order.</summary>
    public ImmutableArray<OwnSignal> Signals { get; init; } = [];

    /// <summary>The author's own rules over the plan, in source order.</summary>
    public ImmutableArray<AuthorCheck> Checks { get; init; } = [];

    /// <summary>Examples of the rules of entry and rewards, in source order.</summary>
    public ImmutableArray<RuleExample> Examples { get; init; } = [];

    /// <summary>What the blueprint was given; empty for a playbook that is made of none.</summary>
    public ImmutableArray<ParameterValue> Parameters { get; init; } = [];

    /// <summary>The line or row that made it of a blueprint; null for a playbook that is made of none.</summary>
    public Instantiation? MadeBy { get; init; }

    /// <summary>The author's own texts for copy types.</summary>
    public ImmutableArray<CopyOverride> Copies
    {
        get => _copies;
        init => _copies = value;
    }

    /// <summary>What its project says for all playbooks.</summary>
    public ProjectSettings Project { get; init; } = ProjectSettings.None;

    /// <summary>Takes the texts, which are checked once the rest of the model is known.</summary>
    internal void Take(ImmutableArray<CopyOverride> copies) => _copies = copies;

    /// <summary>How many months of the calendar it touches.</summary>
    public int Months => MonthOf(DateOf(Days)) - MonthOf(Start) + 1;

    /// <summary>The date of a day number: day 1 is the start, day 0 the day before.</summary>
    public LocalDate DateOf(int day) => Start.PlusDays(day - 1);

    /// <summary>The day number of a date.</summary>
    public int DayOf(LocalDate date) => Period.DaysBetween(Start, date) + 1;

    private static int MonthOf(LocalDate date) => (date.Year * 12) + date.Month;
}

/// <summary>What members are promised, and within how many days.</summary>
public sealed record Promise(int Days, Prose Outcome);
