using Playbook.Planning.Holidays;
using Playbook.Planning.Tests.Rules;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Planning.Tests.Timing;

/// <summary>A meeting in person is announced before it takes place, early enough to sign up.</summary>
public sealed class GatheringTests
{
    private static IReadOnlyList<Occurrence> Announcements(string lines) => Announcements(WrittenPlan.Model(lines));

    private static IReadOnlyList<Occurrence> Announcements(PlaybookModel playbook) =>
        [.. Planner.Make(playbook, HolidayCalendar.China).Occurrences.Where(o => o.Messages.Any(m => ReferenceEquals(m.Type, CareCopy.OfflineNotice)))];

    private static string When(Occurrence occurrence) => $"{occurrence.Date.Month}-{occurrence.Date.Day} {occurrence.Start:HH:mm}";

    [Theory]
    [InlineData("", "12-13 20:00")]
    [InlineData("报名通知 提前10天 20:30", "12-10 20:30")]
    [InlineData("announce 2 days before 12:00", "12-18 12:00")]
    public void Its_notice_goes_out_when_the_block_says_else_a_week_before(string line, string when)
    {
        var notice = Assert.Single(Announcements($"线下活动 茶会 \"茶话会\" {{\n时间 2026-12-20 14:00\n意向征集 第2天 20:00\n地点 \"图书馆\"\n{line}\n负责 群主\n}}"));

        Assert.Equal(when, When(notice));
        Assert.Equal(Segments.Announcement, notice.Segment);
        Assert.Contains("12月20日 14:00", Assert.Single(notice.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_notice_goes_out_when_the_group_opens_where_it_takes_place_soon_after() =>
        Assert.Equal("12-1 20:00", When(Assert.Single(Announcements("线下活动 茶会 \"茶话会\" { 时间 第4天 14:00  负责 群主 }"))));

    [Fact]
    public void A_line_of_the_schedule_is_announced_too() =>
        Assert.Equal("12-17 12:00", When(Assert.Single(Announcements(Assert.Single(WrittenPlan.BindFile("""
            手册 "书友会" {
              开始 2026-12-01
              日程 { 第20天 14:00 线下活动 "茶话会" { 报名通知 提前3天 12:00 } }
            }
            """).Playbooks)))));

    [Fact]
    public void A_block_may_hold_the_words_of_its_notice()
    {
        var notice = Assert.Single(Announcements("线下活动 茶会 \"茶话会\" { 时间 2026-12-20 14:00  报名通知 提前3天 20:00 \"{{ 活动.日期 }}喝茶，来的报名\"  负责 群主 }"));

        Assert.Equal("12月20日喝茶，来的报名", Assert.Single(notice.Messages).Text);
        Assert.True(notice.Messages[0].IsAuthored);
    }
}
