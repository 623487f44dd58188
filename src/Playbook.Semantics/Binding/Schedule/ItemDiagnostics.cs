using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Findings about schedule items, their names and parts.</summary>
public static class ItemDiagnostics
{
    private static readonly Bilingual First = new("第一条在这里", "The first one is here");
    private static readonly Bilingual ByWayOf = new("经过这一条", "By way of this item");

    private static readonly DiagnosticDescriptor SameItemTwiceRow = new(
        "PB3121",
        "items-look-alike",
        Severity.Error,
        new("两条日程“{0}”的类型、标题和时间都一样，分不开", "Two items “{0}” share kind, title and time, so nothing tells them apart"),
        new("给其中一条起个名字，例如：… 直播 第二场 \"{0}\"；如果写重了，删去一条", "Give one a name of its own, such as: … live second \"{0}\"; or remove it if it stands twice"));

    private static readonly DiagnosticDescriptor NameTakenRow = new(
        "PB3122",
        "item-name-taken",
        Severity.Error,
        new("已经有一条日程叫“{0}”", "There is already an item called “{0}”"),
        new("给其中一条换个名字", "Give one of them another name"));

    private static readonly DiagnosticDescriptor AmbiguousItemRow = new(
        "PB3123",
        "ambiguous-item",
        Severity.Error,
        new("有 {1} 条日程的标题是“{0}”，不知道指哪一条", "{1} items have the title “{0}”; it is not clear which one is meant"),
        new("给要指的那一条起个名字，这里写名字", "Give the one that is meant a name, and write the name here"));

    private static readonly DiagnosticDescriptor CircularItemsRow = new(
        "PB3124",
        "circular-items",
        Severity.Error,
        new("“{0}”的日子绕回了它自己", "The days of “{0}” lead back to the item itself"),
        new("让其中一条写明日子", "Give one of the items days of its own"));

    private static readonly DiagnosticDescriptor ReferenceToTriggerRow = new(
        "PB3125",
        "reference-to-trigger",
        Severity.Error,
        new("“{0}”要等成员的事发生，没有日子可以参照", "“{0}” waits for something a member does and has no days to count from"),
        new("参照一条有日子的日程", "Count from an item that has days"));

    private static readonly DiagnosticDescriptor UnexpectedClauseRow = new(
        "PB3126",
        "clause-not-for-items",
        Severity.Error,
        new("日程的标题后面用不上“{0}”", "“{0}” has no place behind the title of a schedule item"),
        new("标题后面可以写由谁、发到哪里、时长多少、用哪份文案；次数和起止日写在类型前面，例如：每5天 21:30 最多5次 颁奖", "Behind the title an item takes by whom, in which channel, for how long, using which copy; counts and bounds stand before the kind, as in: every 5 days at 21:30 5 times award"));

    private static readonly DiagnosticDescriptor ForeignSegmentRow = new(
        "PB3127",
        "segment-not-of-kind",
        Severity.Error,
        new("{1}没有“{0}”这个环节", "A {1} has no part “{0}”"),
        new("{2}", "{2}"));

    private static readonly DiagnosticDescriptor ReminderWithoutStartRow = new(
        "PB3128",
        "reminder-without-start",
        Severity.Error,
        new("这条日程没有开始时间，算不出提前多久", "The item has no time, so nothing can come before its start"),
        new("写上开始时间，或写成：当天 08:00", "Give the item a time, or write: same day 08:00"));

    private static readonly DiagnosticDescriptor NoRemindersRow = new(
        "PB3129",
        "kind-takes-no-reminder",
        Severity.Error,
        new("{0}自己就是一条消息，不再另发提醒", "A {0} is a message itself and sends no reminder"),
        new("去掉提醒；要提前告知，另写一条通知", "Remove the reminder; to announce it, add a notice of its own"));

    private static readonly DiagnosticDescriptor ReminderOfTriggerRow = new(
        "PB3130",
        "reminder-of-trigger",
        Severity.Error,
        new("这条日程等成员的事发生才发，没法提前提醒", "The item waits for something a member does; nobody can be reminded before"),
        new("去掉提醒", "Remove the reminder"));

