using System.Collections.Immutable;
using Playbook.Planning;

namespace Playbook.Generators.Handbooks.HowTo;

/// <summary>The cards of a member's handbook, in the order in which a member needs them. To add one, add its row.</summary>
internal static class HowToCards
{
    private static readonly ImmutableArray<Func<HowToFacts, IEnumerable<HowToCard>>> Rows =
    [
        JoiningCards.Join, TakingPartCards.CheckIn, TakingPartCards.HandIn, TakingPartCards.Listen, TakingPartCards.Ask, RewardCards.Claim,
        JoiningCards.Refund, JoiningCards.Invite, GoingCards.Meet, GoingCards.Buy, GoingCards.SpeakUp, GoingCards.Stay,
    ];

    /// <summary>The cards that a plan supports.</summary>
    public static IReadOnlyList<HowToCard> Of(Plan plan)
    {
        var facts = new HowToFacts(plan);
        return [.. Rows.SelectMany(row => row(facts))];
    }
}
