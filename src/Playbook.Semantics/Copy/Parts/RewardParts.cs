using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Templates.Types;
using static Playbook.Semantics.Copy.Parts.MemberRow;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>What is rewarded.</summary>
internal static class RewardParts
{
    /// <summary>All of it; values are <see cref="Model.Rewards"/>.</summary>
    public static PartRow Rewards { get; } = new("rewards", new("奖励", "rewards"), RewardMembers);

    /// <summary>Points for an act; values are <see cref="PointRule"/>.</summary>
    public static PartRow Points { get; } = new("points", new("积分规则", "point rule"), PointMembers);

    /// <summary>An award; values are <see cref="Model.Award"/>.</summary>
    public static PartRow Award { get; } = new("award", new("奖项", "award"), AwardMembers, () => RewardWords.Award.Fields, PlaybookParts.FieldsOf);

    /// <summary>A prize; values are <see cref="Model.Prize"/>.</summary>
    public static PartRow Prize { get; } = new("prize", new("奖品", "prize"), PrizeMembers);

    /// <summary>A level; values are <see cref="Model.Level"/>.</summary>
    public static PartRow Level { get; } = new("level", new("等级", "level"), LevelMembers, () => RewardWords.Level.Fields, PlaybookParts.FieldsOf);

    private static IEnumerable<MemberRow> RewardMembers() =>
    [
        Value<Rewards>("budget", "预算", "budget", new("最多花多少钱。", "What may be spent."), TemplateType.Money, rewards => rewards.Budget),
        Value<Rewards>("source", "来源|预算来源", "source|budget_source", new("钱从哪来。", "Where the money comes from."),
            TemplateType.Text, rewards => rewards.BudgetSource),
        Parts<Rewards>("points", "积分|积分规则", "points", new("做什么得多少分。", "Points for acts."), () => Points, rewards => rewards.Points),
        Parts<Rewards>("awards", "奖项|全部奖项", "awards", new("全部奖项。", "All awards."), () => Award, rewards => rewards.Awards),
        Parts<Rewards>("levels", "等级|全部等级", "levels", new("全部等级。", "All levels."), () => Level, rewards => rewards.Levels),
    ];

    private static IEnumerable<MemberRow> PointMembers() =>
    [
        Value<PointRule>("signal", "行为|做什么", "signal|act", new("做什么。", "Which act."), TemplateType.Text, rule => rule.Signal).Always(),
        Value<PointRule>("points", "分数|积分", "points", new("得多少分。", "How many points."), TemplateType.Number, rule => rule.Points).Always(),
        Value<PointRule>("caps", "上限", "caps|cap", new("最多得多少分，如“每天最多 1 分”。", "The most it gives, such as “at most 1 each day”."),
            TemplateType.Text, rule => rule.Caps.IsEmpty ? null : new Deferred(language => RewardWording.Caps(rule, language)!)),
    ];

    private static IEnumerable<MemberRow> AwardMembers() =>
    [
        .. DeclarationMembers.Of<Award>(),
        Value<Award>("period", "周期|多久一次", "period", new("多久评一次。", "How often it is given."), TemplateType.Text, award => new Deferred(language => RewardWording.Period(award.Period, language))).Always(),
        Value<Award>("top", "名额|前几名", "top", new("前几名得奖。", "How many of the best get it."), TemplateType.Number, award => award.Top),
        Value<Award>("signal", "按什么|行为", "signal|ranked_by", new("按什么排名。", "By what the best are found."), TemplateType.Text, award => award.RankedBy),
        Value<Award>("condition", "条件", "condition", new("满足什么条件得奖。", "The condition that earns it."),
            TemplateType.Text, award => award.Condition is { } condition ? Deferred.Of(condition) : null),
        Value<Award>("criterion", "评选标准|标准", "criterion", new("谁能得奖，如“每周打卡最多的前 3 名”。", "Who gets it, in words."),
            TemplateType.Text, award => new Deferred(language => RewardWording.Criterion(award, language))).Always(),
        Value<Award>("min", "至少|门槛", "minimum|min", new("至少多少才算。", "The least that counts."), TemplateType.Number, award => award.Minimum),
        Value<Award>("ties", "同分", "ties", new("同分怎么算。", "How ties are broken."), TemplateType.Text, award => award.Ties),
        Parts<Award>("prize", "奖品|全部奖品", "prizes", new("得什么奖品。", "What is given."), () => Prize, award => award.Prizes),
    ];

    private static IEnumerable<MemberRow> PrizeMembers() =>
    [
        Value<Prize>("title", "标题|名称|名字", "title|name", new("奖品名称。", "What it is."), TemplateType.Text, prize => prize.Name).Always(),
        Value<Prize>("worth", "价值", "worth|cost", new("一份值多少钱。", "What one costs."), TemplateType.Money, prize => prize.Cost),
        Value<Prize>("at-most", "份数|最多", "at_most|quantity", new("最多几份。", "How many there are at most."), TemplateType.Number, prize => prize.AtMost),
    ];

    private static IEnumerable<MemberRow> LevelMembers() =>
    [
        .. DeclarationMembers.Of<Level>(),
        Value<Level>("from", "起点|积分", "from|points", new("多少分起。", "From how many points on."), TemplateType.Number, level => level.From).Always(),
        Values<Level>("rights", "权益", "rights", new("有什么权益。", "What it allows."), TemplateType.Text, level => level.Rights),
    ];
}
