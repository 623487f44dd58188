using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: courses and ceremonies.</summary>
public static class CourseCopy
{
    /// <summary>C37: Before class: course, teacher, time, mode, preparation.</summary>
    public static CopyType Information { get; } = new(
        "course-information",
        new("课程信息", "course-information"),
        new("课前发：课程、老师、时间、上课方式、准备什么。", "Before class: course, teacher, time, mode, preparation."),
        "C37");

    /// <summary>C38: Who owns the content; no reposting; credit the source.</summary>
    public static CopyType Copyright { get; } = new(
        "copyright-notice",
        new("版权通知", "copyright-notice"),
        new("内容归谁、不要外传、引用注明出处。", "Who owns the content; no reposting; credit the source."),
        "C38");

    /// <summary>C39: That morning, an hour before, a few minutes before.</summary>
    public static CopyType Reminder { get; } = new(
        "class-reminder",
        new("开课提醒|活动提醒", "class-reminder"),
        new("当天早上、提前一小时、提前几分钟各提醒一次。", "That morning, an hour before, a few minutes before."),
        "C39");

    /// <summary>C40: The opening: theme, rules, the teacher's words, a call for the team.</summary>
    public static CopyType Ceremony { get; } = new(
        "ceremony-script",
        new("仪式脚本|开营仪式文案", "ceremony-script"),
        new("开营流程：主题、规矩、老师自述、征集团队。", "The opening: theme, rules, the teacher's words, a call for the team."),
        "C40");

    /// <summary>C41: Calls for officers: duties, numbers, what volunteers gain, how to apply.</summary>
    public static CopyType TeamCall { get; } = new(
        "team-call",
        new("征集团队", "team-call"),
        new("征集官位：职责、人数、志愿者得到什么、怎么报名。", "Calls for officers: duties, numbers, what volunteers gain, how to apply."),
        "C41");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Information, Copyright, Reminder, Ceremony, TeamCall,
    ];
}
