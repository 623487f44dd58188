using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;
using static NodaTime.IsoDayOfWeek;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Conflicts;

public sealed class ChannelConflictTests
{
    private static readonly Channel Club = Group("书友会一群");
    private static readonly ItemKind Chat = Kind("chat") with { IsChat = true };

    [Fact]
    public void Two_items_in_one_channel_at_the_same_minute_are_reported_once_for_the_pair()
    {
        var plan = PlanOf(
            Item("精华", On(Weekly(1, Sunday), "20:00"), line: 4, channels: [Club]),
            Item("预告", EveryDay("20:00"), line: 5, channels: [Club]));
        var finding = Only(plan, "PB3302");
        Assert.Equal((5, 4), (finding.Location!.Start.Line, Assert.Single(finding.Related).Location.Start.Line));
        Assert.Equal("“精华”与“预告”同一分钟发到“书友会一群”，共4次，最早在12月6日20:00", finding.GetMessage(Language.Chinese));
        Assert.Equal("\"精华\" and \"预告\" go to \"书友会一群\" in the same minute, 4 times, first at 20:00 on December 6", finding.GetMessage(Language.English));
    }

    [Fact]
    public void A_reminder_meets_another_item_too() =>
        Only(
            PlanOf(
                Item("打卡", OnDay(3, "19:00"), channels: [Club]),
                Item("直播", OnDay(3, "20:00"), channels: [Club], reminders: [Before(Minutes(60))])),
            "PB3302");

    [Fact]
    public void Other_channels_other_minutes_and_days_without_a_time_are_no_conflict() =>
        Assert.Empty(PlanOf(
            Item("甲", EveryDay("20:00"), channels: [Club]),
            Item("乙", EveryDay("20:00"), channels: [Group("二群")]),
            Item("丙", EveryDay("20:01"), channels: [Club]),
            Item("丁", EveryDay(), channels: [Club]),
            Item("戊", EveryDay(), channels: [Club])).Diagnostics);

    [Fact]
    public void Chat_in_quiet_hours_is_reported_with_the_window()
    {
        var group = Quietly("09:00", "18:00");
        var finding = Only(PlanOf(Item("闲聊", EveryDay("10:00"), Chat, line: 4, channels: [group])), "PB3303");
        Assert.Equal("“闲聊”是闲聊类的种类chat，落在“一群”的安静时间 09:00-18:00 里，共30次，最早在12月1日10:00", finding.GetMessage(Language.Chinese));
        Assert.Equal("\"闲聊\" is free chat (chat) inside the quiet hours 09:00-18:00 of \"一群\", 30 times, first at 10:00 on December 1", finding.GetMessage(Language.English));
        Assert.Equal("改到安静时间之外；确需此时进行，就在安静时间里写“允许 种类chat”。", finding.GetRemedy(Language.Chinese));
        Assert.Equal(4, finding.Location!.Start.Line);
    }

    [Theory]
    [InlineData("08:59", "18:00", "09:00")]
    [InlineData("08:30", "10:00", "09:00")]
    [InlineData("23:00", "00:30", "22:00")]
    [InlineData("01:00", "01:30", "22:00")]
    public void Chat_that_reaches_into_quiet_hours_counts_across_midnight_too(string start, string end, string quietFrom) =>
        Only(PlanOf(Item("闲聊", OnDay(5, start) with { End = Time(end) }, Chat, channels: [Quietly(quietFrom, quietFrom == "22:00" ? "07:00" : "18:00")])), "PB3303");

    [Fact]
    public void What_is_organised_what_is_allowed_and_what_is_outside_may_stand_in_quiet_hours()
    {
        var group = Quietly("09:00", "18:00");
        var allowing = Quietly("09:00", "18:00", Chat);
        Assert.Empty(PlanOf(
            Item("任务", EveryDay("09:30"), channels: [group]),
            Item("答疑", EveryDay("10:00"), Meeting, channels: [group]),
            Item("早闲聊", EveryDay("08:00") with { End = Time("09:00") }, Chat, channels: [group], reminders: []),
            Item("晚闲聊", EveryDay("18:00"), Chat, channels: [group]),
            Item("许可", EveryDay("11:00"), Chat, channels: [allowing])).Diagnostics);
    }

    [Fact]
    public void A_reminder_of_chat_may_fall_into_quiet_hours() =>
        Assert.Empty(PlanOf(
            Item("夜话", EveryDay("20:00"), Chat, channels: [Quietly("09:00", "18:00")], reminders: [DaysBefore(0, "09:30")])).Diagnostics);

    [Fact]
    public void More_than_three_to_dos_on_a_day_are_reported_once_for_the_channel()
    {
        var kind = Kind("to-do") with { IsToDo = true };
        var items = Enumerable.Range(1, 4).Select(i => Item($"待办{i}", OnDays(i, 9, 10), kind, line: i, channels: [Club])).ToArray();
        var finding = Only(PlanOf(items), "PB3304");
        Assert.Equal("“书友会一群”同时挂着4条群待办，一眼只看得见3条，共2次，最早在12月9日", finding.GetMessage(Language.Chinese));
        Assert.Equal("\"书友会一群\" shows 4 group to-dos at once where only 3 can be seen, 2 times, first on December 9", finding.GetMessage(Language.English));
        Assert.Equal(4, finding.Location!.Start.Line);
        Assert.Equal([1, 2, 3], finding.Related.Select(r => r.Location.Start.Line));
        Assert.Empty(PlanOf(items[..3]).Diagnostics);
    }

    private static Channel Quietly(string from, string to, params ItemKind[] allowed) =>
        Group("一群", quiet: new QuietHours(new TimeRange(Time(from), Time(to)), [.. allowed]));
}
