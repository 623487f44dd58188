using System.Collections.Immutable;
using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>Something in a calendar: an item on its date, a duty, a message to send.</summary>
internal abstract class CalendarEntry
{
    /// <summary>Makes an entry and looks up how often it was moved.</summary>
    /// <param name="frame">What it shares with others.</param>
    /// <param name="id">Its id in the plan; entries of another sort have ids of another form.</param>
    /// <param name="time">When it takes place.</param>
    /// <param name="summary">What it is called.</param>
    /// <param name="calendars">The files it stands in.</param>
    /// <param name="isToDo">Whether it is a to-do, and not an event.</param>
    protected CalendarEntry(CalendarFrame frame, string id, EntryTime time, string summary, ImmutableArray<string> calendars, bool isToDo = false)
    {
        Frame = frame;
        Time = time;
        Published = frame.Revisions.Of(new PublishedEvent(
            Identity.Uuid(frame.Key, id).ToString("D", CultureInfo.InvariantCulture), 0, time.UtcStart, time.UtcEnd, summary, calendars) { IsToDo = isToDo });
    }

    /// <summary>What it shares with the other entries.</summary>
    public CalendarFrame Frame { get; }

    /// <summary>When it takes place.</summary>
    public EntryTime Time { get; }

    /// <summary>
    /// What other programs are told of it. Its uid is stable and unique in the world: a UUID over the playbook's key and the id in the
    /// plan (RFC 7986, section 5.3 asks for UUIDs), so a calendar imported again moves its events instead of doubling them.
    /// </summary>
    public PublishedEvent Published { get; }

    /// <summary>Writes its content lines.</summary>
    public abstract BuiltInTemplate Template { get; }

    /// <summary>The members that every sort of entry has in its template.</summary>
    protected static ImmutableArray<ObjectMember> Members<T>()
        where T : CalendarEntry =>
    [
        MemberOf<T>.Text("uid", "唯一编号", "唯一编号", "Its identity", e => e.Published.Uid),
        MemberOf<T>.Text("stamp", "时间戳", "时间戳", "Its time stamp", e => e.Frame.Stamp),
        MemberOf<T>.Number("sequence", "修订号", "改过几次时间", "How often it was moved", e => e.Published.Sequence),
        MemberOf<T>.Text("summary", "标题", "显示的标题", "What it is called", e => e.Published.Summary),
        MemberOf<T>.Make("zone", "时区", TemplateType.Markup, "作参数的时区", "The time zone as a parameter", e => e.Frame.Parameter),
        MemberOf<T>.YesNo("is_all_day", "全天", "只知道是哪一天", "Only the day is known", e => e.Time.IsAllDay),
        MemberOf<T>.Text("start", "开始", "开始的时间", "When it begins", e => e.Time.Start),
        MemberOf<T>.OptionalText("end", "结束", "结束的时间", "When it ends", e => e.Time.End),
    ];
}
