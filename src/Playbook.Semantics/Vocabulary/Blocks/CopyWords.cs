using Playbook.Semantics.Binding;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block copy: the author's own texts for a copy type.</summary>
public static class CopyWords
{
    /// <summary>In full.</summary>
    public static Field<ItemText> Long { get; } = new(
        "long", new("长|长版", "long"), new("详细版，篇幅够的渠道用。", "In full, for channels with room."), Shapes.ItemText);

    /// <summary>The usual length.</summary>
    public static Field<ItemText> Medium { get; } = new(
        "medium", new("中|中版", "medium"), new("常规版。", "The usual length."), Shapes.ItemText);

    /// <summary>Short.</summary>
    public static Field<ItemText> Short { get; } = new(
        "short", new("短|短版", "short"), new("精简版，字数紧的渠道用。", "Short, for channels that are tight."), Shapes.ItemText);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "copy",
        new("文案", "copy"),
        new("自己写某一类文案，代替内置的：文案 欢迎语 \"……\"。", "Your own text for a copy type, in place of the built-in one: copy welcome \"…\"."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("文案类型、发到哪里、文字", "a copy type, in which channels, a text"),
        IsDeclaration = true,
        Words = static () => [new(CopyTypes.Table, Position: WordPosition.First)],
        Fields = [Long, Medium, Short],
    };
}
