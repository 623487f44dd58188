using System.Globalization;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>How points are earned and awards are won.</summary>
public static class RewardWording
{
    /// <summary>What a rule gives or takes: “+5 分”, “+5 points”.</summary>
    public static string Points(int points, Language language)
    {
        var number = points.ToString("+0;−0;0", CultureInfo.InvariantCulture);
        return (language, points) switch
        {
            (Language.Chinese, _) => $"{number} 分",
            (_, 1 or -1) => $"{number} point",
            _ => $"{number} points",
        };
    }

    /// <summary>Where a level begins: “满 100 分”, “from 100 points”.</summary>
    public static string Threshold(int points, Language language) =>
        language == Language.Chinese ? $"满 {points} 分" : $"from {points} point{(points == 1 ? "" : "s")}";

    /// <summary>The caps of a rule: “每天最多 1 分”; null without caps.</summary>
    public static string? Caps(PointRule rule, Language language) => rule.Caps.IsEmpty
        ? null
        : string.Join(language == Language.Chinese ? "，" : ", ", rule.Caps.Select(cap => language == Language.Chinese
            ? $"{Period(cap.Period, language)}最多 {cap.Limit} 分"
            : $"at most {cap.Limit} {Period(cap.Period, language)}"));

    /// <summary>Who gets an award: “每周回答被采纳最多的前 3 名”.</summary>
    public static string Criterion(Award award, Language language)
    {
        if (award.Condition is { } condition)
        {
            return language == Language.Chinese
                ? $"{ConditionWording.Of(condition, language)}就能得到"
                : $"for everyone with {ConditionWording.Of(condition, language)}";
        }

        var most = award.RankedBy is { } signal ? SignalPhrase.Of(signal).Most(language) : language == Language.Chinese ? "积分最高" : "most points";
        var top = award.Top ?? 1;
        var period = Period(award.Period, language);
        return (language, top) switch
        {
            (Language.Chinese, 1) => $"{period}{most}的一位",
            (Language.Chinese, _) => $"{period}{most}的前 {top} 名",
            (_, 1) => $"for the one with the {most} {period}",
            _ => $"for the {top} with the {most} {period}",
        };
    }

    /// <summary>Minimum and ties: “至少 5 分才参评，同分时先到者优先”; null when neither is stated.</summary>
    public static string? Conditions(Award award, Language language)
    {
        var parts = new List<string>(2);
        if (award.Minimum is { } minimum)
        {
            parts.Add(Least(award, minimum, language));
        }

        if (award.Ties is { } ties)
        {
            parts.Add(language == Language.Chinese ? $"同分时{ties.Name.Zh}优先" : $"ties go to the {ties.Name.En}");
        }

        return parts.Count == 0 ? null : string.Join(language == Language.Chinese ? "，" : "; ", parts);
    }

    private static string Least(Award award, int minimum, Language language)
    {
        var phrase = SignalPhrase.Of(award.IsMinimumInPoints ? SignalWords.Points : award.RankedBy ?? SignalWords.Points);
        var inPoints = phrase == SignalPhrase.Of(SignalWords.Points);
        return language == Language.Chinese
            ? $"至少{(inPoints ? " " : phrase.Act + " ")}{phrase.Counted(minimum, language)}才参评"
            : $"{phrase.Counted(minimum, language)} or more to take part";
    }

    /// <summary>What is given: “定制书签（价值 30 元，共 10 份）”.</summary>
    public static string Of(Prize prize, Language language)
    {
        var parts = new List<string>(2);
        if (prize.Cost is { } cost)
        {
            parts.Add(language == Language.Chinese ? $"价值 {AmountWording.Of(cost, language)}" : $"worth {AmountWording.Of(cost, language)}");
        }

        if (prize.AtMost is { } most)
        {
            parts.Add(language == Language.Chinese ? $"共 {most} 份" : $"{most} of them");
        }

        return (parts.Count, language) switch
        {
            (0, _) => prize.Name.Text,
            (_, Language.Chinese) => $"{prize.Name.Text}（{string.Join("，", parts)}）",
            _ => $"{prize.Name.Text} ({string.Join(", ", parts)})",
        };
    }

    /// <summary>“每周”, “each week”.</summary>
    public static string Period(RewardPeriod period, Language language) => (period switch
    {
        RewardPeriod.Day => new Bilingual("每天", "each day"),
        RewardPeriod.Week => new Bilingual("每周", "each week"),
        RewardPeriod.Month => new Bilingual("每月", "each month"),
        RewardPeriod.Phase => new Bilingual("每个阶段", "each phase"),
        _ => new Bilingual("累计", "in total"),
    }).In(language);
}
