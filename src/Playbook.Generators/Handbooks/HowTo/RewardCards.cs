using Playbook.Generators.Handbooks.Ledger;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.HowTo;

/// <summary>How to earn rewards and get them.</summary>
internal static class RewardCards
{
    // What more there is stands in the tables above the cards.
    private const int Told = 3;

    public static IEnumerable<HowToCard> Claim(HowToFacts facts)
    {
        if (facts.Playbook.Rewards is not { } rewards || rewards.Awards.Length + rewards.Levels.Length == 0)
        {
            return [];
        }

        var language = facts.Language;
        string[] earned = [.. rewards.Points.Where(rule => rule.Points > 0).Take(Told).Select(rule =>
            $"{SignalPhrase.Of(rule.Signal).Each(language)} {RewardWording.Points(rule.Points, language)}")];
        string[] awards = [.. rewards.Awards.Take(Told).Select(award => facts.In(
            $"“{award.Title.Text}”：{RewardWording.Criterion(award, language)}", $"“{award.Title.Text}” is {RewardWording.Criterion(award, language)}"))];
        var day = AwardDays.Of(facts.Plan).Select(time => time.Item).FirstOrDefault();
        var giver = day is null ? facts.FirstContact?.Title.Text : facts.Owners(day) ?? facts.FirstContact?.Title.Text;
        return HowToCard.Of(
            facts.In("怎么得奖励、怎么领", "How to earn and claim rewards"),
            earned.Length == 0 ? null : facts.In($"攒积分：{string.Join("、", earned)}", $"earn points: {string.Join(", ", earned).ToLowerInvariant()}"),
            awards.Length == 0 ? null : string.Join(facts.In("；", "; "), awards),
            day is null ? null : facts.In($"看名单：{facts.WhenAndWhere(day)}的“{day.Title.Text}”", $"look for your name in “{day.Title.Text}”: {facts.WhenAndWhere(day)}"),
            giver is null ? null : facts.In($"名单里有你，就找{giver}领", $"if it is there, claim your reward from {giver}"),
            rewards.Levels is [var level, ..] ? Level(level, facts) : null);
    }

    private static string Level(Semantics.Model.Level level, HowToFacts facts)
    {
        var reached = facts.In(
            $"积分{RewardWording.Threshold(level.From, facts.Language)}，升“{level.Title.Text}”", $"{RewardWording.Threshold(level.From, Language.English)} on you are “{level.Title.Text}”");
        return level.Rights.IsEmpty ? reached
            : reached + facts.In("，可以", ": ") + ListWording.And([.. level.Rights.Select(right => right.Text)], facts.Language);
    }
}
