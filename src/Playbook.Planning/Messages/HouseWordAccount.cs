using System.Buffers;
using System.Collections.Immutable;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Messages;

/// <summary>Words that the project avoids, where messages have them: each word once for each place that brought it there.</summary>
/// <param name="words">The project's words.</param>
internal sealed class HouseWordAccount(ImmutableArray<HouseWord> words)
{
    // One look at a message tells of nearly all of them that nothing is to be found.
    private readonly SearchValues<string>? _any =
        words.IsEmpty ? null : SearchValues.Create([.. words.Select(w => w.Word)], StringComparison.OrdinalIgnoreCase);

    private readonly HashSet<(HouseWord Word, Location Place)> _seen = [];
    private readonly List<Diagnostic> _all = [];

    /// <summary>Looks through a message.</summary>
    /// <param name="text">As it is sent.</param>
    /// <param name="source">Where its text comes from.</param>
    /// <param name="context">What it is sent for, and where.</param>
    public void Look(string text, CopySource source, CopyContext context)
    {
        if (_any is null || !text.AsSpan().ContainsAny(_any))
        {
            return;
        }

        foreach (var word in words)
        {
            if (Counts(word, context.Channel) && IndexIn(text, word.Word) >= 0)
            {
                var place = PlaceOf(word.Word, source.Location, context.Item);
                if (_seen.Add((word, place)))
                {
                    _all.Add(MessageDiagnostics.HouseWord(word, place, context.Item, source.Type));
                }
            }
        }
    }

    /// <summary>The findings, in the order they were met.</summary>
    public IEnumerable<Diagnostic> Findings() => _all;

    private static bool Counts(HouseWord word, Channel? channel) =>
        word.Kinds.IsEmpty || (channel is not null && word.Kinds.Contains(channel.Kind));

    // The very word, where the author wrote it in the copy or in the title that the copy shows; else the copy, else the item.
    private static Location PlaceOf(string word, Location? copy, ScheduleItem item) =>
        Within(copy, word) ?? Within(item.Title.Location, word) ?? copy ?? item.Location;

    private static Location? Within(Location? place, string word) =>
        place is not null && IndexIn(place.Source.Slice(place.Span), word) is >= 0 and var at
            ? place with { Span = new TextSpan(place.Span.Start + at, word.Length) }
            : null;

    // Latin words are words and not parts of others: “best” is not in “bestow”.
    private static int IndexIn(ReadOnlySpan<char> text, string word)
    {
        for (var from = 0; from <= text.Length - word.Length;)
        {
            var found = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return -1;
            }

            var (start, end) = (from + found, from + found + word.Length);
            if (!(Continues(word[0]) && start > 0 && Continues(text[start - 1]))
                && !(Continues(word[^1]) && end < text.Length && Continues(text[end])))
            {
                return start;
            }

            from = start + 1;
        }

        return -1;
    }

    private static bool Continues(char c) => char.IsAsciiLetterOrDigit(c);
}
