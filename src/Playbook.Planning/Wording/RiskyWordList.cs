using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Wording;

/// <summary>A list of words that a law or a platform does not let through: data with a version and its sources.</summary>
/// <param name="Id">Its name in English and in data.</param>
/// <param name="Spelling">How <c>playbook.yaml</c> calls it.</param>
/// <param name="Documentation">Why its words are avoided, without a full stop.</param>
public sealed record RiskyWordList(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>Year and month of its last change: <c>2026-11</c>.</summary>
    public required string Version { get; init; }

    /// <summary>What to do where no other word serves, as a sentence.</summary>
    public required Bilingual Advice { get; init; }

    /// <summary>The only language of copy that it looks at; null for any.</summary>
    public Language? OnlyIn { get; init; }

    /// <summary>The documents its words come from; at least one.</summary>
    public ImmutableArray<WordSource> Sources { get; init; } = [];

    /// <summary>The kinds of channel on which its words are a warning.</summary>
    public ImmutableArray<ChannelKind> Warns { get; init; } = [];

    /// <summary>The kinds of channel on which its words are told of and no more; on others they are let alone.</summary>
    public ImmutableArray<ChannelKind> Informs { get; init; } = [];

    /// <summary>How grave its words are in a message without a channel; null where they are let alone.</summary>
    public Severity? WithoutChannel { get; init; }

    /// <summary>Words that make a sentence harmless wherever they stand in it: “禁止集赞” asks nobody to.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>Its words.</summary>
    public ImmutableArray<ListedWord> Words { get; init; } = [];

    /// <summary>How grave its words are in a message; null where they are let alone.</summary>
    /// <param name="channel">Where the message goes, or null.</param>
    /// <param name="language">The language of the copy.</param>
    public Severity? SeverityIn(Channel? channel, Language language) =>
        OnlyIn is { } only && only != language ? null
        : channel is null ? WithoutChannel
        : SeverityOn(channel.Kind);

    /// <summary>How grave its words are on a kind of channel; null where they are let alone.</summary>
    public Severity? SeverityOn(ChannelKind kind) =>
        Warns.Contains(kind) ? Severity.Warning : Informs.Contains(kind) ? Severity.Info : null;
}

/// <summary>A document that words come from.</summary>
/// <param name="Date">Since when it holds, or when it was published: a year, a month or a day, as <c>2023-03-20</c>.</param>
/// <param name="Address">Where it can be read; empty where no lasting address is known.</param>
/// <param name="Document">Its name, and what it says.</param>
public sealed record WordSource(string Date, string Address, Bilingual Document);

/// <summary>A word of a list.</summary>
/// <param name="Word">The word; upper and lower case are one.</param>
/// <param name="Instead">What to write in its place; empty where only the list's advice helps.</param>
/// <param name="HarmlessBehind">What it is harmless right behind.</param>
/// <param name="HarmlessBefore">What it is harmless right before.</param>
public sealed record ListedWord(string Word, string Instead, ImmutableArray<string> HarmlessBehind, ImmutableArray<string> HarmlessBefore);
