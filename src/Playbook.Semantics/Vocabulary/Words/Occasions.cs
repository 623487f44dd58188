namespace Playbook.Semantics.Vocabulary;

/// <summary>The one thing an event-driven community was opened for (practice P006).</summary>
public static class Occasions
{
    /// <summary>Those who sign up for a meeting in person.</summary>
    public static Word Gathering { get; } = new("gathering", new("线下活动报名|线下报名", "gathering|sign-up"), new("报了一场线下活动的人，活动前先拉到一起。", "Those who signed up for a meeting in person, brought together before it."));

    /// <summary>Those who buy a course together.</summary>
    public static Word CourseGroupBuy { get; } = new("course-group-buy", new("课程报名团购|课程团购", "course-group-buy|course-sign-up"), new("一起报一门课、凑一个团价的人。", "Those who sign up for a course together, at a price for the group."));

    /// <summary>Those who want to see one thing online.</summary>
    public static Word Online { get; } = new("online-event", new("线上活动|直播活动", "online-event|webinar"), new("为听一场直播、上一次线上课聚起来的人。", "Those who came for one live or one lesson online."));

    /// <summary>The occasions.</summary>
    public static WordTable<Word> Table { get; } = new(new("因什么活动", "occasion"), [Gathering, CourseGroupBuy, Online]);
}
