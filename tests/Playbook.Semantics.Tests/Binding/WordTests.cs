using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Tests.Binding;

/// <summary>Every word of the fixed lists is read in each spelling where it may stand.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("北京时间")]
    [InlineData("\"Beijing time\"")]
    public void Beijing_time_is_the_zone_of_shanghai(string written) =>
        Assert.Equal("Asia/Shanghai", Bound.With($"时区 {written}").Zone.Id);

    [Fact]
    public void Item_kinds()
    {
        var words = Words(ItemKinds.Table);
        var playbook = Bound.Playbook(
            "手册 \"书友会\" { 开始 2026-12-01\n日程 {\n" + Lines(words, (word, i) => $"第{(i % 30) + 1}天 {8 + (i / 30)}:00 {word} \"第{i}条\"") + "\n}\n}");
        Assert.Equal(words.Select(pair => pair.Row), playbook.Items.Select(item => item.Kind));
    }

    [Fact]
    public void Channel_kinds()
    {
        var words = Words(ChannelKinds.Table);
        var playbook = Bound.With(Lines(words, (word, i) => $"渠道 c{i} {word} \"渠道{i}\""));
        Assert.Equal(words.Select(pair => pair.Row), playbook.Channels.Select(channel => channel.Kind));
    }

    [Fact]
    public void Role_kinds()
    {
        var words = Words(RoleKinds.Table);
        var playbook = Bound.With(Lines(words, (word, i) => $"角色 r{i} \"角色{i}\" 类型 {word}"));
        Assert.Equal(words.Select(pair => pair.Row), playbook.Roles.Select(role => role.Kind));
    }

    [Fact]
    public void Stages_and_metrics()
    {
        var stages = Words(Stages.Table);
        var metrics = Words(Metrics.Table);
        Assert.Equal(
            stages.Select(pair => pair.Row),
            Bound.With(Lines(stages, (word, i) => $"目标 g{i} \"目标{i}\" {{ 阶段 {word} }}")).Goals.Select(goal => goal.Fields.Get(GoalWords.Stage)!));
        Assert.Equal(
            metrics.Select(pair => pair.Row),
            Bound.With(Lines(metrics, (word, i) => $"目标 g{i} \"目标{i}\" {{ 指标 {word} }}")).Goals.Select(goal => goal.Fields.Get(GoalWords.Metric)!));
    }

    [Fact]
    public void Signals_in_conditions_and_points()
    {
        var words = Words(SignalWords.Table);
        var rewards = Bound.With("奖励 {\n" + Lines(words, (word, i) => $"奖项 \"奖{i}\" 当 {word} >= 3") + "\n}").Rewards!;
        Assert.Equal(words.Select(pair => pair.Row), rewards.Awards.Select(award => ((SignalCondition)award.Condition!).Signal));

        var chinese = Bound.With("奖励 { 积分 {\n" + Lines(words.Where(pair => pair.Row.Spelling.Chinese[0] == pair.Word), (word, _) => $"{word} +1") + "\n} }");
        Assert.Equal(SignalWords.Table.Rows, chinese.Rewards!.Points.Select(rule => rule.Signal));
    }

    [Fact]
    public void Triggers()
    {
        var words = Words(TriggerWords.Table);
        var playbook = Bound.Playbook(
            "手册 \"书友会\" { 开始 2026-12-01\n日程 {\n"
            + string.Join('\n', words.Select((pair, i) => $"当 {pair.Word} {(pair.Row.TakesDays ? "14天 " : "")}消息 \"消息{i}\"")) + "\n}\n}");
        Assert.Equal(words.Select(pair => pair.Row), playbook.Items.Select(item => ((TriggerPattern)item.When.Pattern).Trigger));
    }

    [Fact]
    public void Breach_steps_and_group_settings()
    {
        var steps = Words(BreachSteps.Table);
        Assert.Equal(
            steps.Select(pair => pair.Row), Bound.With($"群规 {{ 违反 {string.Join(" → ", steps.Select(pair => pair.Word))} }}").Rules!.Breach);
        var settings = Words(GroupSettings.Table);
        Assert.Equal(
            settings.Select(pair => pair.Row),
            Bound.With($"渠道 群 微信群 \"一群\" {{ 设置 {string.Join("、", settings.Select(pair => pair.Word))} }}").Channels[0].Fields.Get(ChannelWords.Settings, []));
    }

    [Fact]
    public void Budget_sources_tie_rules_and_periods()
    {
        var sources = Words(BudgetSources.Table);
        Assert.All(sources, pair => Assert.Same(pair.Row, Bound.With($"奖励 {{ 预算 100元 来自 {pair.Word} }}").Rewards!.BudgetSource));
        var ties = Words(Ties.Table);
        Assert.Equal(
            ties.Select(pair => pair.Row),
            Bound.With("奖励 {\n" + Lines(ties, (word, i) => $"奖项 \"奖{i}\" 前3名 按 打卡 {{ 同分 {word} }}") + "\n}").Rewards!.Awards.Select(award => award.Ties!));
        var periods = Words(RewardPeriods.Table);
        Assert.Equal(
            periods.Select(pair => Enum.Parse<RewardPeriod>(pair.Row.Id, ignoreCase: true)),
            Bound.With("奖励 {\n" + Lines(periods, (word, i) => $"奖项 \"奖{i}\" 前3名 按 打卡 {{ 评选周期 {word} }}") + "\n}").Rewards!.Awards.Select(award => award.Period));
    }

    [Fact]
    public void Places_to_repost_and_proofs()
    {
        var places = Words(RepostPlaces.Table);
        var proofs = Words(Proofs.Table);
        Assert.Equal(
            places.Select(pair => pair.Row),
            Bound.With("门槛 {\n" + Lines(places, (word, _) => $"转发 {word} {{ 满 11人 }}") + "\n}").Entry!.Requirements.Cast<RepostRequirement>().Select(repost => repost.Where));
        Assert.Equal(
            proofs.Select(pair => pair.Row),
            Bound.With("门槛 {\n" + Lines(proofs, (word, _) => $"转发 朋友圈 {{ 凭 {word} }}") + "\n}").Entry!.Requirements.Cast<RepostRequirement>().Select(repost => repost.Proof!));
    }

    private static List<(TTerm Row, string Word)> Words<TTerm>(WordTable<TTerm> table)
        where TTerm : Term => [.. table.Rows.SelectMany(row => row.Spelling.All.Select(word => (row, word)))];

    private static string Lines<TTerm>(IEnumerable<(TTerm Row, string Word)> words, Func<string, int, string> line) =>
        string.Join('\n', words.Select((pair, i) => line(pair.Word, i)));
}
