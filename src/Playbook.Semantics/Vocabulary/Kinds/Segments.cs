using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Parts of items that send something of their own (practices P043, P196, P212, P098).</summary>
public static class Segments
{
    /// <summary>Before a live: what, who, when, what one gains.</summary>
    public static SegmentRow Preview { get; } = new(
        "preview", new("预告", "preview"), new("开始前发的预告。", "What is said beforehand."), LiveCopy.Preview, SegmentPlace.Ahead);

    /// <summary>The first words of a live or class.</summary>
    public static SegmentRow Opening { get; } = new(
        "opening", new("开场", "opening"), new("开始时说的话。", "The first words."), LiveCopy.Opening, SegmentPlace.Start);

    /// <summary>The guest is introduced.</summary>
    public static SegmentRow Sharing { get; } = new(
        "sharing", new("分享|嘉宾出场", "sharing|hand-over"), new("介绍嘉宾、交出话筒。", "The guest is introduced."),
        LiveCopy.GuestSharing, SegmentPlace.Middle);

    /// <summary>Questions are opened.</summary>
    public static SegmentRow Questions { get; } = new(
        "qna", new("问答", "qna|questions"), new("进入问答时说的话；也可写问答多长。", "Opens the questions; may say how long they take."),
        LiveCopy.Questions, SegmentPlace.Questions)
    {
        Label = new("", "questions"),
    };

    /// <summary>The gift at the end.</summary>
    public static SegmentRow Benefits { get; } = new(
        "benefits", new("福利", "benefits|benefit"), new("结束时的福利和下次时间。", "The gift at the end, and the next date."),
        LiveCopy.Benefits, SegmentPlace.End);

    /// <summary>Before class: course, teacher, time, mode.</summary>
    public static SegmentRow Information { get; } = new(
        "information", new("课程信息", "information|course-information"), new("课前发的课程信息。", "What the class is about, sent before."),
        CourseCopy.Information, SegmentPlace.Ahead);

    /// <summary>The copyright notice, just before class begins.</summary>
    public static SegmentRow Copyright { get; } = new(
        "copyright", new("版权|版权通知", "copyright"), new("开课时发的版权通知。", "The copyright notice, as class begins."),
        CourseCopy.Copyright, SegmentPlace.Start);

    /// <summary>A call for officers at the end of the ceremony.</summary>
    public static SegmentRow TeamCall { get; } = new(
        "team-call", new("征集|征集团队", "team-call"), new("仪式上征集官位的话。", "The call for officers at a ceremony."),
        CourseCopy.TeamCall, SegmentPlace.End)
    {
        OnlyWhenNamed = true,
    };

    /// <summary>The call to sign up for a gathering, in time for people to make room for it (practices P095, P096).</summary>
    public static SegmentRow Announcement { get; } = new(
        "announcement",
        new("报名通知|通知", "announcement|announce"),
        new(
            "活动前发的报名通知，写在哪天几点发，如“提前10天 20:30”；不写就提前 7 天、晚上 8 点发，那时还没开群就在第 1 天发。",
            "The call to sign up; says when it is sent, such as “10 days before 20:30”. Left out: seven days before at 20:00, or on day 1 where that is later."),
        CareCopy.OfflineNotice,
        SegmentPlace.DaysAhead);

    /// <summary>Pictures and thanks after a gathering.</summary>
    public static SegmentRow Recap { get; } = new(
        "recap", new("回顾|影集", "recap"), new("结束后的照片和感谢。", "Pictures and thanks afterwards."), CareCopy.Recap, SegmentPlace.End);

    /// <summary>Before a clean-up: reply and stay.</summary>
    public static SegmentRow RollCall { get; } = new(
        "roll-call", new("签到|清人签到", "roll-call"), new("清理前发：回复签到词就留下。", "Before a clean-up: reply and stay."), OrderCopy.CleanUp, SegmentPlace.Ahead)
    {
        Label = new("", "roll call"),
        TakesPlace = static fields => !fields.Has(ItemWords.Following),
    };

    /// <summary>Before a clean-up that an activity follows.</summary>
    public static SegmentRow RollCallWithActivity { get; } = new(
        "roll-call-activity", new("签到带活动", "roll-call-activity"), new("清理前发：先调整一部分人，活动随后开始。", "Before a clean-up that an activity follows: first the roll call, then it starts."),
        OrderCopy.CleanUpActivity, SegmentPlace.Ahead)
    {
        Label = new("签到", "roll call"),
        TakesPlace = static fields => fields.Has(ItemWords.Following),
    };

    /// <summary>The parts of a clean-up: one of the two roll calls.</summary>
    public static ImmutableArray<SegmentRow> OfCleanUp { get; } = [RollCall, RollCallWithActivity];

    /// <summary>The five parts of a live sharing.</summary>
    public static ImmutableArray<SegmentRow> OfLive { get; } = [Preview, Opening, Sharing, Questions, Benefits];

    /// <summary>The parts of a class.</summary>
    public static ImmutableArray<SegmentRow> OfCourse { get; } = [Information, Copyright, Questions];

    /// <summary>The parts of a ceremony besides its own script.</summary>
    public static ImmutableArray<SegmentRow> OfCeremony { get; } = [Preview, TeamCall];

    /// <summary>The parts of a gathering: it is announced, looked forward to and looked back at.</summary>
    public static ImmutableArray<SegmentRow> OfGathering { get; } = [Announcement, Preview, Recap];

    /// <summary>All segments.</summary>
    public static WordTable<SegmentRow> Table { get; } = new(
        new("环节", "segment"), [Preview, Opening, Sharing, Questions, Benefits, Information, Copyright, TeamCall, Announcement, Recap, RollCall, RollCallWithActivity]);
}