    private static readonly DiagnosticDescriptor OwnCopyTimeRow = new(
        "PB3131",
        "own-copy-with-time",
        Severity.Error,
        new("这段文案就是这条日程本身要发的，随日程的时间发，不能另写时间", "This text is what the item itself sends; it goes out at the item's time and takes none of its own"),
        new("去掉文案前面的时间；要提前发，写成预告，或另写一条日程", "Remove the time before the text; to send something earlier, write a preview or another item"));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } =
    [
        SameItemTwiceRow, NameTakenRow, AmbiguousItemRow, CircularItemsRow, ReferenceToTriggerRow, UnexpectedClauseRow,
        ForeignSegmentRow, ReminderWithoutStartRow, NoRemindersRow, ReminderOfTriggerRow, OwnCopyTimeRow,
    ];

    /// <summary>A time before the text that the item itself sends.</summary>
    public static Diagnostic OwnCopyTime(Location location) => Diagnostic.Create(OwnCopyTimeRow, location) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>Two items that share everything an id is made of.</summary>
    public static Diagnostic SameItemTwice(Location location, string title, Location first) =>
        Diagnostic.Create(SameItemTwiceRow, location, title) with { Related = [new RelatedLocation(first, First)] };

    /// <summary>An item's name that another one has.</summary>
    public static Diagnostic NameTaken(Location location, string name, Location first) =>
        Diagnostic.Create(NameTakenRow, location, name) with { Related = [new RelatedLocation(first, First)] };

    /// <summary>A title that several items have.</summary>
    public static Diagnostic AmbiguousItem(Location location, string title, ImmutableArray<Location> candidates) =>
        Diagnostic.Create(AmbiguousItemRow, location, title, candidates.Length) with
        {
            Related = [.. candidates.Select(place => new RelatedLocation(place, new Bilingual("可能指这一条", "It may mean this one")))],
        };

    /// <summary>Items that count their days from each other.</summary>
    public static Diagnostic CircularItems(Location location, string title, ImmutableArray<Location> others) =>
        Diagnostic.Create(CircularItemsRow, location, title) with { Related = [.. others.Select(place => new RelatedLocation(place, ByWayOf))] };

    /// <summary>A reference to an item without days.</summary>
    public static Diagnostic ReferenceToTrigger(Location location, string title, Location item) =>
        Diagnostic.Create(ReferenceToTriggerRow, location, title) with { Related = [new RelatedLocation(item, new Bilingual("指的是这一条", "This is the item"))] };

    /// <summary>A clause that items do not take.</summary>
    public static Diagnostic UnexpectedClause(Location location, string written) => Diagnostic.Create(UnexpectedClauseRow, location, written) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>A segment that the kind has not.</summary>
    /// <param name="location">The segment's word.</param>
    /// <param name="written">As written.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="segments">The segments it has; may be empty.</param>
    public static Diagnostic ForeignSegment(Location location, string written, Bilingual kind, ImmutableArray<Bilingual> segments) => Diagnostic.Create(
        ForeignSegmentRow,
        location,
        written,
        kind,
        segments.IsEmpty
            ? new Bilingual("要改这条消息的文字，写“文案”", "To change the message itself, write “copy”")
            : new Bilingual(
                $"可以写：{string.Join("、", segments.Select(segment => segment.Zh))}",
                $"It has: {string.Join(", ", segments.Select(segment => segment.En))}")) with
        {
            Fix = NearestWord.Find(written, segments.SelectMany(segment => new[] { segment.Zh, segment.En })) is { } near ? CodeFixes.Replace(location, near) : null,
        };

    /// <summary>A reminder before a start that is not given.</summary>
    public static Diagnostic ReminderWithoutStart(Location location) => Diagnostic.Create(ReminderWithoutStartRow, location);

    /// <summary>A reminder of a kind that takes none.</summary>
    public static Diagnostic NoReminders(Location location, Bilingual kind) => Diagnostic.Create(NoRemindersRow, location, kind);

    /// <summary>A reminder of an item without days.</summary>
    public static Diagnostic ReminderOfTrigger(Location location) => Diagnostic.Create(ReminderOfTriggerRow, location);
}
