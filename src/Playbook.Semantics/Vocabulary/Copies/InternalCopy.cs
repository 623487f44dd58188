using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: for the team.</summary>
public static class InternalCopy
{
    /// <summary>C92: To whoever does it: what, when, what is missing.</summary>
    public static CopyType OperatorReminder { get; } = new(
        "operator-reminder",
        new("运营提醒", "operator-reminder"),
        new("提醒负责人：什么事、几点、还缺什么。", "To whoever does it: what, when, what is missing."),
        "C92");

    /// <summary>C93: Duties of a post, times, targets, backup.</summary>
    public static CopyType DutyCard { get; } = new(
        "duty-card",
        new("岗位卡", "duty-card"),
        new("岗位职责、时间、指标、替补。", "Duties of a post, times, targets, backup."),
        "C93")
    {
        IsCalledFor = playbook => playbook.Roles.Any(role => !role.Duties.IsEmpty),
    };

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        OperatorReminder, DutyCard,
    ];
}
