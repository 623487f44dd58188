using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Planning.Dates;

/// <summary>
/// The days of every item, with from, until, except, times and the holiday policy applied. An item may follow another one that
/// stands below it; items that wait for each other in a circle — which binding reports — have no days.
/// </summary>
internal sealed class DateResolver
{
    private readonly PlaybookModel _playbook;
    private readonly HolidayCalendar _holidays;
    private readonly PatternExpansion _expansion;
    private readonly Dictionary<ScheduleItem, ImmutableArray<ItemDate>> _resolved = [];
    private int _room = PlanLimits.Occurrences;

    private DateResolver(PlaybookModel playbook, HolidayCalendar holidays)
    {
        _playbook = playbook;
        _holidays = holidays;
        _expansion = new PatternExpansion(playbook, holidays);
    }

    /// <summary>The first item whose days did not all fit into the plan, or null.</summary>
    public ScheduleItem? CutAt { get; private set; }

    /// <summary>Resolves the days of all items.</summary>
    /// <param name="playbook">The playbook.</param>
    /// <param name="holidays">Public holidays.</param>
    /// <param name="cutAt">The first item whose days did not all fit into the plan, or null.</param>
    /// <returns>One entry for each item, in source order.</returns>
    public static ImmutableArray<ItemDates> Resolve(PlaybookModel playbook, HolidayCalendar holidays, out ScheduleItem? cutAt)
    {
        var resolver = new DateResolver(playbook, holidays);
        var dates = ImmutableArray.CreateBuilder<ItemDates>(playbook.Items.Length);
        foreach (var item in playbook.Items)
        {
            var all = resolver.DatesOf(item);
            dates.Add(all.Any(TakesNoPlace)
                ? new ItemDates(item, [.. all.Where(date => !TakesNoPlace(date))]) { Cancelled = [.. all.Where(TakesNoPlace)] }
                : new ItemDates(item, all));
        }

        cutAt = resolver.CutAt;
        return dates.MoveToImmutable();
    }

    /// <summary>The days of a pattern that stands by itself, with from, until, except, times and the holiday policy applied.</summary>
    /// <param name="when">A pattern that follows no item and waits for no event.</param>
    /// <param name="playbook">Whose days are counted.</param>
    /// <param name="holidays">Public holidays.</param>
    public static IEnumerable<int> DaysOf(When when, PlaybookModel playbook, HolidayCalendar holidays) =>
        new DateResolver(playbook, holidays).DatesAlone(new Prose("", when.Location), when).Select(date => date.Day);

    /// <summary>Resolves the days of all duties that have any.</summary>
    /// <param name="playbook">The playbook.</param>
    /// <param name="holidays">Public holidays.</param>
    /// <param name="cutAt">The first duty, as an item, whose days did not all fit into the plan, or null.</param>
    /// <returns>By role and duty in source order.</returns>
    public static ImmutableArray<DutyDates> OfDuties(PlaybookModel playbook, HolidayCalendar holidays, out ScheduleItem? cutAt)
    {
        var resolver = new DateResolver(playbook, holidays);
        ImmutableArray<DutyDates> dates =
        [
            .. from role in playbook.Roles
               from duty in role.Duties
               where duty.When is { Pattern: not TriggerPattern }
               select new DutyDates(role, duty, [.. resolver.DatesAlone(duty.Text, duty.When!)]),
        ];
        cutAt = resolver.CutAt;
        return dates;
    }

    private IEnumerable<ItemDate> DatesAlone(Prose title, When when)
    {
        var alone = new ScheduleItem
        {
            Id = "", Name = "", Title = title, Kind = ItemKinds.Free, When = when, Location = when.Location,
        };
        return Compute(alone).Where(date => !TakesNoPlace(date));
    }

    private static bool TakesNoPlace(ItemDate date) => date.CancelledBecause is not null;

    // A stack of our own: a chain of items, each after the one before, may be as long as the schedule.
    private ImmutableArray<ItemDate> DatesOf(ScheduleItem wanted)
    {
        if (_resolved.TryGetValue(wanted, out var known))
        {
            return known;
        }

        var waiting = new Stack<ScheduleItem>([wanted]);
        var open = new HashSet<ScheduleItem> { wanted };
        while (waiting.TryPeek(out var item))
        {
            var needed = Needs(item).FirstOrDefault(n => !_resolved.ContainsKey(n) && !open.Contains(n));
            if (needed is not null)
            {
                open.Add(needed);
                waiting.Push(needed);
                continue;
            }

            waiting.Pop();
            _resolved[item] = Compute(item);
        }

        return _resolved[wanted];
    }

