using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Tests;

/// <summary>Plans made by hand, so that tests of outputs need neither binder nor planner.</summary>
internal sealed class PlanBuilder(Language language, string title, LocalDate start, int days, string zone = "Asia/Shanghai")
{
    public static readonly Location Nowhere = new(new SourceText("test.playbook", ""), default);
    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb[zone];
    private readonly List<Role> _roles = [];
    private readonly List<Channel> _channels = [];
    private readonly List<Phase> _phases = [];
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<TriggeredItem> _triggered = [];
    private readonly List<ScheduleItem> _items = [];
    private readonly List<PlannedDuty> _duties = [];

    public Promise? Promise { get; init; }

    public FieldValues Fields { get; init; } = FieldValues.Empty;

    public FieldValues Positioning { get; init; } = FieldValues.Empty;

    public Entry? Entry { get; set; }

    public Rules? Rules { get; init; }

    public Rewards? Rewards { get; init; }

    public List<Goal> Goals { get; } = [];

    public static Prose Text(string text) => new(text, Nowhere);

    public Role Role(string title, params string[] names)
    {
        var role = new Role { Name = names.FirstOrDefault(title), Names = [.. names], Title = Text(title), Location = Nowhere, Kind = RoleKinds.Owner };
        _roles.Add(role);
        return role;
    }

    public Role Add(Role role)
    {
        _roles.Add(role);
        return role;
    }

    public Channel Add(Channel channel)
    {
        _channels.Add(channel);
        return channel;
    }

    public Channel Channel(string title, ChannelKind kind)
    {
        var channel = new Channel { Name = title, Title = Text(title), Location = Nowhere, Kind = kind, Limit = kind.Message.Limit };
        _channels.Add(channel);
        return channel;
    }

    public void Phase(string title, int first, int last) =>
        _phases.Add(new Phase { Name = title, Title = Text(title), Location = Nowhere, Days = new DayRange(first, last) });

    public ScheduleItem Item(
        ItemKind kind,
        string title,
        Role? owner,
        Channel? channel,
        IEnumerable<int> on,
        LocalTime? at = null,
        int? minutes = null,
        Role? guest = null,
        string? text = null,
        Bilingual? moved = null,
        int[]? remindMinutesBefore = null,
        (SegmentRow Segment, int MinutesAfter)[]? segments = null,
        Pattern? pattern = null)
    {
        var item = new ScheduleItem
        {
            Id = $"{kind.Id}-{title}",
            Name = title,
            Title = Text(title),
            Location = Nowhere,
            Kind = kind,
            When = new When(pattern ?? new DaysPattern([.. on.Select(day => new DayRange(day, day))]), Nowhere) { Start = at },
            Owners = owner is null ? [] : [owner],
            Channels = channel is null ? [] : [channel],
            Guests = guest is null ? [] : [guest],
            Duration = minutes is { } length ? new Length(length, LengthUnit.Minute) : null,
        };
        _items.Add(item);
        int[] dates = [.. on];
        foreach (var (index, day) in dates.Index())
        {
            var id = $"{item.Id}-{LocalDatePatternIso(day)}";
            Add(new Occurrence { Id = id, Item = item, Date = Date(day), Day = day, Number = index + 1, Count = dates.Length, MovedBecause = moved },
                at, minutes, text ?? title, owner, channel);
            foreach (var before in remindMinutesBefore ?? [])
            {
                Part(id, $"remind-{before}", item, day, index + 1, dates.Length, at, -before, owner, channel,
                    o => o with { Reminder = new Reminder(0, null, new Length(before, LengthUnit.Minute), Nowhere) });
            }

            foreach (var (segment, after) in segments ?? [])
            {
                Part(id, segment.Id, item, day, index + 1, dates.Length, at, after, owner, channel, o => o with { Segment = segment });
            }
        }

        return item;
    }

    public void Triggered(TriggerRow trigger, int? days, ItemKind kind, string title, Role? owner, string text)
    {
        var item = new ScheduleItem
        {
            Id = $"{kind.Id}-{title}", Name = title, Title = Text(title), Location = Nowhere, Kind = kind,
            When = new When(new TriggerPattern(trigger, days), Nowhere), Owners = owner is null ? [] : [owner],
        };
        _items.Add(item);
        _triggered.Add(new TriggeredItem(item.Id, item, trigger, days, [Sent(item.Id, text, owner, null)]));
    }

    public void Duty(Role role, string text, int day, LocalTime? at = null, LocalTime? until = null) => _duties.Add(new PlannedDuty
    {
        Id = $"{role.Name}.{text}.{LocalDatePatternIso(day)}",
        Role = role,
        Duty = new Duty(Text(text), new When(new DaysPattern([new DayRange(day, day)]), Nowhere) { Start = at, End = until }),
        Date = Date(day),
        Day = day,
        StartsAt = at is { } start ? _zone.AtLeniently(Date(day) + start) : null,
        EndsAt = until is { } end ? _zone.AtLeniently(Date(day) + end) : null,
    });

    public Plan Build() => new(
        new PlaybookModel
        {
            Key = "test",
            Name = title,
            Title = Text(title),
            Location = Nowhere,
            Language = language,
            Start = start,
            Days = days,
            Zone = _zone,
            Promise = Promise,
            Fields = Fields,
            Positioning = Positioning,
            Entry = Entry,
            Rules = Rules,
            Rewards = Rewards,
            Goals = [.. Goals],
            Roles = [.. _roles],
            Channels = [.. _channels],
            Phases = [.. _phases],
            Items = [.. _items],
        },
        [.. _occurrences.OrderBy(o => o.Date).ThenBy(o => o.Start ?? LocalTime.Midnight)],
        [.. _triggered],
        [])
    {
        Duties = [.. _duties],
    };

    private LocalDate Date(int day) => start.PlusDays(day - 1);

    private string LocalDatePatternIso(int day) => NodaTime.Text.LocalDatePattern.Iso.Format(Date(day));

    private void Part(
        string id, string what, ScheduleItem item, int day, int number, int count, LocalTime? at, int offset, Role? owner, Channel? channel,
        Func<Occurrence, Occurrence> mark)
    {
        var moment = (Date(day) + (at ?? LocalTime.Midnight)).PlusMinutes(offset);
        var occurrence = new Occurrence
        {
            Id = $"{id}-{what}", Item = item, Date = moment.Date, Day = day + Period.DaysBetween(Date(day), moment.Date), Number = number, Count = count,
        };
        Add(mark(occurrence), moment.TimeOfDay, null, what, owner, channel);
    }

    private void Add(Occurrence occurrence, LocalTime? at, int? minutes, string text, Role? owner, Channel? channel)
    {
        var phase = _phases.FirstOrDefault(p => p.Days.First <= occurrence.Day && occurrence.Day <= p.Days.Last);
        var starts = at is { } time ? _zone.AtLeniently(occurrence.Date + time) : (ZonedDateTime?)null;
        var ends = minutes is { } length ? starts?.PlusMinutes(length) : null;
        _occurrences.Add(occurrence with
        {
            Phase = phase,
            Start = starts?.TimeOfDay,
            End = ends?.TimeOfDay,
            StartsAt = starts,
            EndsAt = ends,
            Messages = [Sent(occurrence.Id, text, owner, channel)],
        });
    }

    private static Message Sent(string id, string text, Role? owner, Channel? channel) => new()
    {
        Id = $"{id}-{channel?.Name}", Type = NewsCopy.All[0], Channel = channel, Owner = owner, Text = text, Length = text.Length,
        FillIns = FillIn.Names(text),
    };
}
