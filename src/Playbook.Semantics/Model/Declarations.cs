using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>A goal with its number; fields in <c>GoalWords</c>.</summary>
public sealed class Goal : Declaration
{
    /// <summary>What is done for it, in source order.</summary>
    public ImmutableArray<DeclaredBlock> Actions { get; init; } = [];
}

/// <summary>A place where messages go; a group when people talk in it.</summary>
public sealed class Channel : Declaration
{
    /// <summary>Which platform.</summary>
    public required ChannelKind Kind { get; init; }

    /// <summary>Smallest and largest number of people, if stated.</summary>
    public NumberRange? Seats { get; init; }

    /// <summary>When free chat rests, and what stays allowed.</summary>
    public ImmutableArray<QuietHours> QuietHours { get; init; } = [];

    /// <summary>The most a message may have, in the channel's own count; the author's limit or the platform's.</summary>
    public int? Limit { get; init; }

    /// <summary>The most messages in a calendar month, as the project has it; null where only the platform's quota counts.</summary>
    public int? MonthlyQuota { get; init; }
}

/// <summary>A window in which free chat rests, every day.</summary>
/// <param name="Window">From when to when.</param>
/// <param name="Allowed">Kinds that stay allowed.</param>
public sealed record QuietHours(TimeRange Window, ImmutableArray<ItemKind> Allowed);

/// <summary>Someone who does things: an officer, a teacher, a guest.</summary>
public sealed class Role : Declaration
{
    /// <summary>Which kind of role.</summary>
    public required Word Kind { get; init; }

    /// <summary>How many hold it: a number, or so many per so many members.</summary>
    public Headcount? Holders { get; init; }

    /// <summary>What they do and when.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>Who steps in, if declared.</summary>
    public Role? Backup { get; internal set; }
}

/// <summary>How many hold a role: <paramref name="Count"/>, or that many per <paramref name="PerMembers"/> members.</summary>
public sealed record Headcount(int Count, int? PerMembers);

/// <summary>Something a role does, perhaps at set times.</summary>
public sealed record Duty(Prose Text, When? When);

/// <summary>A stretch of days with a name.</summary>
public sealed class Phase : Declaration
{
    /// <summary>First and last day.</summary>
    public required DayRange Days { get; init; }
}

/// <summary>Group rules; texts in source order.</summary>
public sealed class Rules
{
    /// <summary>What members do.</summary>
    public ImmutableArray<Prose> Do { get; init; } = [];

    /// <summary>What members do not.</summary>
    public ImmutableArray<Prose> Dont { get; init; } = [];

    /// <summary>What follows a breach, step by step.</summary>
    public ImmutableArray<Word> Breach { get; init; } = [];

    /// <summary>Further fields of the block.</summary>
    public FieldValues Fields { get; init; } = FieldValues.Empty;
}

/// <summary>The author's own text for a copy type, perhaps for some channels only.</summary>
/// <param name="Type">Which copy.</param>
/// <param name="Channels">For which channels; empty for all.</param>
/// <param name="Variants">Long before medium before short.</param>
public sealed record CopyOverride(CopyType Type, ImmutableArray<Channel> Channels, ImmutableArray<CopyText> Variants);
