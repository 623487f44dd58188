namespace Playbook.Semantics.Vocabulary;

/// <summary>How long a copy is.</summary>
public static class CopyVariants
{
    /// <summary>In full.</summary>
    public static Word Long { get; } = new(
        "long", new("长|长版", "long"), new("详细版。", "In full."));

    /// <summary>The usual length.</summary>
    public static Word Medium { get; } = new(
        "medium", new("中|中版", "medium"), new("常规版。", "The usual length."));

    /// <summary>Short.</summary>
    public static Word Short { get; } = new(
        "short", new("短|短版", "short"), new("精简版。", "Short."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("文案长短", "variant"),
        [
            Long, Medium, Short,
        ]);
}
