namespace Playbook.Semantics.Vocabulary;

/// <summary>Who pays for a meeting in person (practices P090, P096).</summary>
public static class Payments
{
    /// <summary>All share what was spent.</summary>
    public static Word Shared { get; } = new(
        "shared", new("AA|均摊", "shared|split"), new("实际花多少，大家平分。", "All share what was spent."));

    /// <summary>Collected in the group beforehand.</summary>
    public static Word Collected { get; } = new(
        "collected", new("群收款|预收", "collected"), new("先在群里收齐。", "Collected in the group beforehand."));

    /// <summary>Paid by whoever invites.</summary>
    public static Word Free { get; } = new(
        "free-of-charge", new("免费|主办方出", "free-of-charge|sponsored"), new("由主办方出。", "Paid by whoever invites."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(new("付款方式", "payment"), [Shared, Collected, Free]);
}
