using System.Globalization;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>What an example expects, in both languages: “获得“全勤书友””, “积分正好 28 分”.</summary>
public static class ExpectationWording
{
    /// <summary>The expectation as the object of “expects”.</summary>
    public static Bilingual Of(Expectation expectation) => expectation switch
    {
        AwardExpectation { IsWon: true } award => new($"获得“{award.Award.Title.Text}”", $"the award “{award.Award.Title.Text}”"),
        AwardExpectation award => new($"不得“{award.Award.Title.Text}”", $"not the award “{award.Award.Title.Text}”"),
        ConditionExpectation condition => Both(language => ConditionWording.Of(condition.Condition, language)),
        LevelExpectation level => Of(level.Level),
        RefundExpectation refund => new(
            $"退还 {AmountWording.Of(refund.Amount, Language.Chinese)}", $"{AmountWording.Of(refund.Amount, Language.English)} back"),
        EntryExpectation { Reason: { } reason } entry => new(
            $"{Of(entry.Outcome).Zh}，理由说到“{reason.Text}”", $"{Of(entry.Outcome).En}, with “{reason.Text}” among the reasons"),
        EntryExpectation entry => Of(entry.Outcome),
        _ => throw new InvalidOperationException($"No wording for a {expectation.GetType().Name}."),
    };

    /// <summary>A level, or that there is none.</summary>
    public static Bilingual Of(Level? level) => level is null
        ? new("没有等级", "no level")
        : new($"等级“{level.Title.Text}”", $"the level “{level.Title.Text}”");

    /// <summary>What a member brings and does, in one line; empty when nothing is said.</summary>
    public static string Given(ExampleMember member, Language language)
    {
        var parts = member.Acts.Select(act => Of(act, language));
        if (member.Applicant is { } facts)
        {
            parts = ApplicantWording.Of(facts, language).Concat(parts);
        }

        return string.Join(language == Language.Chinese ? "；" : "; ", parts);
    }

    /// <summary>What a member does: “打卡 28 次”, “打卡，每天，到12月28日为止”.</summary>
    public static string Of(GivenAct act, Language language)
    {
        var phrase = SignalPhrase.Of(act.Signal);
        var counted = language == Language.Chinese ? $"{phrase.Act} {phrase.Counted(act.Amount, language)}" : phrase.Counted(act.Amount, language);
        if (act.When is not { } when)
        {
            return counted;
        }

        return language == Language.Chinese ? $"{WhenWording.Of(when, language)}{counted}" : $"{counted} {WhenWording.Of(when, language)}";
    }

    private static Bilingual Of(Word outcome) => new(outcome.Name.Zh, outcome.Name.En);

    private static Bilingual Both(Func<Language, string> say) => new(say(Language.Chinese), say(Language.English));
}
