using System.Collections.Immutable;
using Playbook.Generators.Announcements;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>All calendars of a playbook that programs subscribe to: everybody's, one for each role and channel, one for those who send.</summary>
internal sealed class EventCalendars
{
    private EventCalendars(CalendarFrame frame, ImmutableArray<CalendarFile> files, ImmutableArray<CalendarEntry> entries)
    {
        Frame = frame;
        Files = files;
        Entries = entries;
        var standing = entries.Select(entry => entry.Published).ToArray();
        var cancelled = frame.Revisions.Cancelled(standing, files.Select(file => file.Path));
        Published = new PublishedCalendar([.. standing, .. cancelled]);

        // An order of their own, whatever way they came: the same state gives the same bytes.
        Cancelled = [.. cancelled.OrderBy(e => e.Start, StringComparer.Ordinal).ThenBy(e => e.Uid, StringComparer.Ordinal).Select(e => new CancelledEntry(frame, e))];
    }

    /// <summary>What entries share.</summary>
    public CalendarFrame Frame { get; }

    /// <summary>Every calendar there may be; one without an entry is not written, unless it is everybody's.</summary>
    public ImmutableArray<CalendarFile> Files { get; }

    /// <summary>What stands in them, by sort and time.</summary>
    public ImmutableArray<CalendarEntry> Entries { get; }

    /// <summary>What no longer stands in them, by time.</summary>
    public ImmutableArray<CancelledEntry> Cancelled { get; }

    /// <summary>What those who subscribe are told, for the next build.</summary>
    public PublishedCalendar Published { get; }

    /// <summary>The calendars of an edition.</summary>
    public static EventCalendars Of(Edition edition)
    {
        var plan = edition.Plan;
        var (roleNames, channelNames) = (NamedFiles.Of(plan.Playbook.Roles), NamedFiles.Of(plan.Playbook.Channels));
        var roles = plan.Playbook.Roles.Distinct().ToDictionary(
            role => role, role => new CalendarFile($"roles/{roleNames[role]}.ics", role.Title.Text, occurrence => occurrence.Concerns(role)));
        CalendarFile[] ofItems =
        [
            new("calendar.ics", null, _ => true) { IsForEverybody = true },
            .. roles.Values,
            .. plan.Playbook.Channels.Distinct().Select(channel =>
                new CalendarFile($"channels/{channelNames[channel]}.ics", channel.Title.Text, occurrence => occurrence.Concerns(channel))),
        ];
        var messages = new CalendarFile("announcements.ics", AnnouncementPhrases.Announcements.Text.In(edition.View.Language), _ => false);
        var frame = new CalendarFrame(plan.Playbook, edition.Earlier);
        var language = edition.View.Language;
        return new EventCalendars(
            frame,
            [.. ofItems, messages],
            [
                .. edition.View.Occurrences.Where(o => o.Occurrence.IsItem)
                    .Select(o => new CalendarEvent(frame, o, [.. ofItems.Where(file => file.HasItem(o)).Select(file => file.Path)])),
                .. plan.Duties.Select(duty => new CalendarToDo(frame, duty, language, roles[duty.Role].Path)),
                .. from occurrence in edition.View.Occurrences
                   from message in occurrence.Messages
                   select new CalendarMessage(frame, occurrence, message, language, messages.Path),
            ]);
    }
}

/// <summary>A file for calendar programs.</summary>
/// <param name="Path">Below the playbook's folder.</param>
/// <param name="Of">Whose it is, or what it is of; null for the calendar of the playbook.</param>
/// <param name="HasItem">Whether an item stands in it.</param>
internal sealed record CalendarFile(string Path, string? Of, Func<OccurrenceView, bool> HasItem)
{
    /// <summary>Whether it is written even without an entry.</summary>
    public bool IsForEverybody { get; init; }
}
