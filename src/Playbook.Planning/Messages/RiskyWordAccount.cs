using System.Collections.Immutable;
using Playbook.Planning.Diagnostics;
using Playbook.Planning.Wording;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Messages;

/// <summary>Words of the word lists, where messages have them: each once for each place that brought it there, as grave as it gets.</summary>
/// <param name="playbook">Whose messages.</param>
/// <param name="texts">What the author wrote.</param>
internal sealed class RiskyWordAccount(PlaybookModel playbook, AuthorTexts texts)
{
    private readonly Dictionary<(ListedWord Word, Location Place), RiskyUse> _uses = [];
    private readonly HashSet<AllowedWord> _allowed = [];

    /// <summary>What the project allows and messages made use of, in the project's order.</summary>
    public ImmutableArray<AllowedWord> AllowedWords => [.. playbook.Project.AllowedWords.Where(_allowed.Contains)];

    /// <summary>Looks through a message.</summary>
    /// <param name="text">As it is sent.</param>
    /// <param name="source">Where its text comes from.</param>
    /// <param name="context">What it is sent for, and where.</param>
    public void Look(string text, CopySource source, CopyContext context)
    {
        if (!WordSearch.OfAll.MayFindIn(text))
        {
            return;
        }

        foreach (var found in WordSearch.OfAll.In(text, Counts, playbook.Project, allowed => _allowed.Add(allowed)))
        {
            var severity = SeverityOf(found.List)!.Value;
            var place = texts.PlaceOf(found.Word.Word, source.Location, context.Item);
            if (!_uses.TryGetValue((found.Word, place), out var known) || severity > known.Severity)
            {
                _uses[(found.Word, place)] = new RiskyUse(found, severity, place, context.Item, source.Type, context.Channel);
            }
        }

        Severity? SeverityOf(RiskyWordList list) => list.SeverityIn(context.Channel, playbook.Language);

        bool Counts(RiskyWordList list) => SeverityOf(list) is not null && !playbook.Project.DisabledWordLists.Contains(list.Id);
    }

    /// <summary>The findings, in the order they were met.</summary>
    public IEnumerable<Diagnostic> Findings() => _uses.Values.Select(MessageDiagnostics.RiskyWord);
}

/// <summary>A word of a list in messages, where it is gravest.</summary>
/// <param name="Found">The word.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Location">Where the author wrote it.</param>
/// <param name="Item">Whose message.</param>
/// <param name="Type">Which copy.</param>
/// <param name="Channel">Where it is sent, or null.</param>
internal sealed record RiskyUse(FoundWord Found, Severity Severity, Location Location, ScheduleItem Item, CopyType Type, Channel? Channel);