    private static IEnumerable<ScheduleItem> Needs(ScheduleItem item) =>
        item.When.Except.Prepend(item.When.Pattern).OfType<RelativePattern>().Select(r => r.Item.Item).OfType<ScheduleItem>();

    private ImmutableArray<ItemDate> Compute(ScheduleItem item)
    {
        var when = item.When;
        if (when.Pattern is TriggerPattern)
        {
            return [];
        }

        var parts = 1 + item.Kind.Segments.Length + item.Copies.Length + item.Reminders.Length;
        var fits = _room / parts;
        if (fits == 0)
        {
            CutAt ??= item;
            return [];
        }

        var bounds = DayBounds.Of(_playbook, when);
        var found = Candidates(when.Pattern, bounds);
        HashSet<int> leftOut = [];
        if (found.Count > 0 && when.Except.Length > 0)
        {
            var around = bounds.Around(found[0].Original - HolidayShift.LongestSearch, found[^1].Original + HolidayShift.LongestSearch);
            leftOut = when.Except.SelectMany(except => Candidates(except, around)).Select(d => d.Original).ToHashSet();
            found.RemoveAll(d => leftOut.Contains(d.Original));
        }

        var times = when.MaxTimes ?? int.MaxValue;
        var dates = ImmutableArray.CreateBuilder<ItemDate>(found.Count);
        var kept = 0;
        foreach (var date in found)
        {
            if (kept >= times)
            {
                break;
            }

            var shifted = TakesNoPlace(date) ? date : HolidayShift.Apply(date, when.OnHolidays, _playbook, _holidays, leftOut);
            if (!TakesNoPlace(shifted))
            {
                if (kept >= fits)
                {
                    CutAt ??= item;
                    break;
                }

                kept++;
            }

            dates.Add(shifted);
        }

        _room -= kept * parts;
        return dates.ToImmutable();
    }

    private List<ItemDate> Candidates(Pattern pattern, DayBounds bounds) => pattern is RelativePattern relative
        ? Following(relative, bounds)
        : _expansion.Days(pattern, bounds).ConvertAll(day => new ItemDate(day, day, null, null));

    private List<ItemDate> Following(RelativePattern relative, DayBounds bounds)
    {
        var dates = new List<ItemDate>();
        if (relative.Item.Item is not { } other || !_resolved.TryGetValue(other, out var others))
        {
            return dates;
        }

        var offset = DateOffset.Of(relative.IsBefore ? relative.Offset with { Number = Math.Abs(relative.Offset.Number) } : relative.Offset);
        offset = relative.IsBefore ? offset.Negated : offset;
        foreach (var date in others)
        {
            var start = date.Start ?? other.When.Start;
            if (Shift(date.Original, start, offset) is (var original, _)
                && Shift(date.Day, start, offset) is var (day, time)
                && bounds.Allow(original)
                && (dates.Count == 0 || dates[^1].Original < original))
            {
                dates.Add(new ItemDate(original, day, time, date.MovedBecause is null ? null : MovedWith(other, original, day))
                {
                    CancelledBecause = TakesNoPlace(date) ? CancelledWith(other) : null,
                });
            }
        }

        return dates;
    }

    // Null beyond what can be planned.
    private (int Day, LocalTime? Time)? Shift(int day, LocalTime? start, DateOffset offset)
    {
        var (earliest, latest) = DayBounds.ReachOf(_playbook);
        var estimate = day + offset.ApproximateDays;
        if (estimate < earliest || estimate > latest)
        {
            return null;
        }

        var date = offset.From(_playbook.DateOf(day));
        if (offset.IsWholeDays)
        {
            return (_playbook.DayOf(date), null);
        }

        var moment = date.At(start ?? LocalTime.Midnight).PlusMinutes(offset.Minutes);
        return (_playbook.DayOf(moment.Date), start is null ? null : moment.TimeOfDay);
    }

    private static Bilingual CancelledWith(ScheduleItem other) =>
        new($"随“{other.Title.Text}”取消", $"cancelled together with \"{other.Title.Text}\"");

    private Bilingual MovedWith(ScheduleItem other, int original, int day)
    {
        var (from, to) = (DayWords.Of(_playbook.DateOf(original)), DayWords.Of(_playbook.DateOf(day)));
        return new Bilingual(
            $"原定{from.Zh}，随“{other.Title.Text}”改到{to.Zh}",
            $"planned for {from.En}, moved to {to.En} together with \"{other.Title.Text}\"");
    }
}
