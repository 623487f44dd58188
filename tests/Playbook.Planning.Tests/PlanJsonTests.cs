using System.Text.Json;
using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests;

public sealed class PlanJsonTests
{
    private static Plan Sample() => PlanOf(
        Item("例会", OnDay(1, "20:00"), Meeting, owners: [Person("群主")], guests: [Guest("林编辑")], reminders: [Before(Minutes(10))]),
        Item("节日🎉", OnDays(2)),
        Item("还在吗", On(new TriggerPattern(new TriggerRow("silent", new("沉默", "silent"), ""), 14))));

    [Fact]
    public void A_plan_is_written_in_a_fixed_shape() => Assert.Equal(
        """
        {
          "schema": 1,
          "key": "book-club",
          "title": "书友会",
          "language": "zh-CN",
          "start": "2026-12-01",
          "days": 30,
          "timezone": "Asia/Shanghai",
          "occurrences": [
            {
              "id": "例会.2026-12-01.remind-10m",
              "item": "例会",
              "kind": "meeting",
              "title": "例会",
              "part": "reminder",
              "date": "2026-12-01",
              "day": 1,
              "start": "19:50",
              "startsAt": "2026-12-01T19:50:00+08:00",
              "number": 1,
              "count": 1,
              "owners": [
                "群主"
              ],
              "guests": [
                "林编辑"
              ],
              "messages": []
            },
            {
              "id": "例会.2026-12-01",
              "item": "例会",
              "kind": "meeting",
              "title": "例会",
              "part": "item",
              "date": "2026-12-01",
              "day": 1,
              "start": "20:00",
              "end": "21:00",
              "startsAt": "2026-12-01T20:00:00+08:00",
              "endsAt": "2026-12-01T21:00:00+08:00",
              "number": 1,
              "count": 1,
              "owners": [
                "群主"
              ],
              "guests": [
                "林编辑"
              ],
              "messages": []
            },
            {
              "id": "节日\uD83C\uDF89.2026-12-02",
              "item": "节日\uD83C\uDF89",
              "kind": "quiet",
              "title": "节日\uD83C\uDF89",
              "part": "item",
              "date": "2026-12-02",
              "day": 2,
              "number": 1,
              "count": 1,
              "owners": [],
              "guests": [],
              "messages": []
            }
          ],
          "duties": [],
          "cancelled": [],
          "triggered": [
            {
              "id": "还在吗",
              "item": "还在吗",
              "kind": "quiet",
              "title": "还在吗",
              "trigger": "silent",
              "days": 14,
              "owners": [],
              "messages": []
            }
          ],
          "prepared": []
        }

        """.ReplaceLineEndings("\n"),
        PlanJson.Write(Sample() with { Prepared = [] }));

    [Fact]
    public void The_same_plan_gives_the_same_text() => Assert.Equal(PlanJson.Write(Sample()), PlanJson.Write(Sample()));

    [Fact]
    public void A_duty_stands_with_whose_it_is_and_when()
    {
        var playbook = Book();
        var withDuty = new PlaybookModel
        {
            Name = playbook.Name,
            Title = playbook.Title,
            Location = playbook.Location,
            Key = playbook.Key,
            Language = playbook.Language,
            Start = playbook.Start,
            Days = playbook.Days,
            Zone = playbook.Zone,
            Roles = [new Role { Name = "活跃官", Title = Text("活跃官"), Kind = RoleKinds.Owner, Location = Line(2), Duties = [new Duty(Text("暖场"), OnDay(2, "20:00"))] }],
        };
        using var json = JsonDocument.Parse(PlanJson.Write(Planner.Make(withDuty, HolidayCalendar.China)));
        var duty = json.RootElement.GetProperty("duties")[0];
        Assert.Equal("活跃官", duty.GetProperty("role").GetString());
        Assert.Equal("暖场", duty.GetProperty("text").GetString());
        Assert.Equal("2026-12-02T20:00:00+08:00", duty.GetProperty("startsAt").GetString());
        Assert.False(duty.TryGetProperty("endsAt", out _));
    }

    [Fact]
    public void Offsets_follow_daylight_saving_and_a_move_says_why()
    {
        var plan = Planner.Make(Book(new LocalDate(2026, 3, 28), 2, "Europe/Berlin", Item("打卡", EveryDay("02:30"))), HolidayCalendar.China);
        using var json = JsonDocument.Parse(PlanJson.Write(plan));
        var occurrences = json.RootElement.GetProperty("occurrences");
        Assert.Equal("2026-03-28T02:30:00+01:00", occurrences[0].GetProperty("startsAt").GetString());
        Assert.Equal("2026-03-29T03:30:00+02:00", occurrences[1].GetProperty("startsAt").GetString());
        Assert.Equal("原定02:30，当天拨快时钟，改到03:30", occurrences[1].GetProperty("moved").GetString());
        Assert.False(occurrences[0].TryGetProperty("moved", out _));
    }
}
