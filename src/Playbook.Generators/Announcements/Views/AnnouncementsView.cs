using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Announcements.Views;

/// <summary>A date with what is sent on it.</summary>
/// <param name="Day">The date.</param>
/// <param name="Messages">What is sent, in order of time.</param>
internal sealed record AnnouncementDay(DayView Day, IReadOnlyList<AnnouncementView> Messages)
{
    public static ObjectType Make(PlanTypes types) => new("announcement_day", new Bilingual("公告日", "day of announcements"), () =>
    [
        MemberOf<AnnouncementDay>.Make("day", "日子", types.Day, "哪一天", "The day", d => d.Day),
        MemberOf<AnnouncementDay>.List("messages", "消息", AnnouncementType.Instance, "当天要发的", "What is sent on it", d => d.Messages),
    ]);
}

/// <summary>Every message of a plan: by day, and those that wait for an event.</summary>
/// <param name="Days">Days on which something is sent.</param>
/// <param name="Triggered">What waits for an event, in source order.</param>
internal sealed record AnnouncementsView(IReadOnlyList<AnnouncementDay> Days, IReadOnlyList<AnnouncementView> Triggered)
{
    /// <summary>The global name of the announcement templates.</summary>
    public static TemplateGlobal Global(PlanTypes types) => new(
        new Spelling("公告", "announcements"),
        new ObjectType("announcements", new Bilingual("全部公告", "announcements"), () =>
        [
            MemberOf<AnnouncementsView>.List("days", "日子", AnnouncementDay.Make(types), "有消息的日子", "Days on which something is sent", a => a.Days),
            MemberOf<AnnouncementsView>.List("triggered", "触发", AnnouncementType.Instance, "等待触发的消息", "What waits for an event", a => a.Triggered),
            MemberOf<AnnouncementsView>.List("all", "全部", AnnouncementType.Instance, "全部消息，有日期的在前", "Every message, dated ones first", a => a.All),
        ]),
        new Bilingual("全部要发的消息", "Every message to send"));

    private IReadOnlyList<AnnouncementView> All { get; } = [.. Days.SelectMany(day => day.Messages), .. Triggered];

    public static AnnouncementsView Of(Plan plan)
    {
        var view = PlanView.Of(plan);
        var language = plan.Playbook.Language;
        return new AnnouncementsView(
            [.. from day in view.Weeks.SelectMany(week => week.Days)
                let messages = (AnnouncementView[])[.. from occurrence in day.Occurrences
                                                       from message in occurrence.Occurrence.Messages
                                                       select new AnnouncementView(occurrence, message, language)]
                where messages.Length > 0
                select new AnnouncementDay(day, messages)],
            [.. from triggered in view.Triggered
                from message in triggered.Triggered.Messages
                select new AnnouncementView(triggered, message, language)]);
    }
}
