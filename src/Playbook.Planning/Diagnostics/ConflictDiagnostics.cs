using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Playbook.Planning.Dates;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Diagnostics;

/// <summary>Things of a plan that get in each other's way.</summary>
public static class ConflictDiagnostics
{
    private static readonly Bilingual OtherItem = new("另一项在这里", "the other item");

    private static readonly DiagnosticDescriptor HolderClashRow = new(
        "PB3301", "holder-in-two-places", Severity.Warning,
        new("“{0}”同一时间排在两处：“{1}”与“{2}”时间重叠，{3}", "\"{0}\" would have to be in two places at once: \"{1}\" and \"{2}\" overlap, {3}"),
        new("错开时间，或让其中一项换个人来。", "Move one of them, or let someone else take it."));

    private static readonly DiagnosticDescriptor SameMinuteRow = new(
        "PB3302", "channel-same-minute", Severity.Warning,
        new("“{0}”与“{1}”同一分钟发到“{2}”，{3}", "\"{0}\" and \"{1}\" go to \"{2}\" in the same minute, {3}"),
        new("错开几分钟，免得一条把另一条顶上去。", "Set them a few minutes apart, so that one does not push the other out of sight."));

    private static readonly DiagnosticDescriptor QuietHoursRow = new(
        "PB3303", "chat-in-quiet-hours", Severity.Warning,
        new("“{0}”是闲聊类的{1}，落在“{2}”的安静时间 {3} 里，{4}", "\"{0}\" is free chat ({1}) inside the quiet hours {3} of \"{2}\", {4}"),
        new("改到安静时间之外；确需此时进行，就在安静时间里写“允许 {1}”。", "Move it out of the quiet hours, or write \"allow {1}\" in them if it has to be then."));

    private static readonly DiagnosticDescriptor ToDosRow = new(
        "PB3304", "todos-over-limit", Severity.Warning,
        new("“{0}”同时挂着{1}条群待办，一眼只看得见{2}条，{3}", "\"{0}\" shows {1} group to-dos at once where only {2} can be seen, {3}"),
        new("只把最要紧的设为群待办，其余改成普通通知或换一天。", "Keep to-dos for what matters most; make the others plain notices or move them to another day."));

    private static readonly DiagnosticDescriptor QuotaRow = new(
        "PB3305", "channel-quota", Severity.Warning,
        new("“{0}”在{1}要发{2}条，只能发{3}条", "\"{0}\" would get {2} messages in {1}, where {3} are allowed"),
        new("合并或减少群发；最先超出的是“{4}”。", "Merge messages or send fewer; the first one too many is \"{4}\"."));

    private static readonly DiagnosticDescriptor ReminderTooEarlyRow = new(
        "PB3306", "reminder-before-previous-end", Severity.Warning,
        new("“{0}”的提醒发出时，上一场还没结束，{1}", "A reminder of \"{0}\" is sent while the one before it is still running, {1}"),
        new("把提醒改近一些，或把两场隔开。", "Remind closer to the start, or set the two further apart."));

    private static readonly DiagnosticDescriptor OverlapsItselfRow = new(
        "PB3307", "item-overlaps-itself", Severity.Warning,
        new("“{0}”的上一场还没结束，下一场就开始了，{1}", "\"{0}\" begins again before the one before it has ended, {1}"),
        new("缩短时长，或隔得久一些。", "Make it shorter, or repeat it less often."));

    private static readonly DiagnosticDescriptor PartsTogetherRow = new(
        "PB3308", "parts-same-minute", Severity.Warning,
        new("“{0}”的{1}和{2}同一分钟发到“{3}”，{4}", "The {1} and the {2} of \"{0}\" go to \"{3}\" in the same minute, {4}"),
        new("给其中一条另定时间，或去掉一条。", "Give one of them a time of its own, or leave one out."));

