using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Messages;

public sealed class MessageTests
{
    private static readonly CopyType Type = new("test-post", new Spelling("测试文案", "test post"), "", "C00");
    private static readonly CopyType ReminderType = new("test-reminder", new Spelling("测试提醒", "test reminder"), "", "C00");
    private static readonly SegmentRow Opening = new("opening", new Spelling("开场", "opening"), "", Type, SegmentPlace.Start);
    private static readonly ItemKind Post = Kind("post") with { Copy = Type, ReminderCopy = ReminderType };
    private static readonly Channel Club = Group("一群");
    private static readonly Channel News = Group("公号", ChannelKinds.OfficialAccount);

    private static CopyText Template(string text, ScheduleItem? item = null) => new(
        CheckedTemplate.Compile(
            TemplateText.WholeFile(new SourceText("copy.md", text)),
            item is null ? CopyScope.General(Language.Chinese) : CopyScope.For(Book(item), item)),
        Line(9));

    // Checked as binding does it: what the item has is known to be there.
    private static ItemCopy Own(string text, SegmentRow? segment = null) =>
        new(segment, Template(text, Item("今日共读", OnDay(2, "08:00"), channels: [Club])), null);

    private static CopyOverride Shared(string[] variants, params Channel[] channels) =>
        new(Type, [.. channels], [.. variants.Select(v => Template(v))]);

    private static Plan PlanOf(ScheduleItem item, params CopyOverride[] copies) => PlanOf(item, [Club], copies);

    private static Plan PlanOf(ScheduleItem item, Channel[] channels, params CopyOverride[] copies) => Planner.Make(
        new PlaybookModel
        {
            Name = "书友会", Title = Text("书友会"), Key = "a", Language = Language.Chinese, Start = FirstDay, Days = 30,
            Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"], Location = Line(1), Items = [item], Channels = [.. channels],
            Copies = [.. copies],
        },
        HolidayCalendar.China);

    private static ScheduleItem Sent(ItemKind kind, Channel[] channels, params ItemCopy[] copies) =>
        Item("今日共读", OnDay(2, "08:00"), kind, owners: [Person("内容官"), Person("群主")], channels: channels, copies: copies);

    [Fact]
    public void An_item_sends_its_own_copy_to_each_channel_rendered_for_its_date()
    {
        var plan = PlanOf(Sent(Post, [Club, News], Own("第{{ 活动.第几天 }}天，{{ 活动.时间 }}，**{{ 活动.标题 }}**，[[昵称]]\n")));
        Assert.Empty(plan.Diagnostics);
        var messages = Assert.Single(plan.Occurrences).Messages;
        Assert.Equal(["今日共读.2026-12-02@一群", "今日共读.2026-12-02@公号"], messages.Select(m => m.Id));
        Assert.All(messages, m => Assert.Equal("第2天，08:00，今日共读，[[昵称]]", m.Text));
        Assert.Equal([null, "<p>第2天，08:00，<strong>今日共读</strong>，[[昵称]]</p>"], messages.Select(m => m.Markup));
        Assert.All(messages, m =>
        {
            Assert.True(m.IsAuthored);
            Assert.Equal("内容官", m.Owner?.Name);
            Assert.Equal("昵称", string.Join(" ", m.FillIns));
            Assert.Same(Type, m.Type);
        });
        Assert.Equal([31, 31], messages.Select(m => m.Length));
    }

    [Fact]
    public void A_channel_that_is_named_twice_gets_one_message() =>
        Assert.Single(Assert.Single(PlanOf(Sent(Post, [Club, Club], Own("早"))).Occurrences).Messages);

    [Fact]
    public void Without_a_channel_there_is_one_message()
    {
        var message = Assert.Single(Assert.Single(PlanOf(Sent(Post, [], Own("早"))).Occurrences).Messages);
        Assert.Null(message.Channel);
        Assert.Equal("今日共读.2026-12-02", message.Id);
    }

    [Fact]
    public void The_playbook_s_copy_for_the_channel_counts_before_its_copy_for_all()
    {
        var plan = PlanOf(Sent(Post, [Club, News]), Shared(["各处"]), Shared(["专给公号"], News));
        Assert.Equal(["各处", "专给公号"], Assert.Single(plan.Occurrences).Messages.Select(m => m.Text));
    }

    [Fact]
    public void The_item_s_own_copy_counts_before_the_playbook_s() =>
        Assert.Equal("自己的", Assert.Single(Assert.Single(PlanOf(Sent(Post, [Club], Own("自己的")), Shared(["各处"], Club)).Occurrences).Messages).Text);

