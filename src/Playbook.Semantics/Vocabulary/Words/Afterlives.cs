namespace Playbook.Semantics.Vocabulary;

/// <summary>What becomes of a group when its event is over (practices P007–P015), each with the text that announces it and the one that goes out when it takes effect.</summary>
public static class Afterlives
{
    /// <summary>It ends with the event: first a notice, then where to find us (P009, P010).</summary>
    public static Afterlife Dissolve { get; } = new(
        "dissolve", new("解散", "dissolve"), new("活动结束就解散，先通知，再引导到公众号或应用（P009、P010）。", "It ends with the event: first a notice, then where to find us (P009, P010)."))
    {
        Announcement = OrderCopy.Dissolution,
        Effect = OrderCopy.FollowUs,
    };

    /// <summary>It goes on as the official community, with people to run it and a month of things to do (P014–P016).</summary>
    public static Afterlife Keep { get; } = new(
        "keep", new("保留", "keep"), new("作为官方社群继续办，要有人管、有一个月的事做（P014–P016）。", "It goes on as the official community, with people to run it and a month of things to do (P014–P016)."))
    {
        Announcement = OrderCopy.Repositioning,
        Effect = FoundingCopy.OfficialAnnouncement,
    };

    /// <summary>It gets a new purpose, and those stay whom it interests (P013).</summary>
    public static Afterlife Reposition { get; } = new(
        "reposition", new("重新定位|转型", "reposition|transition"), new("换一个新的定位，只留感兴趣的人（P013）。", "It gets a new purpose, and those stay whom it interests (P013)."))
    {
        Announcement = OrderCopy.Repositioning,
        Effect = FoundingCopy.OfficialAnnouncement,
    };

    /// <summary>Everybody is led to another group, an official account or an app (P010).</summary>
    public static Afterlife Migrate { get; } = new(
        "migrate", new("迁移|搬家", "migrate|move"), new("把大家带到另一个群、公众号或应用（P010）。", "Everybody is led to another group, an official account or an app (P010)."))
    {
        Announcement = OrderCopy.FollowUs,
        Effect = OrderCopy.Dissolution,
    };

    /// <summary>All rows.</summary>
    public static WordTable<Afterlife> Table { get; } = new(
        new("去向", "what becomes of it"),
        [
            Dissolve, Keep, Reposition, Migrate,
        ]);
}
