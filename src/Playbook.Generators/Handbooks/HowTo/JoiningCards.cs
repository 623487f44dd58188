using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;

namespace Playbook.Generators.Handbooks.HowTo;

/// <summary>How to get in, to get the fee back, to bring a friend.</summary>
internal static class JoiningCards
{
    public static IEnumerable<HowToCard> Join(HowToFacts facts)
    {
        if (facts.Playbook.Entry is not { } entry)
        {
            return [];
        }

        var language = facts.Language;
        var asked = entry.Requirements.Where(requirement => requirement is not RepostRequirement { Discount: not null })
            .Select(requirement => Told(requirement, facts));
        var questions = entry.Questions.Select(question => facts.In($"“{question.Text}”", $"“{question.Text}”")).ToArray();
        var within = entry.Within is { } time ? MomentWording.Length(time, language) : null;
        var group = facts.Playbook.Channels.FirstOrDefault(channel => channel.Kind.IsGroup);
        var card = group is null ? null : HowToFacts.Line(group.Fields, ChannelWords.NameCard);
        return HowToCard.Of(
            facts.In("怎么报名进群", "How to join"),
            string.Join(facts.In("；", "; "), asked) is { Length: > 0 } all ? all : facts.In("不设门槛，直接来", "there is nothing to prove, just come"),
            questions.Length == 0 ? null : facts.In($"想好怎么回答：{string.Concat(questions)}", $"think of your answer to {ListWording.And(questions, language)}"),
            entry.Approver is not { } approver ? null : within is null
                ? facts.In($"准备好了发给{approver.Title.Text}，等答复", $"send it all to {approver.Title.Text} and wait for the answer")
                : facts.In($"准备好了发给{approver.Title.Text}，{within}内有答复", $"send it all to {approver.Title.Text}; you hear back within {within}"),
            card is null ? null : facts.In($"进群先改群名片：{card}", $"once you are in, set your name card: {card}"),
            facts.Playbook.Rules is { Do.IsEmpty: false } or { Dont.IsEmpty: false } ? facts.In("看一遍群规，打个招呼", "read the rules and say hello") : facts.In("打个招呼", "say hello"));
    }

    // When the fee comes back has a card of its own.
    private static string Told(Requirement requirement, HowToFacts facts) => requirement switch
    {
        FeeRequirement fee => Inside(RequirementWording.Of(fee with { Refund = null }, facts.Language)),
        RequirementGroup { Members.IsEmpty: false } group =>
            Inside(RequirementWording.Of(group, facts.Language)) + facts.In("：", ": ") + string.Join(facts.In("；", "; "), group.Members.Select(member => Told(member, facts))),
        _ => Inside(RequirementWording.Of(requirement, facts.Language)),
    };

    // A sentence inside another begins small.
    private static string Inside(string sentence) =>
        sentence is [>= 'A' and <= 'Z' and var first, >= 'a' and <= 'z', ..] ? char.ToLowerInvariant(first) + sentence[1..] : sentence;

    public static IEnumerable<HowToCard> Refund(HowToFacts facts)
    {
        if (facts.Fee is not { Refund: { } refund } fee)
        {
            return [];
        }

        var (playbook, language) = (facts.Playbook, facts.Language);
        var end = MomentWording.ShortDate(playbook.DateOf(playbook.Days), language);
        var who = (playbook.Entry?.Approver ?? facts.FirstContact)?.Title.Text;
        var (condition, amount) = (ConditionWording.Of(refund, language), AmountWording.Of(fee.Amount, language));
        return HowToCard.Of(
            facts.In("怎么拿回入群费", "How to get the fee back"),
            facts.In(condition, $"get to {condition}"),
            facts.In($"{end}结束，对着记录算", $"what you did is looked up when we end on {end}"),
            facts.In($"{amount}全额退给你", $"you get all of the {amount} back"),
            who is null ? null : facts.In($"有疑问找{who}", $"anything unclear? Ask {who}"));
    }

    public static IEnumerable<HowToCard> Invite(HowToFacts facts)
    {
        var (playbook, language) = (facts.Playbook, facts.Language);
        var offer = playbook.Blocks.FirstOrDefault(block => block.Fields.Get(AcquisitionWords.Commission) is not null);
        var invitation = (playbook.Entry?.Requirements ?? []).SelectMany(HowToFacts.Flat).OfType<InvitationRequirement>().FirstOrDefault();
        if (facts.Points(SignalWords.Invite) is null && offer is null)
        {
            return [];
        }

        var commission = offer?.Fields.Get(AcquisitionWords.Commission);
        return HowToCard.Of(
            facts.In("怎么带朋友来", "How to bring a friend"),
            playbook.Entry is null ? null : facts.In("把“怎么报名进群”发给朋友，TA 也要照着做", "send your friend “How to join”; the same is asked of them"),
            invitation is null ? null : facts.In("请 TA 说明是你邀请的", "have them say that you invited them"),
            facts.Points(SignalWords.Invite) is { } points ? facts.In($"你得积分：{points}", $"you earn {points}") : null,
            commission is null ? null : facts.In($"每请来一位，你得 {CommissionWording.Of(commission, language)}", $"for each you bring you get {CommissionWording.Of(commission, language)}"),
            offer is null ? null : HowToFacts.Line(offer.Fields, AcquisitionWords.Counting),
            facts.FirstContact is { } contact ? facts.In($"没算上的，找{contact.Title.Text}", $"if one was not counted, tell {contact.Title.Text}") : null);
    }
}
