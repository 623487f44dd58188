using NodaTime;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Calendars;

public sealed class EventCalendarTests
{
    private const string Event = "VCALENDAR/VEVENT";
    private static readonly EventReader Weekend = new(Make.File(Plans.Weekend(Language.Chinese), "calendar.ics"));

    [Fact]
    public void Every_item_on_its_date_is_one_event() =>
        Assert.Equal(["📢 明天开营", "📍 填写写作目标", "🎙️ 好开头，三种写法", "📝 交稿"], Weekend.Texts(Event, "SUMMARY"));

    [Fact]
    public void Times_are_local_times_of_the_zone() =>
        Assert.Equal(["20260326T200000", "20260327", "20260328T190000", "20260329T033000"], Weekend.Raw(Event, "DTSTART"));

    [Fact]
    public void An_item_without_a_time_is_a_whole_day() => Assert.Contains("DTSTART;VALUE=DATE", Weekend.Names(Event));

    [Fact]
    public void Only_items_with_a_length_end() => Assert.Equal(["20260328T203000"], Weekend.Raw(Event, "DTEND"));

    [Fact]
    public void Reminders_ring_before_the_begin_and_on_a_whole_day_after_midnight() =>
        Assert.Equal(["PT9H", "-PT25H", "-PT10M"], Weekend.Raw(Event + "/VALARM", "TRIGGER"));

    [Fact]
    public void The_zone_is_written_with_its_change_of_clocks()
    {
        Assert.Equal(["Europe/Berlin"], Weekend.Raw("VCALENDAR/VTIMEZONE", "TZID"));
        Assert.Equal(["20260329T020000"], Weekend.Raw("VCALENDAR/VTIMEZONE/DAYLIGHT", "DTSTART"));
    }

    [Fact]
    public void A_zone_whose_name_has_a_colon_is_quoted_in_parameters()
    {
        var plan = new PlanBuilder(Language.English, "Fixed", new LocalDate(2026, 12, 1), 1, "UTC+05:30");
        plan.Item(ItemKinds.Notice, "Hello", null, null, [1], new LocalTime(9, 0));
        var calendar = new EventReader(Make.File(plan.Build(), "calendar.ics"));
        Assert.Contains("DTSTART;TZID=\"UTC+05:30\"", calendar.Names(Event));
        Assert.Equal(["+0530"], calendar.Raw("VCALENDAR/VTIMEZONE/STANDARD", "TZOFFSETTO"));
    }

    [Fact]
    public void The_description_has_the_facts_the_parts_and_the_message() =>
        Assert.Equal(
            """
            直播 · 第 2 天 · 动笔
            负责：主持人
            渠道：写作营·三群
            嘉宾：周老师
            时长：90 分钟
            3月27日 18:00 提醒
            18:50 提醒
            19:00 开场
            20:10 问答

            今晚七点，周老师讲“好开头”。
            带上你写不下去的那一段；提问请写：姓名,问题
            """.ReplaceLineEndings("\n"),
            Weekend.Texts(Event, "DESCRIPTION")[2]);

    [Fact]
    public void The_stamp_is_the_start_date_and_no_clock() => Assert.All(Weekend.Raw(Event, "DTSTAMP"), stamp => Assert.Equal("20260327T000000Z", stamp));

