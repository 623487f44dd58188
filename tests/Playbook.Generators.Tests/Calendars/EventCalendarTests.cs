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
    public void What_an_author_wrote_cannot_end_an_event_or_add_a_property()
    {
        var calendar = new EventReader(Make.File(Plans.Attack(), "calendar.ics"));
        Assert.Equal(2, calendar.Raw(Event, "UID").Length);
        Assert.Contains("\nEND:VEVENT", calendar.Texts(Event, "DESCRIPTION")[0], StringComparison.Ordinal);
    }
}
