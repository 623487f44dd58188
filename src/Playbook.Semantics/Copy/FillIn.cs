using System.Collections.Immutable;

namespace Playbook.Semantics.Copy;

/// <summary>A blank that only the sender can fill: <c>[[nickname]]</c>, or <c>[[nickname:8]]</c> with its declared length.</summary>
/// <param name="Name">What is to be filled in.</param>
/// <param name="Length">How many characters it counts.</param>
/// <param name="Index">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Size">How many UTF-16 units of the text it takes, brackets included.</param>
public readonly record struct FillIn(string Name, int Length, int Index, int Size)
{
    /// <summary>The blanks of a text, in order.</summary>
    public static ImmutableArray<FillIn> All(string text) => throw new NotImplementedException();

    /// <summary>The names of the blanks of a text, in order, each once.</summary>
    public static ImmutableArray<string> Names(string text) => [.. All(text).Select(blank => blank.Name).Distinct(StringComparer.Ordinal)];
}
