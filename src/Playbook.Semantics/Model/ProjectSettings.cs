using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Model;

/// <summary>What a project says once for all its playbooks. What a playbook says itself comes before it.</summary>
public sealed record ProjectSettings
{
    /// <summary>A project that says nothing.</summary>
    public static ProjectSettings None { get; } = new();

    /// <summary>The language of copy and pages; null leaves it to the playbook's title.</summary>
    public Language? Language { get; init; }

    /// <summary>The zone of all times; null for the usual one.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>The brand or body behind the playbooks.</summary>
    public Prose? Brand { get; init; }

    /// <summary>What the project lets through, by kind of channel.</summary>
    public FrozenDictionary<ChannelKind, ChannelBounds> Channels { get; init; } = FrozenDictionary<ChannelKind, ChannelBounds>.Empty;

    /// <summary>The named holidays with the project's own among them; null where it has none of its own.</summary>
    public WordTable<HolidayRow>? Holidays { get; init; }

    /// <summary>Words that messages avoid.</summary>
    public ImmutableArray<HouseWord> Words { get; init; } = [];

    /// <summary>Words and phrases that messages may have although a word list has them.</summary>
    public ImmutableArray<AllowedWord> AllowedWords { get; init; } = [];

    /// <summary>Ids of the word lists that are not looked at.</summary>
    public ImmutableArray<string> DisabledWordLists { get; init; } = [];

    /// <summary>What the project lets through to a kind of channel; nothing stated where it says nothing of it.</summary>
    public ChannelBounds BoundsOf(ChannelKind kind) => Channels.GetValueOrDefault(kind) ?? ChannelBounds.None;

    /// <summary>A list of words as the project has it: its own holidays stand wherever the language's do.</summary>
    internal WordTable<TTerm> Extended<TTerm>(WordTable<TTerm> table)
        where TTerm : Term =>
        ReferenceEquals(table, HolidayWords.Table) && Holidays is WordTable<TTerm> own ? own : table;
}

/// <summary>What a project lets through to a kind of channel.</summary>
/// <param name="Limit">The most a message may have, in the channel's own count.</param>
/// <param name="MonthlyQuota">The most messages in a calendar month.</param>
public sealed record ChannelBounds(int? Limit, int? MonthlyQuota)
{
    /// <summary>Nothing stated.</summary>
    public static ChannelBounds None { get; } = new(null, null);
}

/// <summary>A word that the project's messages avoid.</summary>
/// <param name="Word">The word; upper and lower case are one.</param>
/// <param name="Instead">What to write in its place; empty when nothing is better than nothing.</param>
/// <param name="Reason">Why, in the project's own words, or null.</param>
/// <param name="Kinds">The kinds of channel in which it is avoided; empty for all.</param>
/// <param name="IsBanned">Whether it must not be sent at all; otherwise another word is merely preferred.</param>
/// <param name="Location">Where the project says so.</param>
public sealed record HouseWord(
    string Word, string Instead, string? Reason, ImmutableArray<ChannelKind> Kinds, bool IsBanned, Location Location);

/// <summary>A word or a phrase that the project's messages may have although a word list has it.</summary>
/// <param name="Word">The word, or a phrase with the word in it; upper and lower case are one.</param>
/// <param name="Reason">Why it is allowed.</param>
/// <param name="Location">Where the project says so.</param>
public sealed record AllowedWord(string Word, string Reason, Location Location);
