using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests;

/// <summary>Texts that are kept ready although no line of the schedule sends them.</summary>
public sealed class PreparedCopyTests
{
    [Fact]
    public void What_a_playbook_calls_for_is_kept_ready_under_its_group()
    {
        var name = Prepared(Book()).Single(copy => copy.Id == "copy/group-name");

        Assert.Equal("founding", name.Group.Id);
        Assert.Equal("书友会·[[第几期或几群]]", Assert.Single(name.Messages).Text);
        Assert.Null(name.Messages[0].Channel);
    }

    [Fact]
    public void What_a_playbook_has_no_use_for_is_not_there() =>
        Assert.DoesNotContain(Prepared(Book()), copy => copy.Id == "copy/quiet-hours-notice");

    [Fact]
    public void Quiet_hours_call_for_their_notice()
    {
        var quiet = new QuietHours(new(new LocalTime(9, 0), new LocalTime(18, 0)), [ItemKinds.Task]);
        var item = Item("开营", OnDay(1, "20:00"), channels: [Group("书友群", quiet: quiet)]);

        Assert.Contains("每天 09:00–18:00", Prepared(Book(item)).Single(copy => copy.Id == "copy/quiet-hours-notice").Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_schedule_sends_is_not_kept_ready_too()
    {
        var sent = Item("群名", OnDay(1, "20:00"), ItemKinds.Message with { Copy = FoundingCopy.GroupName });

        Assert.DoesNotContain(Prepared(Book(sent)), copy => copy.Id == "copy/group-name");
    }

    [Fact]
    public void A_block_calls_for_the_texts_of_what_was_written_in_it_and_the_playbook_for_no_second_one()
    {
        var block = new DeclaredBlock
        {
            Row = AcquisitionWords.Block,
            HasTitle = true,
            Name = "秋季招募",
            Title = Text("秋季招募"),
            Location = Line(2),
            Fields = new FieldValues([new(AcquisitionWords.Methods, ImmutableArray.Create(AcquisitionMethods.Campaign, AcquisitionMethods.Commission))]),
        };

        var prepared = Prepared(BookOf(block));

        Assert.Equal(["copy/invitation/acquisition/秋季招募", "copy/poster/acquisition/秋季招募", "copy/commission-notice/acquisition/秋季招募"],
            prepared.Where(copy => copy.Group.Id == "recruiting").Select(copy => copy.Id));
    }

    [Fact]
    public void A_text_of_ours_is_no_longer_than_what_is_read_there_without_a_tap()
    {
        Assert.DoesNotContain("一直有", Post(ChannelKinds.Weibo), StringComparison.Ordinal);
        Assert.Contains("一直有", Post(ChannelKinds.OfficialAccount), StringComparison.Ordinal);

        static string Post(ChannelKind kind) => Assert.Single(Prepared(new PlaybookModel
        {
            Name = "书友会",
            Title = Text("书友会"),
            Key = "book-club",
            Language = Language.Chinese,
            Start = FirstDay,
            Days = 30,
            Zone = DateTimeZone.Utc,
            Location = Line(1),
            Channels = [Group("招募", kind)],
            Positioning = new FieldValues([new(PositioningWords.StayReasons, ImmutableArray.Create(Text(string.Concat(Enumerable.Repeat("每周一份共读笔记", 20)))))]),
        }).Single(copy => copy.Id == "copy/recruitment-post").Messages).Text;
    }

    [Theory]
    [InlineData("文案 查找聊天记录 发到 公号 \"公号里这样搜\"", "公号: 公号里这样搜")]
    [InlineData("文案 查找聊天记录 发到 公号 \"公号里这样搜\"\n文案 查找聊天记录 \"这样搜\"", "—: 这样搜 | 公号: 公号里这样搜")]
    [InlineData("文案 查找聊天记录 \"这样搜\"", "—: 这样搜")]
    public void A_text_for_a_channel_is_kept_ready_for_that_channel(string lines, string texts)
    {
        var copy = Prepared(Rules.WrittenPlan.Model(lines)).Single(copy => copy.Id == "copy/search-guide");

        Assert.Equal(texts, string.Join(" | ", copy.Messages.Select(message => $"{message.Channel?.Name ?? "—"}: {message.Text}")));
    }

    private static ImmutableArray<PreparedCopy> Prepared(PlaybookModel playbook) => Planner.Make(playbook, HolidayCalendar.China).Prepared;
}