    [Fact]
    public void Identities_are_unique_and_the_same_in_the_calendar_of_a_role()
    {
        var all = Weekend.Raw(Event, "UID");
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(all, uid => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", uid));
        var guest = new EventReader(Make.File(Plans.Weekend(Language.Chinese), "roles/zhou.ics"));
        Assert.Equal([all[2]], guest.Raw(Event, "UID"));
    }

    [Fact]
    public void An_identity_does_not_depend_on_other_items()
    {
        var alone = new PlanBuilder(Language.Chinese, "周末写作营", new LocalDate(2026, 3, 27), 3, "Europe/Berlin");
        alone.Item(ItemKinds.Notice, "明天开营", null, null, [0], new LocalTime(20, 0));
        Assert.Equal(Weekend.Raw(Event, "UID")[0], new EventReader(Make.File(alone.Build(), "calendar.ics")).Raw(Event, "UID")[0]);
    }

    [Fact]
    public void Only_what_needs_presence_takes_the_time() =>
        Assert.Equal(["TRANSPARENT", "TRANSPARENT", "OPAQUE", "TRANSPARENT"], Weekend.Raw(Event, "TRANSP"));

    [Fact]
    public void A_role_without_an_item_has_no_calendar()
    {
        var plan = new PlanBuilder(Language.English, "Quiet", new LocalDate(2026, 12, 1), 1);
        plan.Role("Reserve", "reserve");
        plan.Item(ItemKinds.Notice, "Hello", null, null, [1]);
        Assert.DoesNotContain(Make.All(plan.Build()), file => file.Path == "roles/reserve.ics");
    }

    [Fact]
    public void A_plan_without_items_is_still_a_calendar()
    {
        var calendar = new EventReader(Make.File(new PlanBuilder(Language.English, "Empty", new LocalDate(2026, 12, 1), 1).Build(), "calendar.ics"));
        Assert.Equal(["Empty"], calendar.Texts("VCALENDAR", "X-WR-CALNAME"));
        Assert.Empty(calendar.Raw(Event, "UID"));
    }

    [Fact]
    public void A_channel_has_the_items_that_take_place_in_it_and_those_whose_messages_go_there()
    {
        var plan = new PlanBuilder(Language.English, "Camp", new LocalDate(2026, 12, 1), 3);
        var (club, news) = (plan.Channel("club", ChannelKinds.WechatGroup), plan.Channel("news", ChannelKinds.OfficialAccount));
        plan.Channel("silent", ChannelKinds.Weibo);
        plan.Item(ItemKinds.Notice, "Hello", null, club, [1]);
        plan.Item(ItemKinds.Notice, "News", null, news, [2]);
        var built = plan.Build();
        Assert.Equal(["Camp: club"], new EventReader(Make.File(built, "channels/club.ics")).Texts("VCALENDAR", "X-WR-CALNAME"));
        Assert.EndsWith("Hello", Assert.Single(new EventReader(Make.File(built, "channels/club.ics")).Texts(Event, "SUMMARY")), StringComparison.Ordinal);
        Assert.EndsWith("News", Assert.Single(new EventReader(Make.File(built, "channels/news.ics")).Texts(Event, "SUMMARY")), StringComparison.Ordinal);
        Assert.DoesNotContain(Make.All(built), file => file.Path == "channels/silent.ics");
    }

    [Fact]
    public void A_channel_has_an_item_whose_reminder_alone_goes_there()
    {
        var builder = new PlanBuilder(Language.English, "Camp", new LocalDate(2026, 12, 1), 3);
        var (club, news) = (builder.Channel("club", ChannelKinds.WechatGroup), builder.Channel("news", ChannelKinds.OfficialAccount));
        builder.Item(ItemKinds.Notice, "Hello", null, club, [1], new LocalTime(20, 0), remindMinutesBefore: [10]);
        var plan = builder.Build();
        plan = plan with { Occurrences = [.. plan.Occurrences.Select(o => o.IsItem ? o : o with { Messages = [.. o.Messages.Select(m => m with { Channel = news })] })] };
        Assert.Single(new EventReader(Make.File(plan, "channels/news.ics")).Raw(Event, "UID"));
    }

    [Fact]
    public void A_duty_is_a_to_do_of_its_role_and_of_nobody_else()
    {
        const string ToDo = "VCALENDAR/VTODO";
        var own = new EventReader(Make.File(Plans.Weekend(Language.Chinese), "roles/host.ics"));
        Assert.Equal(["看一遍交来的稿子", "发当天的题目", "在群里答疑"], own.Texts(ToDo, "SUMMARY"));
        Assert.Equal(["20260329", "20260327T080000", "20260328T220000"], own.Raw(ToDo, "DUE"));
        Assert.Equal(["20260328T210000"], own.Raw(ToDo, "DTSTART"));
        Assert.Empty(Weekend.Raw(ToDo, "UID"));
        Assert.Empty(new EventReader(Make.File(Plans.Weekend(Language.Chinese), "roles/zhou.ics")).Raw(ToDo, "UID"));
    }

    [Fact]
    public void A_role_with_nothing_but_duties_has_a_calendar()
    {
        var plan = new PlanBuilder(Language.English, "Quiet", new LocalDate(2026, 12, 1), 1);
        plan.Duty(plan.Role("Reserve", "reserve"), "Be ready", 1);
        Assert.Single(new EventReader(Make.File(plan.Build(), "roles/reserve.ics")).Raw("VCALENDAR/VTODO", "UID"));
    }

    [Fact]
    public void Each_message_is_an_event_at_its_minute_with_its_text_and_rings_then()
    {
        var messages = new EventReader(Make.File(Plans.Weekend(Language.Chinese), "announcements.ics"));
        var live = Array.IndexOf(messages.Texts(Event, "SUMMARY"), "🎙️ 写作营·三群：好开头，三种写法");
        Assert.Equal("今晚七点，周老师讲“好开头”。\n带上你写不下去的那一段；提问请写：姓名,问题", messages.Texts(Event, "DESCRIPTION")[live]);
        Assert.Equal("20260328T190000", messages.Raw(Event, "DTSTART")[live]);
        Assert.Contains("🎙️ 写作营·三群：好开头，三种写法 · 问答", messages.Texts(Event, "SUMMARY"));
        Assert.Empty(messages.Raw(Event, "DTEND"));
        Assert.All(messages.Raw(Event + "/VALARM", "TRIGGER"), trigger => Assert.Equal("PT0S", trigger));
        Assert.Equal(messages.Raw(Event, "DTSTART").Count(start => start.Length > 8), messages.Raw(Event + "/VALARM", "TRIGGER").Length);
        Assert.Empty(messages.Raw(Event, "UID").Intersect(Weekend.Raw(Event, "UID")));
    }

    [Theory]
    [InlineData("calendar.ics", 2, 0)]
    [InlineData("roles/con-role.ics", 2, 1)]
    [InlineData("channels/cmd-c-calc-a0.ics", 2, 0)]
    [InlineData("announcements.ics", 3, 0)]
    public void What_an_author_wrote_cannot_end_an_event_or_add_a_property(string path, int events, int toDos)
    {
        var calendar = new EventReader(Make.File(Plans.Attack(), path));
        Assert.Equal((events, toDos), (calendar.Raw(Event, "UID").Length, calendar.Raw("VCALENDAR/VTODO", "UID").Length));
        Assert.Contains(calendar.Texts(Event, "DESCRIPTION"), text => text.Contains("\nEND:VEVENT", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_damaged_manifest_holds_is_data_too()
    {
        const string Evil = "x\r\nEND:VEVENT\nBEGIN:VEVENT";
        var earlier = new PublishedCalendar([new PublishedEvent(Evil, 1, Evil, Evil, Evil, ["calendar.ics"])]);
        var plan = new PlanBuilder(Language.English, "Empty", new LocalDate(2026, 12, 1), 1).Build();
        var file = Outputs.All.Single(kind => kind.PublishesEvents).Make(new Edition(plan) { Earlier = earlier }).First();
        Assert.Equal(["CANCELLED"], new EventReader(file.Text!).Raw(Event, "STATUS"));
    }
}
