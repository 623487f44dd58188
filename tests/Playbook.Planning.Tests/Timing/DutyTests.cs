using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Timing;

public sealed class DutyTests
{
    [Fact]
    public void A_duty_stands_on_every_day_of_its_pattern() =>
        Assert.Equal(["2026-12-06", "2026-12-13", "2026-12-20", "2026-12-27"], Dates(Of(new Duty(Text("整理精华"), On(Weekly(1, IsoDayOfWeek.Sunday))))));

    [Fact]
    public void A_duty_with_a_time_is_due_in_the_playbook_s_zone()
    {
        var duty = Of(new Duty(Text("暖场"), OnDay(2, "20:00") with { End = Time("21:30") })).Single();
        Assert.Equal("2026-12-02T12:00:00Z", duty.StartsAt!.Value.ToInstant().ToString());
        Assert.Equal("2026-12-02T13:30:00Z", duty.EndsAt!.Value.ToInstant().ToString());
        Assert.Equal(2, duty.Day);
    }

    [Fact]
    public void Without_a_time_only_the_day_of_a_duty_is_known() => Assert.Null(Of(new Duty(Text("发页码"), OnDays(1))).Single().StartsAt);

    [Fact]
    public void What_is_done_at_no_set_time_or_when_something_happens_has_no_dates() => Assert.Empty(Of(
        new Duty(Text("主持"), When: null),
        new Duty(Text("迎新"), On(new TriggerPattern(Semantics.Vocabulary.TriggerWords.Joins, null)))));

    [Fact]
    public void A_holiday_moves_a_duty_and_leaves_its_id()
    {
        var when = On(new DatesPattern([new LocalDate(2026, 10, 1)])) with { OnHolidays = HolidayPolicy.Earlier };
        var moved = Of(new Duty(Text("盘点"), when)).Single();
        Assert.Equal(new LocalDate(2026, 9, 30), moved.Date);
        Assert.Equal("群主.盘点.2026-10-01", moved.Id);
        Assert.NotNull(moved.MovedBecause);
    }

    [Fact]
    public void Ids_are_unique_where_one_text_stands_twice() => Assert.Equal(
        ["群主.发页码.2026-12-01", "群主.发页码#2.2026-12-01"],
        Of(new Duty(Text("发页码"), OnDay(1, "08:00")), new Duty(Text("发页码"), OnDay(1, "20:00"))).Select(duty => duty.Id));

    [Fact]
    public void Duties_without_end_are_a_finding_and_not_a_wait()
    {
        var long30000 = Book(FirstDay, 30_000, "Asia/Shanghai");
        var plan = Planner.Make(WithDuties(long30000, new Duty(Text("值守"), EveryDay())), HolidayCalendar.China);
        Assert.Contains("值守", Only(plan, "PB9101").GetMessage(Syntax.Words.Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(20_000, plan.Duties.Length);
    }

    private static ImmutableArray<PlannedDuty> Of(params Duty[] duties) => Planner.Make(WithDuties(Book(), duties), HolidayCalendar.China).Duties;

    private static IEnumerable<string> Dates(IEnumerable<PlannedDuty> duties) => duties.Select(duty => Templates.Printing.IsoNotation.Date(duty.Date));

    private static PlaybookModel WithDuties(PlaybookModel playbook, params Duty[] duties) => new()
    {
        Name = playbook.Name, Title = playbook.Title, Key = playbook.Key, Language = playbook.Language, Start = playbook.Start, Days = playbook.Days,
        Zone = playbook.Zone, Location = playbook.Location,
        Roles = [new Role { Name = "群主", Title = Text("群主"), Kind = Semantics.Vocabulary.RoleKinds.Owner, Location = Line(2), Duties = [.. duties] }],
    };
}
