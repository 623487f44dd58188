using NodaTime;
using Playbook.Generators.Calendars.ICalendar;
using Playbook.Planning;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Calendars;

/// <summary>What those are told who subscribed to an earlier build.</summary>
public sealed class RevisionTests
{
    private const string Event = "VCALENDAR/VEVENT";

    [Fact]
    public void What_is_new_starts_at_0() => Assert.All(Read(Edit(Camp()), "calendar.ics").Raw(Event, "SEQUENCE"), sequence => Assert.Equal("0", sequence));

    [Fact]
    public void Nothing_changes_when_nothing_changed()
    {
        var first = Edit(Camp());
        var second = Edit(Camp(), first);
        Assert.Equal(Files(first), Files(second));
        Assert.Equal(Texts(first.Published), Texts(second.Published));
    }

    [Fact]
    public void An_item_that_moves_keeps_its_identity_and_grows_its_sequence()
    {
        var (before, after) = (Edit(Camp()), Edit(Camp(at: 21), Edit(Camp())));
        var (then, now) = (Read(before, "calendar.ics"), Read(after, "calendar.ics"));
        Assert.Equal(then.Raw(Event, "UID"), now.Raw(Event, "UID"));
        Assert.Equal(["1", "0"], now.Raw(Event, "SEQUENCE"));
        Assert.Empty(now.Raw(Event, "STATUS"));
    }

    [Fact]
    public void A_new_length_is_a_move() => Assert.Equal(["1", "0"], Read(Edit(Camp(minutes: 45), Edit(Camp())), "calendar.ics").Raw(Event, "SEQUENCE"));

    [Fact]
    public void Another_name_of_the_same_zone_moves_nothing() =>
        Assert.Equal(["0", "0"], Read(Edit(Camp(zone: "Asia/Chongqing"), Edit(Camp())), "calendar.ics").Raw(Event, "SEQUENCE"));

    [Fact]
    public void A_new_text_moves_nothing() => Assert.Equal(["0", "0"], Read(Edit(Camp(text: "new"), Edit(Camp())), "calendar.ics").Raw(Event, "SEQUENCE"));

    [Fact]
    public void Every_further_move_counts()
    {
        var moved = Edit(Camp(), Edit(Camp(at: 21), Edit(Camp())));
        Assert.Equal(["2", "0"], Read(moved, "calendar.ics").Raw(Event, "SEQUENCE"));
        Assert.Equal(["2", "0"], Read(Edit(Camp(), moved), "calendar.ics").Raw(Event, "SEQUENCE"));
    }

    [Theory]
    [InlineData("calendar.ics")]
    [InlineData("roles/host.ics")]
    [InlineData("channels/club.ics")]
    public void An_item_that_goes_is_cancelled_wherever_it_stood(string path)
    {
        var first = Edit(Camp());
        var calendar = Read(Edit(Camp(hasOpening: false), first), path);
        Assert.Equal("CANCELLED", Assert.Single(calendar.Raw(Event, "STATUS")));
        Assert.Equal(["0", "1"], calendar.Raw(Event, "SEQUENCE"));
        Assert.Equal(Read(first, path).Raw(Event, "UID")[0], calendar.Raw(Event, "UID")[1]);
        Assert.Equal("20261201T120000Z", calendar.Raw(Event, "DTSTART")[1]);
        Assert.EndsWith(" Opening", calendar.Texts(Event, "SUMMARY")[1], StringComparison.Ordinal);
        Assert.Equal(["PUBLISH"], calendar.Raw("VCALENDAR", "METHOD"));
    }

    [Fact]
    public void A_cancelled_item_stays_so_and_comes_back_as_one_that_was_moved()
    {
        var gone = Edit(Camp(hasOpening: false), Edit(Camp()));
        var still = Edit(Camp(hasOpening: false), gone);
        Assert.Equal(Files(gone), Files(still));
        var back = Read(Edit(Camp(), still), "calendar.ics");
        Assert.Equal(["2", "0"], back.Raw(Event, "SEQUENCE"));
        Assert.Empty(back.Raw(Event, "STATUS"));
    }

    [Fact]
    public void Who_gives_an_item_away_sees_it_cancelled_and_others_see_no_change()
    {
        var given = Edit(Camp(isOwnerOther: true), Edit(Camp()));
        Assert.Equal(["0", "0"], Read(given, "calendar.ics").Raw(Event, "SEQUENCE"));
        Assert.Equal(["0", "1"], Read(given, "roles/host.ics").Raw(Event, "SEQUENCE"));
        Assert.Equal(["CANCELLED"], Read(given, "roles/host.ics").Raw(Event, "STATUS"));
        Assert.Equal(Files(given), Files(Edit(Camp(isOwnerOther: true), given)));

        var back = Read(Edit(Camp(), given), "roles/host.ics");
        Assert.Equal(["2", "0"], back.Raw(Event, "SEQUENCE"));
        Assert.Empty(back.Raw(Event, "STATUS"));
    }

