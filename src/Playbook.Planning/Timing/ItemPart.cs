using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Timing;

/// <summary>A segment or reminder of an item: the same for all its occurrences.</summary>
/// <param name="Key">The end of its id.</param>
/// <param name="Segment">The segment, or null.</param>
/// <param name="Reminder">The reminder, or null.</param>
/// <param name="At">When it is sent, if not at the segment's usual place.</param>
/// <param name="Location">Where its time stands.</param>
internal sealed record ItemPart(string Key, SegmentRow? Segment, Reminder? Reminder, Reminder? At, Location Location)
{
    /// <summary>The parts of an item: its kind's segments, further ones the author wrote, reminders; each key once.</summary>
    /// <param name="item">The item.</param>
    /// <param name="repeated">Told of each reminder that is left out, with the earlier one for the same time.</param>
    public static ImmutableArray<ItemPart> Of(ScheduleItem item, Action<Reminder, Reminder> repeated)
    {
        var parts = ImmutableArray.CreateBuilder<ItemPart>();
        foreach (var segment in item.Kind.Segments.Where(s => !s.OnlyWhenNamed && s.TakesPlace?.Invoke(item.Fields) != false).Concat(Segments.Table.Rows.Where(s => IsWritten(item, s))))
        {
            if (!parts.Any(p => ReferenceEquals(p.Segment, segment)))
            {
                var at = TimeOf(item, segment);
                parts.Add(new ItemPart(segment.Id, segment, null, at, at?.Location ?? item.When.Location));
            }
        }

        foreach (var reminder in item.Reminders)
        {
            var key = ReminderTiming.KeyOf(reminder);
            if (parts.FirstOrDefault(p => p.Key == key) is { Reminder: { } earlier })
            {
                repeated(reminder, earlier);
            }
            else
            {
                parts.Add(new ItemPart(key, null, reminder, reminder, reminder.Location));
            }
        }

        return parts.ToImmutable();
    }

    // A segment may be written for its text, for its time or for its length alone. The items of one block share its fields: the call
    // to sign up is for the gathering and not for the poll before it.
    private static bool IsWritten(ScheduleItem item, SegmentRow segment) =>
        item.Copies.Any(c => ReferenceEquals(c.Segment, segment))
        || (item.Kind.Segments.Contains(segment) && item.Fields.Has(ItemWords.OfSegment[segment]));

    private static Reminder? TimeOf(ScheduleItem item, SegmentRow segment) =>
        item.Copies.FirstOrDefault(c => ReferenceEquals(c.Segment, segment))?.At
        ?? (ItemWords.OfSegment.TryGetValue(segment, out var field) ? item.Fields.Get(field)?.At : null);
}
