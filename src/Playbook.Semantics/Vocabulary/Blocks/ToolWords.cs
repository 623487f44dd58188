namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block tool: what the team works with (practices P126, P177, P178, P269).</summary>
public static class ToolWords
{
    /// <summary>What it is for.</summary>
    public static Field<Model.Prose> Use { get; } = new("use", new("用途", "use"), new("拿它做什么。", "What it is for."), Shapes.Text);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new("tool", new("工具", "tool"), new("团队用的工具：用途、在哪里、谁管。", "What the team works with: what for, where, who looks after it."))
    {
        Multiplicity = Multiplicity.Many, Head = BlockHead.Required, Heading = new("名字、标题", "a name, a title"),
        Example = new("工具 \"群待办\" { 用途 \"只放最重要的事\" }", "tool \"Group to-do\" { use \"only what matters most\" }"),
        Chapter = Chapters.Resources, IsTable = true,
        Fields = [Use, ItemWords.Link, ItemWords.Limit, CommonWords.Owners],
    };
}
