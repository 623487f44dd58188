using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Tests.Binding;

/// <summary>Blocks that their rows alone describe, and the items they put into the schedule.</summary>
public sealed class BlockTests
{
    private const string Team = "角色 群主 host \"群主\" 类型 群主 { 人数 1 }\n渠道 书友群 club 微信群 \"书友群\"\n";

    [Fact]
    public void A_block_keeps_its_names_its_title_and_what_was_written()
    {
        var tier = Assert.Single(Bound.With(Team + "分层 核心 core-members \"核心成员\" { 标准 \"每天发言\"、\"主动帮忙\"  规模 20人  预算占比 50% }").Blocks);

        Assert.Same(TierWords.Block, tier.Row);
        Assert.Equal(["核心", "core-members"], tier.Names.AsEnumerable());
        Assert.Equal("核心成员", tier.Title.Text);
        Assert.Equal(["每天发言", "主动帮忙"], tier.Fields.Get(TierWords.Criteria, []).Select(text => text.Text));
        Assert.Equal(50m, tier.Fields.Get(TierWords.BudgetShare, 0));
    }

    [Fact]
    public void A_block_that_says_when_puts_an_item_with_its_own_fields_into_the_schedule()
    {
        var item = BlockItems(Team + "问卷 \"周日三问\" { 时间 每周日 20:00 共3次  问题 \"想改进什么？\"  负责 群主 }").Single();

        Assert.Equal("block/survey/周日三问", item.Id);
        Assert.Same(ItemKinds.Survey, item.Kind);
        Assert.Equal(3, item.When.MaxTimes);
        Assert.Equal(new LocalTime(20, 0), item.When.Start);
        Assert.Equal("群主", Assert.Single(item.Owners).Name);
        Assert.Equal("书友群", Assert.Single(item.Channels).Name);
        Assert.Equal("想改进什么？", Assert.Single(item.Fields.Get(SurveyWords.Questions, [])).Text);
    }

    [Fact]
    public void A_block_that_does_not_say_when_puts_nothing_into_the_schedule() =>
        Assert.Empty(BlockItems(Team + "问卷 \"周日三问\" { 问题 \"想改进什么？\" }"));

    [Theory]
    [InlineData("2026-12-20 14:00-16:00", "14:00", "16:00")]
    [InlineData("12月20日 14:00", "14:00", null)]
    [InlineData("2026-12-20", null, null)]
    [InlineData("第20天 14:00", "14:00", null)]
    [InlineData("2026-12-20、2026-12-27 14:00", "14:00", null)]
    public void A_field_that_says_when_takes_what_the_schedule_takes(string when, string? start, string? end)
    {
        var item = BlockItems(Team + $"线下活动 \"茶会\" {{\n时间 {when}\n负责 群主\n}}").Single();

        Assert.Equal(start, item.When.Start?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(end, item.When.End?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_part_counts_from_the_occasion_of_its_block_and_is_work_of_the_team()
    {
        var items = BlockItems(Team + """
            线下活动 茶会 "同城茶话会" {
              时间 2026-12-20 14:00
              负责 群主
              策划 { 时间 提前14天 20:00  要做 "定主题" }
              总结 { 时间 之后 1天 20:00  要做 "整理照片" }
            }
            """).ToList();

        Assert.Equal(["block/event/茶会", "block/event/茶会/策划", "block/event/茶会/活动复盘"], items.Select(item => item.Id));
        Assert.Equal(["同城茶话会", "同城茶话会 · 策划", "同城茶话会 · 活动复盘"], items.Select(item => item.Title.Text));
        var planning = Assert.IsType<RelativePattern>(items[1].When.Pattern);
        Assert.Same(items[0], planning.Item.Item);
        Assert.True(planning.IsBefore);
        Assert.Empty(items[1].Channels);
        Assert.Equal("群主", Assert.Single(items[1].Owners).Name);
    }

    [Fact]
    public void An_offset_needs_an_occasion_to_count_from()
    {
        var finding = Assert.Single(Bound.File(
            $"手册 \"书友会\" {{\n{Bound.Head}{Team}线下活动 茶会 \"茶话会\" {{ 策划 {{ 时间 提前14天 20:00  负责 群主 }} }}\n}}").Diagnostics, finding => finding.Code == "PB3111");

        Bound.Is(
            finding,
            "PB3111",
            "提前14天 20:00",
            "“提前14天 20:00”要从“茶话会”的时间算起，可它还没写时间",
            "“提前14天 20:00” counts from when “茶话会” takes place, and that is not said");
    }

    [Fact]
    public void A_line_of_the_schedule_may_count_from_a_block()
    {
        var items = Bound.Playbook($$"""
            手册 "书友会" {
              开始 2026-12-01
              {{Team}}
              线下活动 茶会 "茶话会" { 时间 2026-12-20 14:00  负责 群主 }
              日程 { "茶话会" 前1天 20:00 通知 "明天见" 由 群主 }
            }
            """).Items;

        var notice = items.Single(item => item.Title.Text == "明天见");
        Assert.Same(items.Single(item => item.Block is not null), Assert.IsType<RelativePattern>(notice.When.Pattern).Item.Item);
    }

    [Fact]
    public void Two_blocks_of_a_sort_may_not_share_a_name() => Bound.Finds(
        "分层 核心 \"核心成员\"\n分层 核心 \"老成员\"",
        "PB2102",
        "分层 核心 \"老成员\"",
        "已经有一个分层叫“核心”",
        "“核心” is already the name of another tier");

    [Fact]
    public void A_block_that_stands_once_takes_no_name() => Assert.All(
        PlaybookWords.Block.Blocks.Where(row => row.Chapter is not null),
        row => Assert.True(row.Multiplicity == Multiplicity.Many || row.Head == BlockHead.None, row.Id));

    [Fact]
    public void Fields_under_one_id_mean_the_same_to_templates() => Assert.All(
        PlaybookWords.Block.Blocks.Where(row => !row.Items.IsEmpty).SelectMany(row => row.Blocks.Prepend(row)).SelectMany(row => row.Fields)
            .Concat(ItemWords.Block.Fields).GroupBy(field => field.Id),
        same => Assert.True(same.Select(field => (field.TemplateType.Name.En, field.IsFlag)).Distinct().Count() == 1, same.Key));

    private static IEnumerable<ScheduleItem> BlockItems(string lines) => Bound.With(lines).Items.Where(item => item.Block is not null);
}
