using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;

namespace Playbook.Generators.Handbooks.HowTo;

/// <summary>How to check in, to hand in, to listen, to ask.</summary>
internal static class TakingPartCards
{
    public static IEnumerable<HowToCard> CheckIn(HowToFacts facts) => facts.Items(ItemKinds.CheckIn).Take(1).SelectMany(item => HowToCard.Of(
        facts.In("怎么打卡", "How to check in"),
        facts.Owners(item) is { } owners
            ? facts.In($"{facts.WhenAndWhere(item)}，{owners}发“{item.Title.Text}”", $"{facts.WhenAndWhere(item)}, {owners} posts “{item.Title.Text}”")
            : facts.In($"{facts.WhenAndWhere(item)}，看“{item.Title.Text}”", $"{facts.WhenAndWhere(item)}, look for “{item.Title.Text}”"),
        HowToFacts.Line(item.Fields, ItemWords.Criterion) is { } criterion ? facts.In($"这样算打到：{criterion}", $"it counts when: {criterion}")
            : facts.In("照着说的，把你的一条接在下面", "post yours below it, as it says"),
        facts.Points(SignalWords.CheckIn) is { } points ? facts.In($"积分：{points}", $"you earn {points}") : null,
        facts.Wins(SignalWords.CheckIn)));

    public static IEnumerable<HowToCard> HandIn(HowToFacts facts) => facts.Items(ItemKinds.Homework).Take(1).SelectMany(item =>
    {
        var (fields, language) = (item.Fields, facts.Language);
        var review = fields.Has(AssignmentWords.Review) ? WhenWording.Of(WhenDates.Of(fields.Get(AssignmentWords.Review)!, facts.Playbook), language) : null;
        var reviewers = DayWording.Titles(fields.Get(AssignmentWords.Reviewers, []), language) ?? facts.Owners(item);
        var place = HowToFacts.Line(fields, ItemWords.SubmitTo);
        var formats = facts.Joined(fields, ItemWords.Formats);
        return HowToCard.Of(
            facts.In("怎么交作业", "How to hand in"),
            facts.In($"{facts.WhenAndWhere(item)}发“{item.Title.Text}”的题目", $"“{item.Title.Text}” is set {facts.WhenAndWhere(item)}"),
            HowToFacts.Line(fields, ItemWords.Criterion) is { } criterion ? facts.In($"做到：{criterion}", $"what counts as done: {criterion}") : null,
            (place, formats) switch
            {
                (null, null) => facts.In($"做完交到{facts.Channels(item) ?? "群里"}", $"hand it in in {facts.Channels(item) ?? "the group"}"),
                (null, _) => facts.In($"形式：{formats}，做完交到{facts.Channels(item) ?? "群里"}", $"as {formats}, in {facts.Channels(item) ?? "the group"}"),
                (_, null) => facts.In($"做完交到：{place}", $"hand it in here: {place}"),
                _ => facts.In($"形式：{formats}，交到：{place}", $"as {formats}, here: {place}"),
            } + (HowToFacts.Line(fields, ItemWords.Deadline) is { } deadline ? facts.In("，" + HowToFacts.Then(deadline, "前"), $", by {deadline}") : ""),
            reviewers is null ? null : review is null ? facts.In($"{reviewers}来点评", $"{reviewers} reviews it") : facts.In($"{review}，{reviewers}点评", $"{reviewers} reviews it {review}"),
            facts.Points(SignalWords.Homework) is { } points ? facts.In($"积分：{points}", $"you earn {points}") : facts.Wins(SignalWords.Homework));
    });

    public static IEnumerable<HowToCard> Listen(HowToFacts facts) => facts.Items(ItemKinds.Live).Concat(facts.Items(ItemKinds.Course)).Take(1).SelectMany(item =>
    {
        var guests = item.Guests.Select(guest => guest.Title.Text).ToArray();
        var length = item.Duration is { } duration ? MomentWording.Length(duration, facts.Language) : null;
        return HowToCard.Of(
            item.Kind == ItemKinds.Course ? facts.In("怎么上课", "How to take part in a class") : facts.In("怎么听分享", "How to listen to a talk"),
            facts.In($"“{item.Title.Text}”：{facts.WhenAndWhere(item)}", $"“{item.Title.Text}”: {facts.WhenAndWhere(item)}")
                + (length is null ? "" : facts.In($"，大约 {length}", $", about {length}")),
            guests.Length == 0 ? null : facts.In($"来的是{ListWording.And(guests, facts.Language)}", $"your guest: {ListWording.And(guests, facts.Language)}"),
            item.Reminders.IsEmpty ? null : facts.In("开始前群里会提醒，提前进来就行", "you are reminded in the group; come a little early"),
            item.Kind.Segments.Contains(Segments.Questions) ? facts.In("想问的写下来，问答时间发在群里", "write your questions down and post them when it is time for questions") : null,
            HowToFacts.Line(item.Fields, ItemWords.Takeaway) is { } takeaway ? facts.In($"听完能带走：{takeaway}", $"what you take away: {takeaway}") : null);
    });

    public static IEnumerable<HowToCard> Ask(HowToFacts facts)
    {
        var session = facts.Items(ItemKinds.Questions).FirstOrDefault();
        var quiet = facts.Playbook.Channels.Any(channel => channel.QuietHours.Any(hours => hours.Allowed.Contains(ItemKinds.Questions)));
        return HowToCard.Of(
            facts.In("怎么提问、求助", "How to ask for help"),
            facts.In("先说清楚：遇到了什么、试过什么", "say what happened and what you have tried"),
            session is null ? null : facts.Owners(session) is { } owners
                ? facts.In($"等“{session.Title.Text}”：{facts.WhenAndWhere(session)}，{owners}来答", $"come to “{session.Title.Text}”: {facts.WhenAndWhere(session)}, with {owners}")
                : facts.In($"等“{session.Title.Text}”：{facts.WhenAndWhere(session)}", $"come to “{session.Title.Text}”: {facts.WhenAndWhere(session)}"),
            quiet ? facts.In("安静时间里也可以问", "quiet hours do not apply to questions") : null,
            facts.FirstContact is { } contact ? facts.In($"不知道问谁，@{contact.Title.Text}，私聊也行", $"if you do not know whom to ask, mention or write to {contact.Title.Text}") : null,
            facts.Points(SignalWords.AcceptedAnswer) is { } points ? facts.In($"会的就答别人一句，回答被采纳，{points}", $"answer others where you can; an accepted answer earns {points}") : null);
    }
}
