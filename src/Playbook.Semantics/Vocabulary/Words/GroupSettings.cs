namespace Playbook.Semantics.Vocabulary;

/// <summary>Settings of a group.</summary>
public static class GroupSettings
{
    /// <summary>Members mute notifications so that work is not disturbed (P191).</summary>
    public static Word Muted { get; } = new(
        "muted", new("免打扰", "muted|do-not-disturb"), new("请成员打开消息免打扰，免得打扰工作（P191）。", "Members mute notifications so that work is not disturbed (P191)."));

    /// <summary>Members pin the group so that nothing important is missed (P191).</summary>
    public static Word Pinned { get; } = new(
        "pinned", new("置顶", "pinned|pin"), new("请成员置顶，免得错过重要消息（P191）。", "Members pin the group so that nothing important is missed (P191)."));

    /// <summary>Joining needs an admin's consent.</summary>
    public static Word Approval { get; } = new(
        "approval", new("进群确认|入群确认", "approval"), new("进群要管理员确认。", "Joining needs an admin's consent."));

    /// <summary>Only admins post.</summary>
    public static Word AdminsOnly { get; } = new(
        "admins-only", new("全员禁言|仅管理员发言", "admins-only|announcement-only"), new("只有管理员能发言。", "Only admins post."));

    /// <summary>Names are shown beside messages.</summary>
    public static Word NicknamesShown { get; } = new(
        "names-shown", new("显示昵称", "names-shown"), new("打开显示群成员昵称。", "Names are shown beside messages."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("群设置", "group setting"),
        [
            Muted, Pinned, Approval, AdminsOnly, NicknamesShown,
        ]);
}
