using System.Text.Json;
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

    private static Plan Named(string name) => name switch
    {
        "club" => Plans.BookClub(Language.Chinese),
        "week" => ReadingWeek.In(Language.English),
        _ => Plans.Attack(),
    };

    private static JsonElement[] Lines(Plan plan) =>
        [.. Make.File(plan, "announcements.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