    [Fact]
    public void Segments_and_reminders_have_copies_and_times_of_their_own()
    {
        var item = Item(
            "直播", OnDay(5, "19:00"), Kind("live") with { Segments = [Opening], ReminderCopy = ReminderType },
            channels: [Club], reminders: [Before(Minutes(60))], copies: [Own("{{ 发送.时间 }} 开场", Opening)]);
        var plan = PlanOf(item, new CopyOverride(ReminderType, [], [Template("{{ 发送.时间 }} 提醒：{{ 活动.时间 }} 开始", Item("直播", OnDay(5, "19:00"), channels: [Club]))]));
        Assert.Equal(
            ["直播.2026-12-05.remind-60m@一群 18:00 提醒：19:00 开始", "直播.2026-12-05.opening@一群 19:00 开场"],
            plan.Occurrences.SelectMany(o => o.Messages).Select(m => $"{m.Id} {m.Text}"));
        Assert.Equal([ReminderType, Type], plan.Occurrences.SelectMany(o => o.Messages).Select(m => m.Type));
    }

    [Fact]
    public void A_triggered_item_has_its_messages_without_a_date()
    {
        var trigger = new TriggerRow("joins", new Spelling("入群", "joins"), "");
        var plan = PlanOf(Item("欢迎", On(new TriggerPattern(trigger, null)), Post, channels: [Club], copies: [Own("欢迎 [[昵称]]")]));
        var message = Assert.Single(Assert.Single(plan.Triggered).Messages);
        Assert.Equal(("欢迎@一群", "欢迎 [[昵称]]"), (message.Id, message.Text));
    }

    [Fact]
    public void A_text_for_a_kind_that_sends_nothing_by_itself_is_sent()
    {
        Assert.Equal("早", Assert.Single(Assert.Single(PlanOf(Sent(Quiet, [Club], Own("早"))).Occurrences).Messages).Text);
        Assert.Empty(Assert.Single(PlanOf(Sent(Quiet, [Club])).Occurrences).Messages);
    }

    [Fact]
    public void The_longest_variant_that_fits_is_taken()
    {
        string[] variants = [new('长', 30), new('中', 20), new('短', 10)];
        foreach (var (limit, text) in new[] { (30, variants[0]), (29, variants[1]), (20, variants[1]), (10, variants[2]) })
        {
            var group = Group("一群", limit: limit);
            var plan = PlanOf(Sent(Post, [group]), [group], Shared(variants));
            Assert.Equal(text, Assert.Single(Assert.Single(plan.Occurrences).Messages).Text);
            Assert.Empty(plan.Diagnostics);
        }
    }

    [Fact]
    public void When_none_fits_the_shortest_is_taken_and_reported_once_with_its_excess()
    {
        var group = Group("一群", limit: 8);
        var item = Item("今日共读", EveryDay("08:00"), Post, channels: [group]);
        var plan = PlanOf(item, [group], Shared([new('长', 30), new('短', 12)]));
        Assert.All(plan.Occurrences, o => Assert.Equal(12, Assert.Single(o.Messages).Length));
        var finding = Assert.Single(plan.Diagnostics);
        Assert.Equal(("PB4601", Severity.Warning, 9), (finding.Code, finding.Severity, finding.Location!.Start.Line));
        Assert.Equal("“今日共读”的测试文案在“一群”里有12个字符，比上限8多4，共30次，最早在12月1日，要分成2条发", finding.GetMessage(Language.Chinese));
        Assert.Equal(
            "The test post of \"今日共读\" has 12 UTF-16 units in \"一群\", 4 over the limit of 8, 30 times, first on December 1, and goes out as 2 messages",
            finding.GetMessage(Language.English));
    }

