using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Planning.Tests;

/// <summary>Playbooks made by hand: whatever a test does not say is the plainest there is. Tuesday, December 1, 2026 is day 1.</summary>
internal static class Models
{
    private static readonly SourceText Source = new("test.playbook", string.Concat(Enumerable.Repeat("\n", 100)));

    public static LocalDate FirstDay { get; } = new(2026, 12, 1);

    /// <summary>A kind that sends nothing and needs nobody.</summary>
    public static ItemKind Quiet { get; } = Kind("quiet");

    /// <summary>A kind that needs its owner for an hour.</summary>
    public static ItemKind Meeting { get; } = Kind("meeting") with { NeedsPresence = true, Duration = Minutes(60) };

    public static ItemKind Kind(string id) => new(id, new Spelling("种类" + id, id), "");

    public static PlaybookModel Book(params ScheduleItem[] items) => Book(FirstDay, 30, "Asia/Shanghai", items);

    public static PlaybookModel Book(LocalDate start, int days, string zone, params ScheduleItem[] items) => new()
    {
        Name = "书友会",
        Title = Text("书友会"),
        Key = "book-club",
        Language = Language.Chinese,
        Start = start,
        Days = days,
        Zone = DateTimeZoneProviders.Tzdb[zone],
        Location = Line(1),
        Channels = [.. items.SelectMany(i => i.Channels).Distinct()],
        Items = [.. items],
    };

    public static PlaybookModel BookOf(params DeclaredBlock[] blocks) => new()
    {
        Name = "书友会",
        Title = Text("书友会"),
        Key = "book-club",
        Language = Language.Chinese,
        Start = FirstDay,
        Days = 30,
        Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
        Location = Line(1),
        Blocks = [.. blocks],
    };

    public static ScheduleItem Item(
        string title, When when, ItemKind? kind = null, int line = 1, Length? duration = null, Role[]? owners = null, Role[]? guests = null,
        Channel[]? channels = null, Reminder[]? reminders = null, ItemCopy[]? copies = null) => new()
    {
        Name = title,
        Id = title,
        Title = Text(title),
        Kind = kind ?? Quiet,
        Copy = kind?.Copy,
        When = when with { Location = Line(line) },
        Duration = duration ?? kind?.Duration,
        Owners = [.. owners ?? []],
        Guests = [.. guests ?? []],
        Channels = [.. channels ?? []],
        Reminders = [.. reminders ?? []],
        Copies = [.. copies ?? []],
        Location = Line(line),
    };

    public static When On(Pattern pattern, string? at = null) => new(pattern, Line(1)) { Start = at is null ? null : Time(at) };

    public static When EveryDay(string? at = null) => On(new IntervalPattern(1), at);

    public static When OnDays(params int[] days) => On(new DaysPattern([.. days.Select(d => new DayRange(d, d))]));

    public static When OnDay(int day, string at) => OnDays(day) with { Start = Time(at) };

    public static RelativePattern After(ScheduleItem item, Length offset, bool isBefore = false) =>
        new(new ItemReference { Item = item }, offset, isBefore);

    public static WeeklyPattern Weekly(int weeks, params IsoDayOfWeek[] weekdays) => new([.. weekdays], weeks);

    public static Role Person(string name, int count = 1, int? perMembers = null, Word? kind = null) => new()
    {
        Name = name,
        Title = Text(name),
        Kind = kind ?? RoleKinds.Owner,
        Holders = new Headcount(count, perMembers),
        Location = Line(2),
    };

    public static Role Guest(string name) =>
        new() { Name = name, Title = Text(name), Kind = RoleKinds.Guest, Location = Line(2) };

    public static Channel Group(string name, ChannelKind? kind = null, int? limit = null, params QuietHours[] quiet) => new()
    {
        Name = name,
        Title = Text(name),
        Kind = kind ?? ChannelKinds.WechatGroup,
        Limit = limit,
        QuietHours = [.. quiet],
        Location = Line(3),
    };

    public static Reminder Before(Length length, int line = 1) => new(0, null, length, Line(line));

    public static Reminder DaysBefore(int days, string at, int line = 1) => new(days, Time(at), null, Line(line));

    public static Length Minutes(int number) => new(number, LengthUnit.Minute);

    public static Length Of(decimal number, LengthUnit unit) => new(number, unit);

    public static LocalTime Time(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    public static Location Line(int number) => new(Source, new TextSpan(number - 1, 0));

    public static Prose Text(string text) => new(text, Line(1));

    public static Plan PlanOf(params ScheduleItem[] items) => Planner.Make(Book(items), HolidayCalendar.China);

    /// <summary>The days of one item as “12-01 12-02”.</summary>
    public static string Days(Plan plan, string title) =>
        string.Join(' ', plan.Occurrences.Where(o => o.IsItem && o.Item.Name == title).Select(o => Short(o.Date)));

    /// <summary>Everything in order as “12-01 20:00 title.part”.</summary>
    public static string[] Lines(Plan plan) =>
        [.. plan.Occurrences.Select(o => $"{Short(o.Date)} {(o.Start is { } t ? Clock(t) : "--:--")} {Name(o)}")];

    /// <summary>The findings of a code, in a language.</summary>
    public static string[] Texts(Plan plan, string code, Language language) =>
        [.. plan.Diagnostics.Where(d => d.Code == code).Select(d => d.GetMessage(language))];

    /// <summary>The one finding of a code, which must be there once.</summary>
    public static Diagnostic Only(Plan plan, string code) => Assert.Single(plan.Diagnostics, d => d.Code == code);

    public static string Clock(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Name(Occurrence o) => o.Id.Remove(o.Item.Id.Length, ".2026-12-01".Length);

    private static string Short(LocalDate date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);
}
