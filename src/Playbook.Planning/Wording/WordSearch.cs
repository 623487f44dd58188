using System.Buffers;
using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Planning.Wording;

/// <summary>A word of a list in a text.</summary>
/// <param name="List">The list.</param>
/// <param name="Word">The word.</param>
internal sealed record FoundWord(RiskyWordList List, ListedWord Word);

/// <summary>Finds the words of all lists in one pass over a text.</summary>
internal sealed class WordSearch
{
    // What makes a sentence harmless stands near: nobody looks further, however long a text goes on without a full stop.
    private const int SentenceReach = 60;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?；;\n");

    private static readonly Lazy<WordSearch> Whole = new(static () => new(RiskyWordLists.Table.Rows));

    private readonly SearchValues<string> _any;

    // The longest first. Something is found in so few messages that looking at each word there is cheaper than a table of them.
    private readonly FoundWord[] _words;

    /// <summary>Makes ready to look for the words of lists.</summary>
    /// <param name="lists">The lists; at least one word.</param>
    public WordSearch(ImmutableArray<RiskyWordList> lists)
    {
        _words = [.. lists.SelectMany(static list => list.Words, static (list, word) => new FoundWord(list, word))];
        Array.Sort(_words, static (one, other) => other.Word.Word.Length.CompareTo(one.Word.Word.Length));
        _any = SearchValues.Create([.. _words.Select(static found => found.Word.Word)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The search for everything that comes with the compiler.</summary>
    public static WordSearch OfAll => Whole.Value;

    /// <summary>Whether a text has any of the words, meant or not: of nearly every message one look tells that nothing is to be found.</summary>
    /// <param name="text">The text as it is sent.</param>
    public bool MayFindIn(ReadOnlySpan<char> text) => text.ContainsAny(_any);

    /// <summary>
    /// The words in a text that are meant as what they are listed for, each once, in the order of the text; of words at one place the
    /// longest.
    /// </summary>
    /// <param name="text">The text as it is sent.</param>
    /// <param name="counts">Whether a list counts here at all.</param>
    /// <param name="project">What the project says of words itself, which comes first.</param>
    /// <param name="onAllowed">Told of each word that the project allows and the text needs.</param>
    public List<FoundWord> In(ReadOnlySpan<char> text, Predicate<RiskyWordList> counts, ProjectSettings project, Action<AllowedWord> onAllowed)
    {
        List<FoundWord> found = [];
        for (var at = 0; text[at..].IndexOfAny(_any) is >= 0 and var next; at++)
        {
            at += next;
            foreach (var candidate in _words)
            {
                var word = candidate.Word.Word;
                if (!WordPlaces.StandsAt(text, at, word) || !counts(candidate.List) || IsHarmless(text, at, candidate))
                {
                    continue;
                }

                if (Allowing(text, at, word, project.AllowedWords) is { } allowed)
                {
                    onAllowed(allowed);
                }
                else if (!IsRuled(text, at, word, project.Words) && !found.Contains(candidate))
                {
                    found.Add(candidate);
                }

                at += word.Length - 1;
                break;
            }
        }

        return found;
    }

    private static bool IsHarmless(ReadOnlySpan<char> text, int at, FoundWord found)
    {
        var before = text[..at];
        var after = text[(at + found.Word.Word.Length)..];
        foreach (var ending in found.Word.HarmlessBehind)
        {
            if (before.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var beginning in found.Word.HarmlessBefore)
        {
            if (after.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        before = before[Math.Max(0, before.Length - SentenceReach)..];
        before = before[(before.LastIndexOfAny(SentenceEnds) + 1)..];
        after = after[..Math.Min(after.Length, SentenceReach)];
        after = after.IndexOfAny(SentenceEnds) is >= 0 and var end ? after[..end] : after;
        foreach (var word in found.List.Unless)
        {
            if (WordPlaces.IndexIn(before, word) >= 0 || WordPlaces.IndexIn(after, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // Allowed is the word itself, and whatever stands within a phrase that is allowed.
    private static AllowedWord? Allowing(ReadOnlySpan<char> text, int at, string word, ImmutableArray<AllowedWord> all)
    {
        foreach (var allowed in all)
        {
            if (BeginsIn(text, at + word.Length - allowed.Word.Length, at, allowed.Word))
            {
                return allowed;
            }
        }

        return null;
    }

    // A word that the project bans or replaces, and that has any part in this one, says what there is to say.
    private static bool IsRuled(ReadOnlySpan<char> text, int at, string word, ImmutableArray<HouseWord> own)
    {
        foreach (var house in own)
        {
            if (BeginsIn(text, at - house.Word.Length + 1, at + word.Length - 1, house.Word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsIn(ReadOnlySpan<char> text, int first, int last, string phrase)
    {
        for (var from = Math.Max(0, first); from <= last; from++)
        {
            if (WordPlaces.StandsAt(text, from, phrase))
            {
                return true;
            }
        }

        return false;
    }
}
