using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Timing;

public sealed class SegmentTests
{
    private static readonly ItemKind Show = Kind("show") with
    {
        Segments = [Part("preview", SegmentPlace.Ahead), Part("opening", SegmentPlace.Start), Part("sharing", SegmentPlace.Middle),
            Part("questions", SegmentPlace.Questions), Part("gift", SegmentPlace.End)],
    };

    private static SegmentRow Part(string id, SegmentPlace place) =>
        new(id, new Spelling(id, id), "", new CopyType("no-such-copy", new Spelling("没有", "none"), "", "C00"), place);

    [Fact]
    public void Segments_stand_around_and_inside_an_evening_item() =>
        Assert.Equal(
            [
                "12-05 12:00 直播.preview", "12-05 19:00 直播", "12-05 19:00 直播.opening", "12-05 19:10 直播.sharing",
                "12-05 20:10 直播.questions", "12-05 20:30 直播.gift",
            ],
            Lines(PlanOf(Item("直播", OnDay(5, "19:00"), Show, duration: Minutes(90)))));

    [Fact]
    public void The_preview_of_an_item_before_two_in_the_afternoon_goes_out_the_evening_before() =>
        Assert.Equal("12-04 20:00 直播.preview", Lines(PlanOf(Item("直播", OnDay(5, "13:59"), Show)))[0]);

    [Fact]
    public void Segments_of_a_short_item_stay_inside_it() =>
        Assert.Equal(
            [
                "12-05 12:00 直播.preview", "12-05 19:00 直播", "12-05 19:00 直播.opening", "12-05 19:00 直播.questions",
                "12-05 19:05 直播.sharing", "12-05 19:05 直播.gift",
            ],
            Lines(PlanOf(Item("直播", OnDay(5, "19:00"), Show, duration: Minutes(5)))));

    [Fact]
    public void Segments_of_an_item_past_midnight_fall_on_the_next_day()
    {
        var plan = PlanOf(Item("直播", OnDay(5, "23:30") with { End = Time("00:30") }, Show));
        Assert.Equal(["12-06 00:10 直播.questions", "12-06 00:30 直播.gift"], Lines(plan)[^2..]);
        Assert.Equal([6, 6], plan.Occurrences[^2..].Select(o => o.Day));
        Assert.Equal("直播.2026-12-05.gift", plan.Occurrences[^1].Id);
    }

    [Fact]
    public void An_item_without_a_time_has_its_preview_the_evening_before_and_the_rest_on_its_day() =>
        Assert.Equal(
            [
                "12-04 20:00 直播.preview", "12-05 --:-- 直播", "12-05 --:-- 直播.opening", "12-05 --:-- 直播.sharing",
                "12-05 --:-- 直播.questions", "12-05 --:-- 直播.gift",
            ],
            Lines(PlanOf(Item("直播", OnDays(5), Show))));

    [Fact]
    public void A_segment_without_a_text_anywhere_is_reported_once_for_its_item()
    {
        var plan = PlanOf(Item("直播", EveryDay("19:00"), Kind("talk") with { Segments = [Part("opening", SegmentPlace.Start)] }));
        Assert.Equal(60, plan.Occurrences.Length);
        Assert.All(plan.Occurrences, o => Assert.Empty(o.Messages));
        var finding = Only(plan, "PB4602");
        Assert.Equal("“直播”要发“没有”，却没有可用的文案，这条消息没有排进日程", finding.GetMessage(Language.Chinese));
        Assert.Equal("There is no usable text for the none of \"直播\", so the plan holds no message for it", finding.GetMessage(Language.English));
    }
}
