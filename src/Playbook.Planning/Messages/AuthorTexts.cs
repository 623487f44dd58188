using System.Collections.Immutable;
using Playbook.Planning.Wording;
using Playbook.Semantics.Model;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Messages;

/// <summary>Where in a playbook an author wrote a word that a message has.</summary>
/// <param name="playbook">The playbook.</param>
internal sealed class AuthorTexts(PlaybookModel playbook)
{
    // Made when a word first comes from elsewhere than the copy and the title of its item.
    private readonly Lazy<ImmutableArray<Prose>> _all = new(() => [.. Of(playbook)]);

    /// <summary>
    /// The very word, where the author wrote it: in the copy, in the title or a field of the item, or wherever else in the playbook
    /// the copy takes it from. Else the copy, else the item.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="copy">Where the author wrote the copy; null for a built-in text.</param>
    /// <param name="item">Whose message.</param>
    public Location PlaceOf(string word, Location? copy, ScheduleItem item)
    {
        if ((Within(copy, word) ?? Within(item.Title.Location, word)) is { } near)
        {
            return near;
        }

        foreach (var text in item.Fields.Texts.Concat(_all.Value))
        {
            if (Within(text.Location, word) is { } place)
            {
                return place;
            }
        }

        return copy ?? item.Location;
    }

    private static Location? Within(Location? place, string word) =>
        place is not null && WordPlaces.IndexIn(place.Source.Slice(place.Span), word) is >= 0 and var at
            ? place with { Span = new TextSpan(place.Span.Start + at, word.Length) }
            : null;

    private static IEnumerable<Prose> Of(PlaybookModel playbook) =>
    [
        .. Of((Declaration)playbook),
        .. playbook.Promise is { } promise ? [promise.Outcome] : ImmutableArray<Prose>.Empty,
        .. playbook.Positioning.Texts,
        .. playbook.Goals.SelectMany(goal => Of((Declaration)goal).Concat(goal.Actions.SelectMany(Of))),
        .. playbook.Channels.SelectMany(Of),
        .. playbook.Entry is { } entry ? [.. entry.Questions, .. entry.Requirements.SelectMany(Of), .. entry.Fields.Texts] : ImmutableArray<Prose>.Empty,
        .. playbook.Rules is { } rules ? [.. rules.Do, .. rules.Dont, .. rules.Fields.Texts] : ImmutableArray<Prose>.Empty,
        .. playbook.Phases.SelectMany(Of),
        .. playbook.Roles.SelectMany(role => Of((Declaration)role).Concat(role.Duties.Select(duty => duty.Text))),
        .. playbook.Blocks.SelectMany(Of),
        .. playbook.Items.SelectMany(Of),
        .. playbook.Rewards is { } rewards ? Of(rewards) : [],
    ];

    private static IEnumerable<Prose> Of(Declaration declaration) => declaration.Fields.Texts.Prepend(declaration.Title);

    private static IEnumerable<Prose> Of(DeclaredBlock block) => Of((Declaration)block).Concat(block.Parts.SelectMany(Of));

    private static IEnumerable<Prose> Of(Rewards rewards) =>
    [
        .. rewards.Awards.SelectMany(award => Of((Declaration)award).Concat(award.Prizes.Select(prize => prize.Name))),
        .. rewards.Levels.SelectMany(level => Of((Declaration)level).Concat(level.Rights)),
    ];

    private static IEnumerable<Prose> Of(Requirement requirement) => requirement switch
    {
        RequirementGroup group => group.Members.SelectMany(Of),
        WorkRequirement work => [work.Description],
        InvitationRequirement invitation => [invitation.By],
        PurchaseRequirement purchase => [purchase.Product],
        RepostRequirement { Phrase: { } phrase } => [phrase],
        _ => [],
    };
}
