using System.Buffers;
using System.Collections.Immutable;
using Playbook.Planning.Diagnostics;
using Playbook.Planning.Wording;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Messages;

/// <summary>Words that the project avoids, where messages have them: each word once for each place that brought it there.</summary>
/// <param name="words">The project's words.</param>
/// <param name="texts">What the author wrote.</param>
internal sealed class HouseWordAccount(ImmutableArray<HouseWord> words, AuthorTexts texts)
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
            if (Counts(word, context.Channel) && WordPlaces.IndexIn(text, word.Word) >= 0)
            {
                var place = texts.PlaceOf(word.Word, source.Location, context.Item);
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
}