    private static readonly DiagnosticDescriptor ReminderTooLateRow = new(
        "PB3309", "reminder-after-start", Severity.Warning,
        new("“{0}”的提醒在开始之后才发出，{1}", "A reminder of \"{0}\" is sent only after it has begun, {1}"),
        new("把提醒改到开始之前。", "Set the reminder before the start."));

    /// <summary>Every finding of this room.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        HolderClashRow, SameMinuteRow, QuietHoursRow, ToDosRow, QuotaRow, ReminderTooEarlyRow, OverlapsItselfRow, PartsTogetherRow,
        ReminderTooLateRow,
    ];

    internal static Diagnostic HolderClash(Role holder, ScheduleItem first, ScheduleItem second, int count, LocalDateTime when) =>
        Diagnostic.Create(
            HolderClashRow, second.Location, holder.Title.Text, first.Title.Text, second.Title.Text, Phrases.TimesFrom(count, when))
            with { Related = [new RelatedLocation(first.Location, OtherItem)] };

    internal static Diagnostic SameMinute(Channel channel, ScheduleItem first, ScheduleItem second, int count, LocalDateTime when) =>
        Diagnostic.Create(
            SameMinuteRow, second.Location, first.Title.Text, second.Title.Text, channel.Title.Text, Phrases.TimesFrom(count, when))
            with { Related = [new RelatedLocation(first.Location, OtherItem)] };

    internal static Diagnostic QuietHours(ScheduleItem item, Channel channel, QuietHours hours, int count, LocalDateTime when) =>
        Diagnostic.Create(
            QuietHoursRow, item.Location, item.Title.Text, item.Kind.Name, channel.Title.Text,
            $"{DayWords.Of(hours.Window.Start)}-{DayWords.Of(hours.Window.End)}", Phrases.TimesFrom(count, when))
            with { Related = [new RelatedLocation(channel.Location, new("安静时间写在这个群里", "the group with the quiet hours"))] };

    internal static Diagnostic ToDos(Channel channel, int limit, ImmutableArray<ScheduleItem> items, int days, LocalDate first) =>
        Diagnostic.Create(ToDosRow, items[^1].Location, channel.Title.Text, items.Length, limit, Phrases.TimesFrom(days, first))
            with { Related = [.. items[..^1].Select(i => new RelatedLocation(i.Location, new("同时挂着的待办", "a to-do of the same day")))] };

    internal static Diagnostic Quota(Channel channel, YearMonth month, int messages, int allowed, ScheduleItem firstTooMany) =>
        Diagnostic.Create(
            QuotaRow, channel.Location, channel.Title.Text,
            string.Create(CultureInfo.InvariantCulture, $"{month.Year}-{month.Month:00}"), messages, allowed, firstTooMany.Title.Text)
            with { Related = [new RelatedLocation(firstTooMany.Location, new("从这里开始超出", "the first one too many"))] };

    internal static Diagnostic ReminderTooEarly(ScheduleItem item, Location reminder, int count, LocalDateTime when) =>
        Diagnostic.Create(ReminderTooEarlyRow, reminder, item.Title.Text, Phrases.TimesFrom(count, when));

    internal static Diagnostic ReminderTooLate(ScheduleItem item, Location reminder, int count, LocalDateTime when) =>
        Diagnostic.Create(ReminderTooLateRow, reminder, item.Title.Text, Phrases.TimesFrom(count, when));

    internal static Diagnostic OverlapsItself(ScheduleItem item, int count, LocalDateTime when) =>
        Diagnostic.Create(OverlapsItselfRow, item.Location, item.Title.Text, Phrases.TimesFrom(count, when));

    internal static Diagnostic PartsTogether(
        ScheduleItem item, Location location, Bilingual one, Bilingual other, Channel channel, int count, LocalDateTime when) =>
        Diagnostic.Create(PartsTogetherRow, location, item.Title.Text, one, other, channel.Title.Text, Phrases.TimesFrom(count, when));
}
