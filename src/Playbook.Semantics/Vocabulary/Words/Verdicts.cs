namespace Playbook.Semantics.Vocabulary;

/// <summary>What somebody decided about a piece of work or an applicant.</summary>
public static class Verdicts
{
    /// <summary>Yes.</summary>
    public static Word Accepted { get; } = new("accepted", new("通过", "accepted|yes"), new("看过，行。", "Looked at, and good."));

    /// <summary>No.</summary>
    public static Word Refused { get; } = new("refused", new("不通过|没通过", "refused|rejected|no"), new("看过，不行。", "Looked at, and not good."));

    /// <summary>Not yet.</summary>
    public static Word Pending { get; } = new("pending", new("待定|没看", "pending|unread"), new("还没决定。", "Not decided yet."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(new("审核结果", "verdict"), [Accepted, Refused, Pending]);
}
