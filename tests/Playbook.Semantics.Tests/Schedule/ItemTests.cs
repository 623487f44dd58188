using NodaTime;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Tests.Schedule;

public sealed class ItemTests
{
    [Fact]
    public void An_item_is_known_by_its_own_name_or_by_kind_and_title()
    {
        var items = Scheduled.Items("""
            第1天 20:00 直播 首播 "作者来了！" 由 群主
            第2天 20:00 直播 "作者与 编辑？" 由 群主
            """);
        Assert.Equal(["首播", "live/作者与-编辑"], items.Select(item => item.Id));
    }

    [Fact]
    public void Items_with_kind_and_title_in_common_are_told_apart_by_their_days()
    {
        var items = Scheduled.Items("""
            第1天 20:00 直播 "分享" 由 群主
            每周三 20:00 直播 "分享" 由 群主
            """);
        Assert.Equal(["live/分享/day-1-at-20-00", "live/分享/every-wednesday-at-20-00"], items.Select(item => item.Id));
    }

    [Fact]
    public void Items_that_nothing_tells_apart_are_reported() => Scheduled.Finds(
        "第1天 20:00 直播 \"分享\" 由 群主\n第1天 20:00 直播 \"分享\" 由 群主",
        "PB3121",
        "第1天 20:00",
        ("两条日程“分享”的类型、标题和时间都一样，分不开", "Two items “分享” share kind, title and time, so nothing tells them apart"));

    [Fact]
    public void Two_items_of_one_name_are_reported() => Scheduled.Finds(
        "第1天 20:00 直播 一 \"分享\" 由 群主\n第2天 20:00 直播 一 \"再分享\" 由 群主",
        "PB3122",
        "一",
        ("已经有一条日程叫“一”", "There is already an item called “一”"));

    [Fact]
    public void An_unknown_item_is_reported_with_the_nearest() => Scheduled.Finds(
        "第9天 20:00 仪式 \"开营仪式\" 由 群主\n\"开营议式\" 前3天 通知 \"快到了\" 由 群主",
        "PB2101",
        "\"开营议式\"",
        ("没有叫“开营议式”的日程", "No schedule item is called “开营议式”"));

    [Fact]
    public void A_title_that_several_items_have_is_ambiguous() => Scheduled.Finds(
        "第8天 20:00 直播 \"分享\" 由 群主\n第9天 20:00 直播 \"分享\" 由 群主\n\"分享\" 前1天 通知 \"快到了\" 由 群主",
        "PB3123",
        "\"分享\"",
        ("有 2 条日程的标题是“分享”，不知道指哪一条", "2 items have the title “分享”; it is not clear which one is meant"));

    [Fact]
    public void Items_that_count_from_each_other_are_reported_once() => Scheduled.Finds(
        "\"乙\" 前1天 通知 \"甲\" 由 群主\n\"甲\" 前1天 通知 \"乙\" 由 群主",
        "PB3124",
        "\"乙\" 前1天",
        ("“甲”的日子绕回了它自己", "The days of “甲” lead back to the item itself"));

    [Fact]
    public void An_item_that_counts_from_itself_is_reported() => Scheduled.Finds(
        "\"甲\" 前1天 通知 \"甲\" 由 群主",
        "PB3124",
        "\"甲\" 前1天",
        ("“甲”的日子绕回了它自己", "The days of “甲” lead back to the item itself"));

    [Fact]
    public void Nothing_counts_from_a_trigger() => Scheduled.Finds(
        "当 入群 消息 \"欢迎\" 由 群主\n\"欢迎\" 后1天 通知 \"再问候\" 由 群主",
        "PB3125",
        "\"欢迎\"",
        ("“欢迎”要等成员的事发生，没有日子可以参照", "“欢迎” waits for something a member does and has no days to count from"));

    [Fact]
    public void Owners_channels_and_length_stand_behind_the_title()
    {
        foreach (var line in new[]
                 {
                     "第1天 20:00 仪式 \"开营\" 由 群主、林编辑 发到 公号 时长 45分钟",
                     "day 1 at 20:00 ceremony \"开营\" by host, lin in news for 45 minutes",
                 })
        {
            var item = Assert.Single(Scheduled.Items(line));
            Assert.Equal(["群主", "林编辑"], item.Owners.Select(owner => owner.Name));
            Assert.Equal(["公号"], item.Channels.Select(channel => channel.Name));
            Assert.Equal(new Length(45, LengthUnit.Minute), item.Duration);
        }
    }

    [Fact]
    public void What_is_left_out_comes_from_kind_and_groups()
    {
        var item = Assert.Single(Scheduled.Items("第1天 20:00 直播 \"分享\" 由 群主"));
        Assert.Equal(["书友群"], item.Channels.Select(channel => channel.Name));
        Assert.Equal(ItemKinds.Live.Duration, item.Duration);
    }

    [Fact]
    public void An_unknown_kind_is_reported_with_the_nearest()
    {
        var finding = Scheduled.Finds(
            "第1天 20:00 直拨 \"分享\" 由 群主", "PB2003", "直拨", ("“直拨”不是日程类型", "“直拨” is not a known item kind"));
        Assert.Equal("是不是“直播”？", finding.GetRemedy(Playbook.Syntax.Words.Language.Chinese));
    }

    [Fact]
    public void Reminders_are_offsets_and_times_of_day()
    {
        var item = Assert.Single(Scheduled.Items("第1天 20:00 仪式 \"开营\" 由 群主 { 提醒 当天 08:00、提前1小时、前1天 20:00 }"));
        Assert.Equal(
            [(0, new LocalTime(8, 0), null), (0, null, new Length(1, LengthUnit.Hour)), (1, new LocalTime(20, 0), null)],
            item.Reminders.Select(reminder => (reminder.DaysBefore, reminder.Time, reminder.Before)));
    }

    [Theory]
    [InlineData("第1天 仪式 \"开营\" 由 群主 { 提醒 提前1小时 }", "PB3128", "提前1小时", "这条日程没有开始时间，算不出提前多久", "The item has no time, so nothing can come before its start")]
    [InlineData("第1天 20:00 早报 \"今日\" 由 群主 { 提醒 提前1小时 }", "PB3129", "提前1小时", "早报自己就是一条消息，不再另发提醒", "A morning-report is a message itself and sends no reminder")]
    [InlineData("第1天 20:00 通知 \"开营\" 由 群主 { 正文 当天 12:00 \"今晚开营\" }", "PB3131", "当天 12:00", "这段文案就是这条日程本身要发的，随日程的时间发，不能另写时间", "This text is what the item itself sends; it goes out at the item's time and takes none of its own")]
    [InlineData("当 入群 仪式 \"欢迎\" 由 群主 { 提醒 提前1小时 }", "PB3130", "提前1小时", "这条日程等成员的事发生才发，没法提前提醒", "The item waits for something a member does; nobody can be reminded before")]
    [InlineData("第1天 20:00 打卡 \"书摘\" 由 群主 { 预告 \"快来\" }", "PB3127", "预告", "打卡没有“预告”这个环节", "A checkin has no part “预告”")]
    public void Parts_that_cannot_work_are_reported(string line, string code, string place, string zh, string en) =>
        Scheduled.Finds(line, code, place, (zh, en));
}
