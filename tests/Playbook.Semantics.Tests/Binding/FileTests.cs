using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Binding;

public sealed class FileTests
{
    [Fact]
    public void A_playbook_without_length_zone_and_locale_has_the_usual_ones()
    {
        var playbook = Bound.With("");
        Assert.Equal((30, "Asia/Shanghai", Language.Chinese), (playbook.Days, playbook.Zone.Id, playbook.Language));
    }

    [Theory]
    [InlineData("书友会", "", Language.Chinese)]
    [InlineData("Good Books", "", Language.English)]
    [InlineData("Good Books", "语言 中文", Language.Chinese)]
    [InlineData("书友会", "locale en", Language.English)]
    public void The_language_is_the_locale_or_else_that_of_the_title(string title, string locale, Language language)
    {
        Assert.Equal(language, Bound.Playbook($"手册 \"{title}\" {{\n{Bound.Head}{locale}\n}}").Language);
    }

    [Theory]
    [InlineData("周期 4周", 28)]
    [InlineData("length 30 days", 30)]
    [InlineData("周期 21", 21)]
    public void A_length_is_counted_in_days(string line, int days) => Assert.Equal(days, Bound.With(line).Days);

    [Fact]
    public void The_only_playbook_of_a_file_has_the_files_key_and_several_have_their_names_behind_it()
    {
        Assert.Equal("playbook", Bound.With("").Key);
        var several = Bound.File($"手册 春 \"春季班\" {{\n{Bound.Head}}}\n手册 \"Autumn, 2026!\" {{\n{Bound.Head}}}\n手册 春 \"又一个\" {{\n{Bound.Head}}}");
        Assert.Equal(["playbook-春", "playbook-autumn-2026", "playbook-春-2"], several.Playbooks.Select(playbook => playbook.Key));
    }

    [Fact]
    public void Roles_of_a_library_are_found_by_every_name_and_by_their_title()
    {
        const string library = "角色 群主 host \"群里的头\" 类型 群主";
        foreach (var name in new[] { "群主", "host", "\"群里的头\"" })
        {
            var playbook = Bound.Playbook($"引入 \"./library.playbook\"\n手册 \"书友会\" {{\n{Bound.Head}目标 拉新 {{ 负责 {name} }}\n}}", library);
            Assert.Same(playbook.Roles[0], playbook.Goals[0].Fields.Get(GoalWords.Owner));
        }
    }

    [Fact]
    public void A_mistake_in_a_library_is_reported_once_and_in_the_library()
    {
        var text = $"引入 \"./library.playbook\"\n手册 \"甲\" {{\n{Bound.Head}}}\n手册 \"乙\" {{\n{Bound.Head}}}";
        var finding = Assert.Single(Bound.NamesAndTypes(Bound.File(text, "角色 群主 { 替补 无名 }")));
        Assert.Equal(("PB2101", "library0.playbook"), (finding.Code, finding.Location!.Source.Path));
    }

