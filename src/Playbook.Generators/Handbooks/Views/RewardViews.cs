using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>A line of the points table.</summary>
internal sealed class PointView(PointRule rule, Language language)
{
    public static ObjectType Type { get; } = new("point_line", new Bilingual("积分规则", "points rule"), () =>
    [
        MemberOf<PointView>.Text("act", "做什么", "得分的行为", "What earns the points", p => p.Act),
        MemberOf<PointView>.Text("points", "分值", "带正负号的分值", "The points with their sign", p => p.Points),
        MemberOf<PointView>.OptionalText("caps", "上限", "上限", "The caps", p => p.Caps),
    ]);

    private string Act { get; } = OneLine.Of(SignalPhrase.Of(rule.Signal).Each(language));

    private string Points { get; } = RewardWording.Points(rule.Points, language);

    private string? Caps { get; } = RewardWording.Caps(rule, language);
}

/// <summary>An award.</summary>
internal sealed class AwardView(Award award, Language language)
{
    public static ObjectType Type { get; } = new("award_line", new Bilingual("奖项", "award"), () =>
    [
        MemberOf<AwardView>.Text("title", "标题", "奖项名", "Its title", a => a.Title),
        MemberOf<AwardView>.Text("criterion", "评选标准", "谁能得到", "Who gets it", a => a.Criterion),
        MemberOf<AwardView>.OptionalText("conditions", "附加条件", "最低要求和同分规则", "Minimum and ties", a => a.Conditions),
        MemberOf<AwardView>.OptionalText("prizes", "奖品", "奖品", "What is given", a => a.Prizes),
    ]);

    private string Title { get; } = OneLine.Of(award.Title.Text);

    private string Criterion { get; } = OneLine.Of(RewardWording.Criterion(award, language));

    private string? Conditions { get; } = RewardWording.Conditions(award, language);

    private string? Prizes { get; } = award.Prizes.IsEmpty
        ? null
        : OneLine.Of(ListWording.And([.. award.Prizes.Select(prize => RewardWording.Of(prize, language))], language));
}

/// <summary>A level.</summary>
internal sealed class LevelView(Level level, Language language)
{
    public static ObjectType Type { get; } = new("level_line", new Bilingual("等级", "level"), () =>
    [
        MemberOf<LevelView>.Text("title", "标题", "等级名", "Its title", l => l.Title),
        MemberOf<LevelView>.Text("from", "起点", "需要的积分", "The points it takes", l => l.From),
        MemberOf<LevelView>.OptionalText("rights", "权益", "权益", "What it allows", l => l.Rights),
    ]);

    private string Title { get; } = OneLine.Of(level.Title.Text);

    private string From { get; } = RewardWording.Threshold(level.From, language);

    private string? Rights { get; } = level.Rights.IsEmpty
        ? null
        : OneLine.Of(ListWording.And([.. level.Rights.Select(right => right.Text)], language));
}
