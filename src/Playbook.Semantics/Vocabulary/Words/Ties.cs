namespace Playbook.Semantics.Vocabulary;

/// <summary>How ties in a ranking are broken.</summary>
public static class Ties
{
    /// <summary>Whoever got there first.</summary>
    public static Word Earliest { get; } = new(
        "earliest", new("先到者|先到先得", "earliest|first"), new("先达到的在前。", "Whoever got there first."));

    /// <summary>Whoever joined last.</summary>
    public static Word Newest { get; } = new(
        "newest", new("新人优先|后来者", "newest"), new("入群晚的在前。", "Whoever joined last."));

    /// <summary>Whoever joined first.</summary>
    public static Word Oldest { get; } = new(
        "oldest", new("老成员优先", "oldest"), new("入群早的在前。", "Whoever joined first."));

    /// <summary>All of them get it.</summary>
    public static Word Shared { get; } = new(
        "shared", new("并列|同享", "shared|all"), new("并列的都给。", "All of them get it."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("同分规则", "tie rule"),
        [
            Earliest, Newest, Oldest, Shared,
        ]);
}