    [Fact]
    public void A_library_without_a_playbook_is_checked_by_itself()
    {
        var bound = Bound.File("角色 群主 { 人数 \"一\" }");
        Assert.Empty(bound.Playbooks);
        Assert.Equal(["PB2301"], bound.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_role_may_be_referred_to_before_it_is_declared()
    {
        var playbook = Bound.With("目标 拉新 { 负责 群主 }\n角色 内容官 { 替补 群主 }\n角色 群主");
        Assert.Equal("群主", playbook.Goals[0].Fields.Get(GoalWords.Owner)!.Name);
        Assert.Equal("群主", playbook.Roles[0].Backup!.Name);
    }

    [Fact]
    public void A_role_called_by_the_name_of_a_kind_is_of_that_kind() =>
        Assert.Same(RoleKinds.Owner, Assert.Single(Bound.With("角色 群主 \"老王\"").Roles).Kind);

    [Fact]
    public void A_channel_with_one_bare_word_is_called_by_its_kind()
    {
        var channel = Assert.Single(Bound.With("渠道 微博 \"官方微博\"").Channels);
        Assert.Equal(("微博", "官方微博"), (channel.Name, channel.Title.Text));
        Assert.Same(ChannelKinds.Weibo, channel.Kind);
    }

    [Fact]
    public void A_stated_limit_comes_before_the_platforms()
    {
        Assert.Equal(300, Bound.With("渠道 书 小红书 \"笔记\" { 字数上限 300字 }").Channels[0].Limit);
        Assert.Equal(1000, Bound.With("渠道 书 小红书 \"笔记\"").Channels[0].Limit);
    }

    [Fact]
    public void Fields_that_may_stand_many_times_add_up()
    {
        var pains = Bound.With("定位 {\n痛点 \"一\"、\"二\"\n痛点 \"三\"\n}").Positioning.Get(PositioningWords.Pains, []);
        Assert.Equal(["一", "二", "三"], pains.Select(pain => pain.Text));
    }

    [Fact]
    public void A_date_without_year_is_the_first_on_or_after_the_start()
    {
        Assert.Equal(32, Bound.With("目标 拉新 { 截止 1月1日 }").Goals[0].Fields.Get(GoalWords.By, 0));
        Assert.Equal(1, Bound.With("目标 拉新 { 截止 12月1日 }").Goals[0].Fields.Get(GoalWords.By, 0));
    }

    [Fact]
    public void Quiet_hours_may_end_at_midnight()
    {
        var quiet = Assert.Single(Bound.With("渠道 群 微信群 \"一群\" { 安静时间 22:00-24:00 }").Channels[0].QuietHours);
        Assert.Equal(NodaTime.LocalTime.Midnight, quiet.Window.End);
    }

    [Fact]
    public void Comments_of_a_repost_may_be_written_as_one_phrase_or_two()
    {
        var one = Bound.With("门槛 { 转发 朋友圈 { 评论 11人 \"好书\" } }").Entry!.Requirements;
        var two = Bound.With("门槛 { 转发 朋友圈 { 满 11人 评论 \"好书\" } }").Entry!.Requirements;
        Assert.All([one, two], requirements =>
        {
            var repost = Assert.IsType<RepostRequirement>(Assert.Single(requirements));
            Assert.Equal((11, "好书"), (repost.Comments, repost.Phrase!.Text));
        });
    }

    [Fact]
    public void Any_of_may_hold_all_of()
    {
        var any = Assert.IsType<RequirementGroup>(Assert.Single(
            Bound.With("门槛 {\n任一 {\n费用 10元\n全部 {\n作品 \"读后感\"\n邀请 书友\n}\n}\n}").Entry!.Requirements));
        Assert.True(any.Any);
        Assert.Equal(2, Assert.IsType<RequirementGroup>(any.Members[1]).Members.Length);
    }

    [Theory]
    [InlineData("打卡 >= 0", "PB2403")]
    [InlineData("打卡 < 0", "PB2404")]
    [InlineData("打卡 = 1.5", "PB2404")]
    [InlineData("打卡 > 3 或 打卡 <= 3", "PB2403")]
    [InlineData("非 (打卡 >= 0)", "PB2404")]
    [InlineData("打卡 >= 5 且 (发言 > 3 且 打卡 < 5)", "PB2404")]
    [InlineData("打卡 >= 5 且 发言 >= 0", "PB2403")]
    [InlineData("打卡 >= 5 且 发言 < 3", null)]
    [InlineData("打卡 > 2 且 打卡 < 4", null)]
    [InlineData("打卡 > 2 且 打卡 < 3", "PB2404")]
    public void A_condition_that_always_or_never_holds_is_a_finding(string condition, string? code)
    {
        Assert.Equal(code is null ? [] : [code], Bound.Findings($"奖励 {{ 奖项 \"全勤\" 当 {condition} }}").Select(finding => finding.Code));
    }

    [Fact]
    public void Prose_sees_the_facts_of_the_playbook()
    {
        Assert.Equal("一共 30 天", Bound.With("定位 { 主题 \"一共 {{ 手册.天数 }} 天\" }").Positioning.Get(PositioningWords.Theme)!.Text);
    }

    [Fact]
    public void A_library_brings_signals_of_its_own()
    {
        const string Counts = "引入 \"./acts.playbook\"\n手册 \"书友会\" {\n开始 2026-12-01\n奖励 {\n积分 { 转介绍 +10 }\n}\n日程 { 第1天 20:00 通知 \"开营\" }\n}";
        var playbook = Bound.Playbook(Counts, "信号 转介绍 refer \"转介绍成功\" { 计量 \"人\" }");
        Assert.Equal("转介绍", Assert.Single(playbook.Signals).Name);
        Assert.Same(playbook.Signals[0].Row, Assert.Single(playbook.Rewards!.Points).Signal);
    }

    [Fact]
    public void A_mistake_in_a_signal_of_a_file_is_told_once_for_all_its_playbooks()
    {
        const string Playbook = "手册 甲 \"甲\" {\n开始 2026-12-01\n日程 { 第1天 20:00 通知 \"开营\" }\n}\n";
        Assert.Equal("PB2260", Assert.Single(Bound.NamesAndTypes(Bound.File("信号 打卡\n" + Playbook + Playbook.Replace('甲', '乙')))).Code);
        Assert.Equal("PB2260", Assert.Single(Bound.File("信号 打卡").Diagnostics).Code);
    }
}
