using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Dates;
using Playbook.Planning.Diagnostics;
using Playbook.Planning.Messages;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Timing;

/// <summary>Days to occurrences: times in the playbook's zone, segments, reminders, messages.</summary>
internal sealed class OccurrenceBuilder(PlaybookModel playbook, MessageWriter messages, List<Diagnostic> findings)
{
    private readonly ClockIrregularities _irregularities = new();
    private readonly List<Placed> _occurrences = [];

    /// <summary>Makes the occurrences of all items.</summary>
    /// <param name="items">The items with their days, in source order.</param>
    /// <returns>By date, time (untimed first), item order in the source, kind of occurrence.</returns>
    public ImmutableArray<Occurrence> Build(ImmutableArray<ItemDates> items)
    {
        foreach (var (item, dates) in items)
        {
            var parts = ItemPart.Of(item, (repeated, earlier) => findings.Add(DateDiagnostics.ReminderRepeated(item, repeated, earlier)));
            ReportReminderWithoutStart(item, dates, parts);
            var questionMinutes = QuestionTime.MinutesOf(item);
            for (var i = 0; i < dates.Length; i++)
            {
                Add(item, parts, questionMinutes, dates[i], i + 1, dates.Length);
            }
        }

        findings.AddRange(_irregularities.Findings());
        _occurrences.Sort(static (a, b) => a.CompareTo(b));
        return [.. _occurrences.Select(o => o.Occurrence)];
    }

    private void ReportReminderWithoutStart(ScheduleItem item, ImmutableArray<ItemDate> dates, ImmutableArray<ItemPart> parts)
    {
        if (item.When.Start is null && dates is [{ Start: null }, ..])
        {
            findings.AddRange(parts.Select(p => p.At).OfType<Reminder>()
                .Where(r => r.Before is { } before && !DateOffset.Of(before).IsWholeDays)
                .Select(r => DateDiagnostics.ReminderNeedsTime(item, r)));
        }
    }

    private void Add(ScheduleItem item, ImmutableArray<ItemPart> parts, long questionMinutes, ItemDate date, int number, int count)
    {
        var day = playbook.DateOf(date.Day);
        var moment = (date.Start ?? item.When.Start) is { } start
            ? Moment.At(playbook.Zone, day.At(start)).Until(item.When, item.Duration)
            : Moment.AllDay(day);
        _irregularities.Note(item, item.When.Location, moment);

        var context = new CopyContext
        {
            Playbook = playbook,
            Item = item,
            Date = moment.Date,
            Time = moment.StartsAt?.TimeOfDay,
            End = moment.EndsAt?.TimeOfDay,
            Day = playbook.DayOf(moment.Date),
            Number = number,
            Count = count,
            Phase = PhaseOf(playbook.DayOf(moment.Date)),
        };
        var id = OccurrenceIds.Of(item, playbook.DateOf(date.Original));
        Add(id, context, moment, date.MovedBecause);
        foreach (var part in parts)
        {
            if (MomentOf(part, moment, questionMinutes) is { } sent)
            {
                _irregularities.Note(item, part.Location, sent);
                var of = context with { Segment = part.Segment, Reminder = part.Reminder };
                Add(OccurrenceIds.Part(id, part.Key), of, sent, date.MovedBecause);
            }
        }
    }

    private Moment? MomentOf(ItemPart part, Moment moment, long questionMinutes) => part.At is { } at
        ? ReminderTiming.Of(at, moment, playbook.Zone)
        : SegmentTiming.Of(part.Segment!.Place, moment, playbook.DayOf(moment.Date), playbook.Zone, questionMinutes);

    private void Add(string id, CopyContext context, Moment moment, Bilingual? movedBecause)
    {
        var day = playbook.DayOf(moment.Date);
        var occurrence = new Occurrence
        {
            Id = id,
            Item = context.Item,
            Segment = context.Segment,
            Reminder = context.Reminder,
            Date = moment.Date,
            Start = moment.StartsAt?.TimeOfDay,
            End = moment.EndsAt?.TimeOfDay,
            StartsAt = moment.StartsAt,
            EndsAt = moment.EndsAt,
            Day = day,
            Phase = context.Day == day ? context.Phase : PhaseOf(day),
            Number = context.Number,
            Count = context.Count,
            MovedBecause = Both(movedBecause, moment.MovedBecause),
            Messages = messages.Write(id, context with { SentAt = moment.StartsAt?.LocalDateTime }),
        };
        _occurrences.Add(new Placed(occurrence, moment, _occurrences.Count));
    }

    private Phase? PhaseOf(int day)
    {
        foreach (var phase in playbook.Phases)
        {
            if (day >= phase.Days.First && day <= phase.Days.Last)
            {
                return phase;
            }
        }

        return null;
    }

    private static Bilingual? Both(Bilingual? one, Bilingual? other) => (one, other) switch
    {
        ({ } a, { } b) => new Bilingual($"{a.Zh}；{b.Zh}", $"{a.En}; {b.En}"),
        _ => one ?? other,
    };

    // Occurrences are made item by item, segments before reminders: the running number keeps that order within a minute.
    private sealed class Placed(Occurrence occurrence, Moment moment, int sequence)
    {
        private readonly LocalDate _date = moment.Date;
        private readonly long _tick = moment.StartsAt is { } starts ? starts.TickOfDay : -1;
        private readonly int _sequence = sequence;

        public Occurrence Occurrence => occurrence;

        public int CompareTo(Placed other) =>
            _date.CompareTo(other._date) is not 0 and var byDate ? byDate
            : _tick.CompareTo(other._tick) is not 0 and var byTime ? byTime
            : _sequence.CompareTo(other._sequence);
    }
}
