using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;
using static NodaTime.IsoDayOfWeek;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Timing;

public sealed class OccurrenceIdTests
{
    private static ScheduleItem Live(string at = "19:00") => Item(
        "live", On(Weekly(1, Saturday), at), duration: Minutes(90), reminders: [Before(Minutes(60)), DaysBefore(0, "08:00")]);

    private static ScheduleItem Notes() => Item("notes", EveryDay("20:00"));

    private static string[] Ids(params ScheduleItem[] items) => [.. PlanOf(items).Occurrences.Select(o => o.Id)];

    [Fact]
    public void An_id_says_which_item_which_date_and_which_part() =>
        Assert.Equal(
            ["live.2026-12-05.remind-0d-0800", "live.2026-12-05.remind-60m", "live.2026-12-05"], Ids(Live())[..3]);

    [Fact]
    public void Inserting_an_item_leaves_the_ids_of_others() =>
        Assert.Superset(Ids(Live(), Notes()).ToHashSet(), Ids(Item("new", EveryDay("07:00")), Live(), Item("more", OnDays(1)), Notes()).ToHashSet());

    [Fact]
    public void Reordering_items_changes_no_id() =>
        Assert.Equal(Ids(Live(), Notes()).Order(StringComparer.Ordinal), Ids(Notes(), Live()).Order(StringComparer.Ordinal));

    [Fact]
    public void Changing_times_of_other_items_leaves_the_ids_of_an_item() =>
        Assert.Equal(
            Ids(Notes(), Live()).Where(id => id.StartsWith("live", StringComparison.Ordinal)),
            Ids(Item("notes", On(Weekly(2, Monday), "06:00")), Live()).Where(id => id.StartsWith("live", StringComparison.Ordinal)));

    [Fact]
    public void A_new_time_of_day_changes_no_id() =>
        Assert.Equal(Ids(Live()).Order(StringComparer.Ordinal), Ids(Live("21:00")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_reminder_keeps_its_id_when_another_is_written_before_it() =>
        Assert.Superset(
            Ids(Item("live", OnDay(5, "19:00"), reminders: [Before(Minutes(60))])).ToHashSet(),
            Ids(Item("live", OnDay(5, "19:00"), reminders: [Before(Minutes(10)), Before(Minutes(60))])).ToHashSet());
}
