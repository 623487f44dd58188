using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using static NodaTime.IsoDayOfWeek;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Conflicts;

public sealed class HolderClashTests
{
    private static readonly Role Host = Person("群主");

    [Fact]
    public void One_holder_in_two_places_is_reported_once_for_the_pair()
    {
        var plan = PlanOf(
            Item("例会", On(Weekly(1, Saturday), "19:00"), Meeting, line: 4, owners: [Host]),
            Item("直播", On(Weekly(1, Saturday), "19:30"), Meeting, line: 5, owners: [Host]));
        var finding = Only(plan, "PB3301");
        Assert.Equal((5, 4), (finding.Location!.Start.Line, Assert.Single(finding.Related).Location.Start.Line));
        Assert.Equal("“群主”同一时间排在两处：“例会”与“直播”时间重叠，共4次，最早在12月5日19:30", finding.GetMessage(Language.Chinese));
        Assert.Equal(
            "\"群主\" would have to be in two places at once: \"例会\" and \"直播\" overlap, 4 times, first at 19:30 on December 5",
            finding.GetMessage(Language.English));
        Assert.Equal("错开时间，或让其中一项换个人来。", finding.GetRemedy(Language.Chinese));
    }

    [Fact]
    public void A_named_guest_is_one_person_even_beside_another_host()
    {
        var guest = Guest("林编辑");
        var finding = Only(
            PlanOf(
                Item("直播", OnDay(3, "19:00"), Meeting, guests: [guest]),
                Item("答疑", OnDay(3, "19:59"), Meeting, owners: [guest])),
            "PB3301");
        Assert.StartsWith("“林编辑”同一时间排在两处", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void One_after_the_other_is_no_clash() =>
        Assert.Empty(PlanOf(
            Item("例会", OnDay(3, "19:00"), Meeting, owners: [Host]),
            Item("直播", OnDay(3, "20:00"), Meeting, owners: [Host])).Diagnostics);

    [Fact]
    public void Overlap_past_midnight_is_found() =>
        Only(
            PlanOf(
                Item("守夜", OnDay(3, "23:30"), Meeting, owners: [Host]),
                Item("跨年", OnDay(4, "00:00"), Meeting, owners: [Host])),
            "PB3301");

    [Fact]
    public void Several_holders_a_ratio_and_kinds_without_presence_do_not_clash()
    {
        foreach (var role in new[] { Person("点评官", 2), Person("活跃官", 1, perMembers: 50) })
        {
            Assert.Empty(PlanOf(
                Item("例会", OnDay(3, "19:00"), Meeting, owners: [role]), Item("直播", OnDay(3, "19:30"), Meeting, owners: [role])).Diagnostics);
        }

        Assert.Empty(PlanOf(
            Item("例会", OnDay(3, "19:00"), Meeting, owners: [Host]), Item("通知", OnDay(3, "19:30"), owners: [Host])).Diagnostics);
    }

    [Fact]
    public void Three_at_once_are_three_pairs() =>
        Assert.Equal(
            ["例会 直播", "例会 答疑", "直播 答疑"],
            PlanOf(
                Item("例会", EveryDay("19:00"), Meeting, owners: [Host]),
                Item("直播", EveryDay("19:10"), Meeting, owners: [Host]),
                Item("答疑", EveryDay("19:20"), Meeting, owners: [Host])).Diagnostics.Select(d => $"{d.Arguments[1].Zh} {d.Arguments[2].Zh}"));

    [Fact]
    public void An_item_that_begins_again_before_it_ends_is_reported()
    {
        var finding = Only(PlanOf(Item("马拉松", EveryDay("08:00"), Meeting, duration: Minutes(1500))), "PB3307");
        Assert.Equal("“马拉松”的上一场还没结束，下一场就开始了，共29次，最早在12月2日08:00", finding.GetMessage(Language.Chinese));
        Assert.Equal("\"马拉松\" begins again before the one before it has ended, 29 times, first at 08:00 on December 2", finding.GetMessage(Language.English));
    }
}
