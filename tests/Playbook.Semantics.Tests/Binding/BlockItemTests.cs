using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Tests.Binding;

/// <summary>Items of blocks that wait for an event, stand at several times, or choose their copy by what was written.</summary>
public sealed class BlockItemTests
{
    private const string Team = "角色 群主 host \"群主\" 类型 群主 { 人数 1 }\n渠道 书友群 club 微信群 \"书友群\"\n";

    private const string Sale = "转化 早鸟 \"冬令营早鸟\" { 时间 第16天 20:00  截止 第18天 22:00  ";

    [Theory]
    [InlineData("秒杀", "flash-sale")]
    [InlineData("限时优惠", "limited-discount")]
    [InlineData("拼团", "group-purchase")]
    [InlineData("团购", "group-buy-post")]
    public void The_form_of_a_sale_chooses_its_text(string form, string copy) =>
        Assert.Equal(copy, Items($"{Sale}玩法 {form} }}").First().Copy?.Id);

    [Fact]
    public void Countdowns_before_run_towards_the_end_and_those_after_from_the_beginning()
    {
        var items = Items($"{Sale}倒计时 提前1天 20:00、提前2小时  倒计时 之后 3小时 }}").ToList();
        var (sale, end) = (items[0], items[1]);
        var countdowns = items.Where(item => item.Kind == ItemKinds.Countdown).ToList();

        Assert.Equal(["block/offer/早鸟/倒计时", "block/offer/早鸟/倒计时-2", "block/offer/早鸟/倒计时-3"], countdowns.Select(item => item.Id));
        Assert.Equal([end, end, sale], countdowns.Select(item => Assert.IsType<RelativePattern>(item.When.Pattern).Item.Item));
        Assert.Equal(new LocalTime(20, 0), countdowns[0].When.Start);
        Assert.True(end.Kind.IsInternal);
    }

    [Fact]
    public void A_countdown_of_a_sale_without_an_end_runs_towards_its_beginning()
    {
        var items = Items("转化 早鸟 \"早鸟\" { 时间 第16天 20:00  倒计时 提前2小时 }").ToList();

        Assert.Same(items[0], Assert.IsType<RelativePattern>(items[1].When.Pattern).Item.Item);
    }

    [Fact]
    public void The_end_of_a_sale_is_told_as_a_date()
    {
        var end = Bound.With(Team + Sale + "}").Blocks[0].Fields.Get(CommonWords.Ends);

        Assert.Equal(new LocalDate(2026, 12, 18), Assert.Single(Assert.IsType<DatesPattern>(end!.Pattern).Dates));
    }

    [Fact]
    public void The_end_of_a_sale_is_one_moment() => Bound.Finds(
        Team + "转化 早鸟 \"早鸟\" { 截止 每周日 20:00 }", "PB2301", "每周日 20:00", "这里应当写一天或一个日期，可带几点，却写了一个日程时间", "Expected a day or a date, perhaps with a time here, found days or a trigger");

    [Fact]
    public void A_block_may_wait_for_an_event()
    {
        var items = Items("新人引导 { 步骤 \"改名片\" }\n关怀 { 生日 { 礼物 \"一本书\" } }").ToList();

        Assert.Equal(["joins", "birthday"], items.Select(item => Assert.IsType<TriggerPattern>(item.When.Pattern).Trigger.Id));
        Assert.Equal(["starter-pack", "birthday-wishes"], items.Select(item => item.Copy?.Id));
    }

    [Fact]
    public void A_part_with_a_title_of_its_own_goes_by_it_and_leans_on_its_block_for_people()
    {
        var item = Items("关怀 {\n负责 群主\n过节 妈妈 \"写给妈妈的一句话\" { 时间 节日 母亲节 20:00 }\n}").Single();

        Assert.Equal("写给妈妈的一句话", item.Title.Text);
        Assert.Equal("block/care/写给妈妈的一句话", item.Id);
        Assert.Equal("mothers-day", Assert.IsType<HolidayPattern>(item.When.Pattern).Holiday.Id);
        Assert.Equal(new LocalTime(20, 0), item.When.Start);
        Assert.Equal("群主", Assert.Single(item.Owners).Name);
    }

    [Fact]
    public void What_becomes_of_a_group_chooses_its_texts()
    {
        var items = Items("结束以后 { 去向 解散  时间 第28天 20:00  通知 提前3天 20:00 }").ToList();

        Assert.Equal(["follow-us", "dissolution"], items.Select(item => item.Copy?.Id));
        Assert.Equal(new Length(3, LengthUnit.Day), Assert.IsType<RelativePattern>(items[1].When.Pattern).Offset);
    }

    [Fact]
    public void What_becomes_of_a_group_has_to_be_said() =>
        Assert.Equal(["PB2201"], Bound.Findings("结束以后 { 原因 \"活动办完了\" }").Select(finding => finding.Code));

    [Fact]
    public void No_recruits_are_a_number_too() =>
        Assert.Equal(0, Bound.With("拉新 友带友 { 方法 转介绍  人数 0人 }").Blocks[0].Fields.Get(AcquisitionWords.Number, -1));

    [Fact]
    public void A_line_within_a_line_may_be_of_a_kind_that_is_also_a_field()
    {
        var items = Bound.Playbook($"手册 \"书友会\" {{\n开始 2026-12-01\n{Team}\n转化 早鸟 \"早鸟\" {{ 时间 第16天 20:00 }}\n日程 {{ \"早鸟\" 前1天 20:00 倒计时 \"明天开卖\" 由 群主 }}\n}}").Items;

        Assert.Same(ItemKinds.Countdown, items.Single(item => item.Title.Text == "明天开卖").Kind);
    }

    private static IEnumerable<ScheduleItem> Items(string lines) => Bound.With(Team + lines).Items.Where(item => item.Block is not null);
}