    [Fact]
    public void What_the_platform_itself_refuses_is_an_error()
    {
        var mass = Group("会员群", ChannelKinds.WecomGroup);
        var finding = Assert.Single(PlanOf(Sent(Post, [mass], Own(new string('字', 4050))), [mass]).Diagnostics);
        Assert.Equal(("PB4601", Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal("“今日共读”的测试文案在“会员群”里有4050个字，比上限4000多50，在12月2日", finding.GetMessage(Language.Chinese));

        var strict = Group("会员群", ChannelKinds.WecomGroup, limit: 100);
        Assert.Equal(Severity.Warning, Assert.Single(PlanOf(Sent(Post, [strict], Own(new string('字', 140))), [strict]).Diagnostics).Severity);
    }

    [Fact]
    public void Where_a_channel_takes_several_messages_a_long_text_goes_out_in_parts_that_fit()
    {
        var robot = Group("机器人", ChannelKinds.WecomRobot);
        var plan = PlanOf(Sent(Post, [robot], Own(new string('前', 400) + "\n\n" + new string('后', 400))), [robot]);
        var message = Assert.Single(Assert.Single(plan.Occurrences).Messages);
        Assert.Equal([(new string('前', 400), 1200), (new string('后', 400), 1200)], message.Parts.Select(part => (part.Text, part.Length)));
        var finding = Assert.Single(plan.Diagnostics);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("“今日共读”的测试文案在“机器人”里有2402字节，比上限2048多354，在12月2日，要分成2条发", finding.GetMessage(Language.Chinese));
    }

    [Fact]
    public void A_text_that_fits_is_sent_whole() =>
        Assert.Empty(Assert.Single(Assert.Single(PlanOf(Sent(Post, [Club], Own("今晚八点"))).Occurrences).Messages).Parts);

    [Fact]
    public void A_note_has_a_title_of_its_own_and_else_that_of_its_item()
    {
        var notes = Group("小红书", ChannelKinds.Xiaohongshu);
        var own = Assert.Single(Assert.Single(PlanOf(Sent(Post, [notes], Own("# 三天读完一本书\n\n从目录读起。")), [notes]).Occurrences).Messages);
        Assert.Equal(("三天读完一本书", 7, 20, "从目录读起。"), (own.Title!.Text, own.Title.Length, own.Title.Limit, own.Text));
        var item = Assert.Single(Assert.Single(PlanOf(Sent(Post, [notes], Own("从目录读起。")), [notes]).Occurrences).Messages);
        Assert.Equal("今日共读", item.Title!.Text);
    }

    [Fact]
    public void A_title_that_is_too_long_is_told_of_by_the_title_s_own_count()
    {
        var notes = Group("小红书", ChannelKinds.Xiaohongshu);
        var finding = Assert.Single(PlanOf(Sent(Post, [notes], Own("# " + new string('题', 18) + "12345\n\n正文。")), [notes]).Diagnostics);
        Assert.Equal(("PB4603", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("“今日共读”的测试文案在“小红书”里标题有21个字，比上限20多1，在12月2日", finding.GetMessage(Language.Chinese));
        Assert.Equal("The title of the test post of \"今日共读\" has 21 characters in \"小红书\", 1 over the limit of 20, on December 2", finding.GetMessage(Language.English));

        var account = Group("公号", ChannelKinds.OfficialAccount);
        Assert.Equal(Severity.Error, Assert.Single(PlanOf(Sent(Post, [account], Own("# " + new string('题', 33) + "\n\n正文。")), [account]).Diagnostics).Severity);
    }

    [Fact]
    public void A_text_with_errors_is_passed_over()
    {
        var plan = PlanOf(Sent(Post, [Club], Own("{{ 活动.没有的东西 }}")), Shared(["{{ nothing }}"], Club), Shared(["能用的"]));
        Assert.Equal("能用的", Assert.Single(Assert.Single(plan.Occurrences).Messages).Text);
    }

    [Fact]
    public void A_text_that_renders_to_nothing_is_reported_and_not_sent()
    {
        var plan = PlanOf(Sent(Post, [Club], Own("{{ if false }}早{{ end }} \n")));
        Assert.Empty(Assert.Single(plan.Occurrences).Messages);
        Assert.Equal("“今日共读”要发“测试文案”，却没有可用的文案，这条消息没有排进日程", Only(plan, "PB4602").GetMessage(Language.Chinese));
    }

    [Fact]
    public void Two_messages_of_one_item_in_the_same_minute_are_reported()
    {
        var item = Item(
            "直播", EveryDay("19:00"), Kind("live") with { Segments = [Opening, Opening with { Id = "closing", Spelling = new("收尾", "closing") }] },
            channels: [Club], copies: []);
        var finding = Only(PlanOf(item, Shared(["早"])), "PB3308");
        Assert.Equal("“直播”的开场和收尾同一分钟发到“一群”，共30次，最早在12月1日19:00", finding.GetMessage(Language.Chinese));
        Assert.Equal("The opening and the closing of \"直播\" go to \"一群\" in the same minute, 30 times, first at 19:00 on December 1", finding.GetMessage(Language.English));
    }

    [Fact]
    public void A_month_with_more_messages_than_the_platform_allows_is_reported()
    {
        var group = Group("客户群", ChannelKinds.WecomGroup);
        var item = Item("早安", EveryDay("08:00") with { From = FirstDay, Until = new LocalDate(2026, 12, 31) }, Post, channels: [group], reminders: [DaysBefore(0, "07:00")]);
        var plan = PlanOf(item, [group], Shared(["早"]), new CopyOverride(ReminderType, [], [Template("早")]));
        var finding = Only(plan, "PB3305");
        Assert.Equal("“客户群”在2026-12要发62条，只能发31条", finding.GetMessage(Language.Chinese));
        Assert.Equal("\"客户群\" would get 62 messages in 2026-12, where 31 are allowed", finding.GetMessage(Language.English));
        Assert.Equal("合并或减少群发；最先超出的是“早安”。", finding.GetRemedy(Language.Chinese));
        Assert.DoesNotContain(PlanOf(Item("早安", EveryDay("08:00"), Post, channels: [group]), [group], Shared(["早"])).Diagnostics, d => d.Code == "PB3305");
    }
}
