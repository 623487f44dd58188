namespace Playbook.Semantics.Lengths;

/// <summary>How long a message, or its title, may be on a platform.</summary>
/// <param name="Count">How the platform counts.</param>
/// <param name="Limit">The most it may have, in that count; null where nobody could confirm a number.</param>
public sealed record LengthRule(LengthCount Count, int? Limit = null)
{
    /// <summary>Counted as people count, without a limit.</summary>
    public static LengthRule None { get; } = new(LengthCount.Graphemes);

    /// <summary>
    /// The most that is read there without a tap (Weibo folds longer posts, a text message splits): of the built-in variants the longest within
    /// it is taken, if there is one.
    /// </summary>
    public int? Readable { get; init; }

    /// <summary>Whether the limit comes from the platform itself, so that passing it is an error and not a warning.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>Where the limit comes from; null without a limit.</summary>
    public LengthSource? Source { get; init; }
}

/// <summary>Where a number was read.</summary>
/// <param name="Where">The document, or who observed it.</param>
/// <param name="ReadOn">Year and month in which it was read: <c>2026-11</c>.</param>
public sealed record LengthSource(string Where, string ReadOn = LengthSource.LastReading)
{
    /// <summary>When all of them were read last.</summary>
    public const string LastReading = "2026-11";
}
