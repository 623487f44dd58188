using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Announcements.Views;

/// <summary>A date with what is sent on it.</summary>
/// <param name="Day">The date.</param>
/// <param name="Messages">What is sent, in order of time.</param>
internal sealed record AnnouncementDay(DayView Day, IReadOnlyList<AnnouncementView> Messages)
{
    /// <summary>Names of the blanks of its messages, in order, each once.</summary>
    public IReadOnlyList<string> Blanks => [.. Messages.SelectMany(message => message.Message.FillIns).Distinct(StringComparer.Ordinal)];

    /// <summary>The global name of the template of a day.</summary>
    public static TemplateGlobal Global(PlanTypes types) => new(new Spelling("当天", "day"), Make(types), new Bilingual("一天要发的", "What is sent on a day"));

    public static ObjectType Make(PlanTypes types) => new("announcement_day", new Bilingual("公告日", "day of announcements"), () =>
    [
        MemberOf<AnnouncementDay>.Make("day", "日子", types.Day, "哪一天", "The day", d => d.Day),
        MemberOf<AnnouncementDay>.List("messages", "消息", AnnouncementType.Instance, "当天要发的", "What is sent on it", d => d.Messages),
        MemberOf<AnnouncementDay>.List("blanks", "填空", TemplateType.Text, "当天要填的空，每样一次", "Blanks to fill in for that day, each once", d => d.Blanks),
    ]);
}

/// <summary>Texts kept ready that belong together.</summary>
/// <param name="Id">Safe as an HTML id.</param>
/// <param name="Title">Their heading.</param>
/// <param name="Messages">The texts.</param>
internal sealed record PreparedGroup(string Id, string Title, IReadOnlyList<AnnouncementView> Messages)
{
    public static ObjectType Type { get; } = new("prepared_group", new Bilingual("备好的一组", "group of prepared texts"), () =>
    [
        MemberOf<PreparedGroup>.Text("id", "代号", "在页面里唯一的代号", "Unique in the page", g => g.Id),
        MemberOf<PreparedGroup>.Text("title", "标题", "这一组是什么", "What they are for", g => g.Title),
        MemberOf<PreparedGroup>.List("messages", "消息", AnnouncementType.Instance, "这一组的文案", "The texts", g => g.Messages),
    ]);
}

/// <summary>Every message of a plan: by day, those that wait for an event, and those that are kept ready.</summary>
/// <param name="Days">Days on which something is sent.</param>
/// <param name="Triggered">What waits for an event, in source order.</param>
/// <param name="Prepared">What is kept ready, by group.</param>
internal sealed record AnnouncementsView(
    IReadOnlyList<AnnouncementDay> Days, IReadOnlyList<AnnouncementView> Triggered, IReadOnlyList<PreparedGroup> Prepared)
{
    /// <summary>The global name of the announcement templates.</summary>
    public static TemplateGlobal Global(PlanTypes types) => new(
        new Spelling("公告", "announcements"),
        new ObjectType("announcements", new Bilingual("全部公告", "announcements"), () =>
        [
            MemberOf<AnnouncementsView>.List("days", "日子", AnnouncementDay.Make(types), "有消息的日子", "Days on which something is sent", a => a.Days),
            MemberOf<AnnouncementsView>.List("triggered", "触发", AnnouncementType.Instance, "等待触发的消息", "What waits for an event", a => a.Triggered),
            MemberOf<AnnouncementsView>.List("prepared", "备好", PreparedGroup.Type, "备好放着的文案，按用处分组", "Texts kept ready, by what they are for", a => a.Prepared),
            MemberOf<AnnouncementsView>.List("all", "全部", AnnouncementType.Instance, "全部消息，有日期的在前", "Every message, dated ones first", a => a.All),
        ]),
        new Bilingual("全部要发的消息", "Every message to send"));

    private IReadOnlyList<AnnouncementView> All { get; } = [.. Days.SelectMany(day => day.Messages), .. Triggered, .. Prepared.SelectMany(group => group.Messages)];

    public static AnnouncementsView Of(PlanView view)
    {
        var language = view.Language;
        return new AnnouncementsView(
            [.. from day in view.Weeks.SelectMany(week => week.Days)
                let messages = (AnnouncementView[])[.. from occurrence in day.Occurrences
                                                       from message in occurrence.Occurrence.Messages
                                                       select new AnnouncementView(occurrence, message, language)]
                where messages.Length > 0
                select new AnnouncementDay(day, messages)],
            [.. from triggered in view.Triggered
                from message in triggered.Triggered.Messages
                select new AnnouncementView(triggered, message, language)],
            [.. from copy in view.Plan.Prepared
                group copy by copy.Group into together
                select new PreparedGroup(
                    together.Key.Id,
                    together.Key.Title.In(language),
                    [.. from copy in together from message in copy.Messages select new AnnouncementView(copy, message, language)])]);
    }
}
