using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Playbook.Generators.Tests.Handbooks;
using Playbook.Planning;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Announcements;

public sealed class AnnouncementTests
{
    public static TheoryData<string> PlanNames => ["club", "week", "attack"];

    [Theory]
    [MemberData(nameof(PlanNames))]
    public void Each_line_of_data_is_one_message_in_the_order_of_the_plan(string name)
    {
        var plan = Named(name);
        var lines = Lines(plan);
        var messages = plan.Occurrences.SelectMany(o => o.Messages).Concat(plan.Triggered.SelectMany(t => t.Messages)).ToArray();
        Assert.Equal(messages.Select(m => m.Id), lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(messages.Select(m => m.Text), lines.Select(line => line.GetProperty("text").GetString()));
        Assert.Equal(messages.SelectMany(m => m.FillIns), lines.SelectMany(line => line.GetProperty("fillIns").EnumerateArray().Select(f => f.GetString()!)));
    }

    [Fact]
    public void A_dated_line_has_its_date_and_a_triggered_one_its_trigger()
    {
        var lines = Lines(ReadingWeek.In(Language.Chinese));
        var first = lines[0];
        Assert.Equal("2026-12-07", first.GetProperty("date").GetString());
        Assert.Equal("07:00", first.GetProperty("time").GetString());
        Assert.Equal("Asia/Shanghai", first.GetProperty("zone").GetString());
        Assert.Equal(1, first.GetProperty("day").GetInt32());
        Assert.Equal(20, first.GetProperty("limit").GetInt32());
        Assert.Equal("wechat-group", first.GetProperty("channelKind").GetString());
        Assert.False(first.TryGetProperty("trigger", out _));
        Assert.Equal("joins", lines[^1].GetProperty("trigger").GetString());
        Assert.False(lines[^1].TryGetProperty("date", out _));
    }

    [Theory]
    [MemberData(nameof(PlanNames))]
    public void A_button_for_each_message_points_at_exactly_its_text(string name)
    {
        var plan = Named(name);
        var page = new HtmlParser().ParseDocument(Make.File(plan, "announcements.html"));
        var texts = page.QuerySelectorAll("button[data-copy]").Select(button => page.GetElementById(button.GetAttribute("data-copy")!)!.TextContent);
        var expected = plan.Occurrences.SelectMany(o => o.Messages).Concat(plan.Triggered.SelectMany(t => t.Messages))
            .Select(m => m.Text.ReplaceLineEndings("\n"));
        Assert.Equal(expected, texts);
    }

    [Fact]
    public void Blanks_are_marked_in_the_text_and_listed_below_it()
    {
        var page = new HtmlParser().ParseDocument(Make.File(ReadingWeek.In(Language.Chinese), "announcements.html"));
        Assert.Equal("[[昵称]]", page.QuerySelector("#triggered .bubble mark")!.TextContent);
        Assert.Equal("昵称", page.QuerySelector("#triggered .blanks mark")!.TextContent);
    }

    [Fact]
    public void A_text_beyond_its_limit_is_marked() =>
        Assert.Equal(
            ["37 / 20", "37 / 20", "37 / 20", "37 / 20", "37 / 20"],
            new HtmlParser().ParseDocument(Make.File(ReadingWeek.In(Language.English), "announcements.html")).QuerySelectorAll(".over dd").Select(dd => dd.TextContent));

    [Fact]
    public void Days_and_the_triggered_section_can_be_jumped_to()
    {
        var page = new HtmlParser().ParseDocument(Make.File(ReadingWeek.In(Language.Chinese), "announcements.html"));
        Assert.Equal(
            ["#day-2026-12-07", "#day-2026-12-08", "#day-2026-12-09", "#day-2026-12-10", "#day-2026-12-11", "#triggered"],
            page.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")));
        Assert.Equal("polite", page.GetElementById("status")!.GetAttribute("aria-live"));
    }

    private static Plan Named(string name) => name switch
    {
        "club" => Plans.BookClub(Language.Chinese),
        "week" => ReadingWeek.In(Language.English),
        _ => Plans.Attack(),
    };

    private static JsonElement[] Lines(Plan plan) =>
        [.. Make.File(plan, "announcements.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
