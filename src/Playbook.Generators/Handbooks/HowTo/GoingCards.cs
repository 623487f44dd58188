using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;

namespace Playbook.Generators.Handbooks.HowTo;

/// <summary>How to come to a meeting, to buy, to speak up, to stay and to come back.</summary>
internal static class GoingCards
{
    // A card for each of many would be a calendar; the chapters tell of all.
    private const int Most = 2;

    public static IEnumerable<HowToCard> Meet(HowToFacts facts) => Of(GatheringWords.Block, facts).SelectMany(block =>
    {
        var fields = block.Fields;
        var cost = fields.Has(ItemWords.Cost) ? AmountWording.Of(fields.Get(ItemWords.Cost, default), facts.Language) : null;
        var payment = fields.Get(GatheringWords.Payment) is { } word ? TermWording.Of(word, facts.Language) : null;
        var by = HowToFacts.Line(fields, GatheringWords.PayBy);
        return HowToCard.Of(
            facts.In($"怎么参加“{block.Title.Text}”", $"How to come to “{block.Title.Text}”"),
            Joined(facts, When(block, facts), HowToFacts.Line(fields, ItemWords.Place)),
            HowToFacts.Line(fields, ItemWords.Deadline) is { } deadline ? facts.In(HowToFacts.Then(deadline, "前报名"), $"sign up by {deadline}")
                + (fields.Has(ItemWords.Capacity) ? facts.In($"，{fields.Get(ItemWords.Capacity, 0)} 个名额", $"; there are {fields.Get(ItemWords.Capacity, 0)} places") : "") : null,
            cost is null ? null : Joined(facts, facts.In($"每人 {cost}", $"each pays {cost}"), payment, by is null ? null : facts.In(HowToFacts.Then(by, "前付"), $"by {by}")),
            facts.Joined(fields, ItemWords.Bring) is { } bring ? facts.In($"带上：{bring}", $"bring {bring}") : null,
            HowToFacts.Line(fields, GatheringWords.Refund) is { } refund ? facts.In($"来不了：{refund}", $"if you cannot come: {refund}") : null,
            facts.Joined(fields, ItemWords.Cautions));
    });

    public static IEnumerable<HowToCard> Buy(HowToFacts facts) => Of(OfferWords.Block, facts).SelectMany(block =>
    {
        var (fields, language) = (block.Fields, facts.Language);
        var price = fields.Has(ItemWords.Price) ? AmountWording.Of(fields.Get(ItemWords.Price, default), language) : null;
        var group = fields.Has(ItemWords.GroupSize) ? fields.Get(ItemWords.GroupSize, 0) : 0;
        var ends = fields.Get(CommonWords.Ends) is { } end ? WhenWording.Of(WhenDates.Of(end, facts.Playbook), language) : null;
        return HowToCard.Of(
            facts.In($"怎么买“{block.Title.Text}”", $"How to buy “{block.Title.Text}”"),
            Joined(facts, When(block, facts) is { } when ? facts.In(HowToFacts.Then(when, "开始"), $"it opens {when}") : null, ends is null ? null : facts.In(HowToFacts.Then(ends, "截止"), $"and closes {ends}")),
            Joined(facts, price is null ? null : facts.In($"价格 {price}", $"the price is {price}"), group == 0 ? null : facts.In($"满 {group} 人成团", $"{group} people make a group")),
            HowToFacts.Line(fields, ItemWords.Link) is { } link ? facts.In($"从这里下单：{link}", $"order here: {link}") : null,
            HowToFacts.Line(fields, ItemWords.Limit) is { } limit ? facts.In($"限量：{limit}", $"limited: {limit}") : null,
            HowToFacts.Line(fields, ItemWords.AfterSales) is { } after ? facts.In($"售后：{after}", $"after the sale: {after}") : null);
    });

    public static IEnumerable<HowToCard> SpeakUp(HowToFacts facts)
    {
        var handler = facts.Plan.Triggered.FirstOrDefault(item => item.Trigger == TriggerWords.Complains)?.Item.Owners.FirstOrDefault();
        var crisis = facts.Playbook.Blocks.FirstOrDefault(block => block.Row == CrisisWords.Block);
        if (handler is null && crisis is null)
        {
            return [];
        }

        var within = crisis is not null && crisis.Fields.Has(CrisisWords.Within) ? MomentWording.Length(crisis.Fields.Get(CrisisWords.Within, default), facts.Language) : null;
        var who = (handler ?? facts.FirstContact)?.Title.Text;
        return HowToCard.Of(
            facts.In("不满意、要投诉怎么办", "How to complain"),
            facts.In("直接说：什么事、哪天、有图更好。提意见不算违规", "say it: what, when, with a picture if you have one. Criticism breaks no rule"),
            who is null ? null : facts.In($"在群里 @{who}，或者私聊", $"mention {who} in the group, or write in private"),
            within is null ? facts.In("会有人答复你", "somebody will answer you") : facts.In($"{within}内先回应你", $"you get a first answer within {within}"));
    }

    public static IEnumerable<HowToCard> Stay(HowToFacts facts) => facts.Playbook.Blocks.Where(block => block.Row == ExitWords.Block).Take(1).SelectMany(block =>
    {
        var fields = block.Fields;
        var grace = fields.Has(ExitWords.Grace) ? MomentWording.Length(fields.Get(ExitWords.Grace, default), facts.Language) : null;
        var back = HowToFacts.Line(fields, ExitWords.WayBack);
        return HowToCard.Of(
            facts.In("清理、请假和回来", "Staying, being away, coming back"),
            When(block, facts) is { } when ? facts.In(HowToFacts.Then(when, "清理一次不来的人"), $"{when} we tidy up the list of members")
                : facts.Joined(fields, ExitWords.Criteria) is { } criteria ? facts.In($"这些情形会请你离开：{criteria}", $"we ask people to leave for this: {criteria}") : null,
            HowToFacts.Line(fields, ExitWords.Token) is { } token ? facts.In($"想留下，看到消息回复“{token}”", $"to stay, answer the message with “{token}”") : null,
            facts.Joined(fields, ExitWords.Exempt) is { } exempt ? facts.In($"这些人不清：{exempt}", $"not removed: {exempt}") : null,
            grace is null ? null : facts.In($"没看到也别急，留 {grace}", $"if you missed it, there are {grace} to speak up"),
            back is null ? null : facts.In($"想回来：{back}", $"to come back: {back}"));
    });

    private static IEnumerable<DeclaredBlock> Of(BlockRow row, HowToFacts facts) => facts.Playbook.Blocks.Where(block => block.Row == row).Take(Most);

    private static string? When(DeclaredBlock block, HowToFacts facts) =>
        block.Fields.Get(CommonWords.When) is { } when ? WhenWording.Of(WhenDates.Of(when, facts.Playbook), facts.Language) : null;

    private static string? Joined(HowToFacts facts, params ReadOnlySpan<string?> parts)
    {
        List<string> known = [];
        foreach (var part in parts)
        {
            if (part is not null)
            {
                known.Add(part);
            }
        }

        return known.Count == 0 ? null : string.Join(facts.In("，", ", "), known);
    }
}
