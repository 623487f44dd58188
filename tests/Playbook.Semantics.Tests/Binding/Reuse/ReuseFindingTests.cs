using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Binding.Reuse;

/// <summary>Each finding about blueprints: where it stands, what it says, and that it is said once.</summary>
public sealed class ReuseFindingTests
{
    /// <summary>A file, the code of its one finding of names and types, the source it points at, its words.</summary>
    public static TheoryData<string, string, string, string, string> Cases => new()
    {
        { Blueprints.With("参数 旧 文宇"), "PB2501", "文宇", "参数“旧”没有写类型", "The parameter “旧” has no type" },
        { Blueprints.With("参数 群主 人名\n角色 群主 \"群主\""), "PB2502", "参数 群主 人名", "参数“群主”和蓝本里别的名字重了，用到时分不清是哪一个", "“群主” is the name of something else in the blueprint too, so nobody could tell which is meant" },
        { Blueprints.With("") + "手册 上海 基于 读书会 { 城市 上海; 费用 10天 }", "PB2503", "10天", "参数“费用”要填“金额，如 19.9元”，这里是数字“10天”", "The parameter “费用” takes money, such as 19.9 CNY; here stands the number “10天”" },
        { Blueprints.With("") + "手册 上海 基于 读书会", "PB2504", "手册 上海 基于 读书会", "没有给蓝本“读书会”的参数“城市”", "The parameter “城市” of the blueprint “读书会” is not given" },
        { Blueprints.With("") + "手册 上海 基于 读书会 { 城市 上海\n城是 上海 }", "PB2505", "城是", "“城是”不是蓝本“读书会”的参数，也不是手册里的词", "“城是” is neither a parameter of the blueprint “读书会” nor a word of a playbook" },
        { "蓝本 一 基于 二 { 参数 甲 文字 }\n蓝本 二 基于 一 { 参数 乙 文字 }", "PB2506", "一", "蓝本绕成了圈：一 → 二 → 一", "These blueprints are based on each other in a circle: 一 → 二 → 一" },
        { Blueprints.With("") + "手册 上海 基于 读书会 { 城市 上海\n日程 { 去掉 书虫棒 } }", "PB2507", "书虫棒", "蓝本的这一块里没有“书虫棒”，改不了也去不掉", "This part of the blueprint has no “书虫棒” to change or leave out" },
        { "手册 \"书友会\" { 开始 2026-12-01\n去掉 日程\n日程 { 第1天 通知 \"开营\" } }", "PB2508", "去掉", "“去掉”只能用在基于蓝本的手册里", "“去掉” is for playbooks that are based on a blueprint" },
        { Blueprints.With("") + "手册 上海 基于 { 城市 上海 }", "PB2509", "基于", "“基于”后面没有写蓝本的名字", "The name of a blueprint is missing behind “基于”" },
        { Blueprints.With("").Replace("每周三 20:00", "每周三 费用", StringComparison.Ordinal), "PB2510", "费用", "“费用”写在时刻的位置，却不是时刻", "“费用” stands where the time does, but is no time of day" },
        { Blueprints.With("").Replace("参数 城市", "参数 集合日 周几 默认 周六\n参数 城市", StringComparison.Ordinal).Replace("每周三 20:00", "每周三 在 集合日", StringComparison.Ordinal), "PB2511", "集合日", "“集合日”是周几，只能跟在“每周”后面，而且只写一次", "“集合日” says days of the week, which may stand behind “every week on” only, and once" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_has_one_finding(string text, string code, string place, string zh, string en) =>
        Bound.Is(Assert.Single(Bound.NamesAndTypes(Bound.File(text))), code, place, zh, en);

    [Fact]
    public void A_mistake_of_the_blueprint_is_told_of_it_alone_and_not_of_what_is_made_of_it()
    {
        var file = Bound.File(Blueprints.With("目标 拉新 { 负责 裙主 }") + "手册 上海 基于 读书会 { 城市 上海 }\n手册 北京 基于 读书会 { 城市 北京 }");
        var finding = Assert.Single(Bound.NamesAndTypes(file));
        Assert.Equal("裙主", finding.Location!.Source.ToString(finding.Location.Span));
        Assert.Empty(finding.Related);
    }

    [Fact]
    public void A_misspelt_type_is_told_once_and_not_of_all_that_uses_the_parameter()
    {
        var file = Bound.File(Blueprints.With("").Replace("城市 city 文字", "城市 city 文宇", StringComparison.Ordinal).Replace("费用 fee 金额", "费用 fee 金颔", StringComparison.Ordinal)
            + "手册 上海 基于 读书会 { 城市 上海; 费用 29元 }");
        Assert.Equal(["PB2501", "PB2501"], Bound.NamesAndTypes(file).Select(finding => finding.Code));
    }

    [Fact]
    public void What_a_value_makes_wrong_shows_the_blueprint_and_names_the_playbook()
    {
        var file = Bound.File(Blueprints.With("参数 次数 数字\n目标 拉新 { 截止 结束日 }\n参数 结束日 日期 默认 2026-12-20\n奖励 { 奖项 \"全勤\" 当 打卡 >= 次数 { 奖品 \"书\" 价值 1元 } }")
            + "手册 上海 基于 读书会 { 城市 上海; 次数 0 }");
        var finding = Assert.Single(Bound.NamesAndTypes(file), finding => finding.Code == "PB2403");
        Assert.Equal("打卡 >= 次数", finding.Location!.Source.ToString(finding.Location.Span));
        var made = Assert.Single(finding.Related);
        Assert.Equal("手册 上海 基于 读书会", made.Location.Source.ToString(made.Location.Span));
        Assert.Equal("in the playbook that is made here", made.Note.In(Language.English));
    }

    [Fact]
    public void A_blueprint_that_is_not_there_gets_a_suggestion()
    {
        var finding = Assert.Single(Bound.NamesAndTypes(Bound.File(Blueprints.With("") + "手册 上海 基于 读书汇 { 城市 上海 }")));
        Assert.Equal(("PB2101", "Did you mean “读书会”?"), (finding.Code, finding.GetRemedy(Language.English)));
    }
}
