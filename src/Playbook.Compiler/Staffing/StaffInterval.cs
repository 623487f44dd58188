using NodaTime;
using Playbook.Compiler.Configuration;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Staffing;

/// <summary>A stretch in which somebody is needed, with what is to be told of it.</summary>
/// <param name="Slot">Who, and when.</param>
/// <param name="Starts">The begin in the playbook's zone.</param>
/// <param name="Playbook">The playbook.</param>
/// <param name="Item">The item's title.</param>
/// <param name="Location">Where the item is written.</param>
/// <param name="Severities">What the playbook's project makes of findings.</param>
internal sealed record StaffInterval(
    StaffSlot Slot, LocalDateTime Starts, PlaybookModel Playbook, string Item, Location Location, SeverityRules Severities)
{
    // Something without a length takes at least this: two that begin at one minute are two places at once.
    private static readonly Duration Shortest = Duration.FromMinutes(1);

    /// <summary>
    /// Those of a plan. People are known by their names: whoever holds a role by name, and guests, who are called by theirs. Somebody who
    /// is not named is nobody in particular. An item of which a comment says that its clashes are to be ignored counts for nobody.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="compilation">The file it is written in.</param>
    public static IEnumerable<StaffInterval> Of(Plan plan, Compilation compilation) =>
        from occurrence in plan.Occurrences
        where occurrence.IsItem && occurrence.Item.Kind.NeedsPresence && occurrence.StartsAt is not null
        let item = occurrence.Item
        where !compilation.IgnoresClashAt(item.Location)
        from person in People(item)
        select Of(plan, compilation, occurrence, person, occurrence.StartsAt!.Value);

    private static StaffInterval Of(Plan plan, Compilation compilation, Occurrence occurrence, string person, ZonedDateTime starts)
    {
        var begin = starts.ToInstant();
        var end = occurrence.EndsAt?.ToInstant() ?? begin;
        return new StaffInterval(
            new StaffSlot(person, begin, Instant.Max(end, begin + Shortest)),
            starts.LocalDateTime, plan.Playbook, occurrence.Item.Title.Text, occurrence.Item.Location, compilation.Configuration.Severities);
    }

    private static IEnumerable<string> People(ScheduleItem item) =>
        item.Owners.Concat(item.Guests).Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal);

    // Of several holders any one may come.
    private static string? NameOf(Role role) => role.Fields.Get(RoleWords.HeldBy, []) switch
    {
        [var only] => only.Text,
        [] when ReferenceEquals(role.Kind, RoleKinds.Guest) && role.Holders is null or { Count: 1, PerMembers: null } => role.Title.Text,
        _ => null,
    };
}