    [Fact]
    public void A_role_whose_last_item_goes_keeps_a_calendar_that_says_so()
    {
        var alone = Edit(Camp(isOwnerOther: true));
        var left = Read(Edit(Camp(), alone), "roles/other.ics");
        Assert.Equal(["CANCELLED"], left.Raw(Event, "STATUS"));
    }

    [Fact]
    public void A_role_that_goes_takes_its_calendar_along()
    {
        var left = Edit(Camp(hasOther: false), Edit(Camp(isOwnerOther: true)));
        Assert.DoesNotContain(Files(left), file => file.Path == "roles/other.ics");
        Assert.DoesNotContain(left.Published.Events, e => e.Calendars.Contains("roles/other.ics"));
    }

    [Fact]
    public void A_message_is_cancelled_with_its_item() => Assert.Equal(
        ["CANCELLED"], Read(Edit(Camp(hasOpening: false), Edit(Camp())), "announcements.ics").Raw(Event, "STATUS"));

    [Fact]
    public void A_duty_that_moves_or_goes_is_told_of_as_well()
    {
        var (eight, nine) = (new LocalTime(8, 0), new LocalTime(9, 0));
        var first = Edit(WithDuty(eight));
        var moved = Edit(WithDuty(nine), first);
        Assert.Equal(["1"], Read(moved, "roles/host.ics").Raw("VCALENDAR/VTODO", "SEQUENCE"));
        var gone = Read(Edit(Camp(), moved), "roles/host.ics");
        Assert.Equal(["2"], gone.Raw("VCALENDAR/VTODO", "SEQUENCE"));
        Assert.Equal(["CANCELLED"], gone.Raw("VCALENDAR/VTODO", "STATUS"));
        Assert.Equal(["20261201T010000Z"], gone.Raw("VCALENDAR/VTODO", "DUE"));
        Assert.Equal(["20261201"], Read(Edit(Camp(), Edit(WithDuty(null))), "roles/host.ics").Raw("VCALENDAR/VTODO", "DUE"));
    }

    [Fact]
    public void Of_what_is_cancelled_the_longest_gone_is_dropped()
    {
        var old = Enumerable.Range(0, Revisions.MostCancelled).Select(n => new PublishedEvent($"old-{n}", 1, "20261101", null, "old", ["calendar.ics"]) { IsCancelled = true });
        var state = Edit(Camp()).Published;
        var next = Edit(Camp(hasOpening: false), new PublishedCalendar([.. state.Events, .. old])).Published.Events.Where(e => e.IsCancelled).ToArray();
        Assert.Equal(Revisions.MostCancelled, next.Length);
        Assert.Equal("old-2", next[0].Uid);
        Assert.DoesNotContain(next[^1].Uid, "old", StringComparison.Ordinal);
    }

    private static Edition Edit(Plan plan, Edition? after = null) => Edit(plan, after?.Published ?? PublishedCalendar.None);

    private static Edition Edit(Plan plan, PublishedCalendar earlier) => new(plan) { Earlier = earlier };

    private static EventReader Read(Edition edition, string path) => new(Files(edition).Single(file => file.Path == path).Text!);

    private static OutputFile[] Files(Edition edition) => [.. Outputs.All.Where(kind => kind.PublishesEvents).SelectMany(kind => kind.Make(edition))];

    private static IEnumerable<string> Texts(PublishedCalendar calendar) => calendar.Events.Select(e => $"{e with { Calendars = [] }} {string.Join(',', e.Calendars)}");

    /// <summary>One opening, which a test changes, and a notice, which stays.</summary>
    private static Plan Camp(
        int at = 20, int minutes = 30, string zone = "Asia/Shanghai", string text = "old", bool hasOpening = true, bool isOwnerOther = false, bool hasOther = true)
    {
        var plan = new PlanBuilder(Language.English, "Camp", new LocalDate(2026, 12, 1), 3, zone);
        var host = plan.Role("Host", "host");
        var other = hasOther ? plan.Role("Other", "other") : null;
        var club = plan.Channel("club", ChannelKinds.WechatGroup);
        if (hasOpening)
        {
            plan.Item(ItemKinds.Ceremony, "Opening", isOwnerOther ? other : host, club, [1], new LocalTime(at, 0), minutes, text: text);
        }

        plan.Item(ItemKinds.Notice, "Hello", host, club, [2]);
        return plan.Build();
    }

    private static Plan WithDuty(LocalTime? at)
    {
        var duties = new PlanBuilder(Language.English, "Camp", new LocalDate(2026, 12, 1), 3);
        var plan = Camp();
        duties.Duty(plan.Playbook.Roles[0], "warm up", 1, at);
        return plan with { Duties = duties.Build().Duties };
    }
}
