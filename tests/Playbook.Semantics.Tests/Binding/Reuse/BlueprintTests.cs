using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Tests.Binding.Reuse;

/// <summary>What is made of a blueprint.</summary>
public sealed class BlueprintTests
{
    [Fact]
    public void Parameters_stand_bare_in_values_and_within_braces_in_texts()
    {
        var playbook = Made("城市 上海; 费用 29元");
        Assert.Equal("上海读书会", playbook.Title.Text);
        Assert.Equal("上海的书友一起读", playbook.Positioning.Get(PositioningWords.Theme)!.Text);
        Assert.Equal(new Money(29, "CNY"), Fee(playbook));
    }

    [Fact]
    public void A_parameter_that_is_not_given_has_its_default() => Assert.Equal(new Money(19.9m, "CNY"), Fee(Made("城市 上海")));

    [Fact]
    public void Both_names_of_a_parameter_are_the_parameter() =>
        Assert.Equal("Shanghai的书友一起读", Made("city \"Shanghai\"").Positioning.Get(PositioningWords.Theme)!.Text);

    [Fact]
    public void A_parameter_called_like_a_word_is_given_by_either_spelling_of_the_word()
    {
        var file = Bound.File(Blueprints.With("参数 品牌 文字\n群规 { 要 \"爱{{ 品牌 }}\" }") + "playbook shanghai based on 读书会 { 城市 上海; brand \"好书\" }");
        Assert.Equal("爱好书", Assert.Single(Assert.Single(file.Playbooks).Rules!.Do).Text);
    }

    [Fact]
    public void Types_and_rules_that_are_spelt_like_fields_stay_on_their_line_in_a_block_on_one_line()
    {
        var playbook = Bound.Playbook(
            "蓝本 甲 { 参数 费用 金额 默认 1元  参数 次 天数  参数 名 文字  开始 2026-12-01  断言 \"x\" { 要求 每场直播 有 嘉宾  要求 所有 消息 时间 <= 22:00  说明 \"y\" } 门槛 { 费用 费用 } 日程 { 第1天 20:00 通知 \"z\" } }\n"
            + "手册 乙 基于 甲 { 次 3天; 名 丙 }");
        Assert.Equal(["费用", "次", "名"], playbook.Parameters.Select(parameter => parameter.Names[0]));
        Assert.Equal(2, Assert.Single(playbook.Checks).Rules.Length);
        Assert.Equal(new Money(1, "CNY"), Fee(playbook));
    }

    [Fact]
    public void Parameters_may_follow_each_other_on_one_line() => Assert.Equal(new Money(29, "CNY"), Fee(Made("城市 \"上海\" 费用 29元")));

    [Fact]
    public void A_value_is_data_even_where_it_looks_like_an_expression()
    {
        var playbook = Made("城市 \"{{ 1 + 1 }}\"");
        Assert.Equal("{{ 1 + 1 }}的书友一起读", playbook.Positioning.Get(PositioningWords.Theme)!.Text);
    }

    [Fact]
    public void A_field_replaces_the_field_and_leaves_the_others_of_its_block()
    {
        var playbook = Made("城市 上海\n定位 { 主题 \"夜读\" }");
        Assert.Equal("夜读", playbook.Positioning.Get(PositioningWords.Theme)!.Text);
        Assert.Equal("上班族", Assert.Single(playbook.Positioning.Get(PositioningWords.Audience, [])).Text);
    }

    [Fact]
    public void An_item_is_changed_by_its_name_or_its_title()
    {
        var playbook = Made("城市 上海\n日程 {\n本周之问 每周四 21:00 { 提醒 提前10分钟 }\n改 \"开营\" \"正式开营\"\n}");
        Assert.Equal(["正式开营", "本周之问", "书虫榜"], playbook.Items.Select(item => item.Title.Text));
        Assert.Equal(21, playbook.Items[1].When.Start!.Value.Hour);
        Assert.NotEmpty(playbook.Items[1].Reminders);
    }

    [Fact]
    public void What_is_left_out_is_gone_and_what_is_added_is_there()
    {
        var playbook = Made("城市 上海\n去掉 门槛\n日程 { 去掉 书虫榜\n第30天 20:00 复盘 \"收官\" }");
        Assert.Null(playbook.Entry);
        Assert.Equal(["开营", "本周之问", "收官"], playbook.Items.Select(item => item.Title.Text));
    }

    [Fact]
    public void An_item_of_the_same_title_is_written_anew()
    {
        var item = Made("城市 上海\n日程 { 第2天 19:00 通知 \"开营\" }").Items[0];
        Assert.Equal(("开营", 19), (item.Title.Text, item.When.Start!.Value.Hour));
    }

    [Fact]
    public void A_blueprint_may_be_based_on_another_and_give_its_parameters_new_defaults()
    {
        var file = Bound.File(
            Blueprints.With("") + "蓝本 夜读会 基于 读书会 { 费用 9元\n参数 嘉宾名 人名 默认 小林\n去掉 定位 }\n手册 上海 \"夜\" 基于 夜读会 { 城市 上海 }");
        Assert.Empty(Bound.NamesAndTypes(file).Select(Bound.Line));
        var playbook = Assert.Single(file.Playbooks);
        Assert.Equal(new Money(9, "CNY"), Fee(playbook));
        Assert.Equal(["嘉宾名", "城市", "费用"], playbook.Parameters.Select(parameter => parameter.Names[0]));
    }

    [Fact]
    public void A_blueprint_comes_through_an_import()
    {
        var playbook = Bound.Playbook("引入 \"蓝本.playbook\"\nplaybook shanghai based on book-club { city Shanghai }", Blueprints.With(""));
        Assert.Equal("Shanghai读书会", playbook.Title.Text);
    }

    [Fact]
    public void Playbooks_of_a_blueprint_and_others_share_a_file()
    {
        var file = Bound.File(Blueprints.With("") + $"手册 \"别的\" {{\n{Bound.Head}}}\n手册 上海 基于 读书会 {{ 城市 上海 }}");
        Assert.Equal(["playbook-别的", "playbook-上海"], file.Playbooks.Select(playbook => playbook.Key));
    }

    private static PlaybookModel Made(string lines) => Bound.Playbook(Blueprints.With("") + $"手册 上海 基于 读书会 {{ {lines} }}");

    private static Money Fee(PlaybookModel playbook) => Assert.IsType<FeeRequirement>(Assert.Single(playbook.Entry!.Requirements)).Amount;
}
