namespace Playbook.Semantics.Vocabulary;

/// <summary>How a group is built.</summary>
public static class Structures
{
    /// <summary>Equals, small and fixed, free talk: a core group.</summary>
    public static Word Ring { get; } = new(
        "ring", new("环形|环形结构", "ring"), new("人人平等，小而固定，自由聊（核心群）。", "Equals, small and fixed, free talk: a core group."));

    /// <summary>A few lead many: a learning group.</summary>
    public static Word Pyramid { get; } = new(
        "pyramid", new("金字塔|金字塔结构", "pyramid"), new("少数人带多数人，信息自上而下（学习群）。", "A few lead many: a learning group."));

    /// <summary>Around one person.</summary>
    public static Word Star { get; } = new(
        "star", new("星形|中心化", "star"), new("围绕一个人。", "Around one person."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("群结构", "structure"),
        [
            Ring, Pyramid, Star,
        ]);
}
