namespace Playbook.Semantics.Vocabulary;

/// <summary>What stands at file level.</summary>
public static class FileWords
{
    /// <summary>Brings the declarations of another file.</summary>
    public static BlockRow Import { get; } = new(
        "import", new("引入", "import"), new("把另一个文件里的角色、渠道、信号、模板和蓝本拿来用，路径从这个文件算起。", "Brings roles, channels, signals, templates and blueprints of another file; the path counts from this one."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("文件路径", "the path of a file"),
        IsDeclaration = true,
    };

    /// <summary>The file.</summary>
    public static BlockRow File { get; } = new(
        "file", new("文件", "file"), new("一个 .playbook 文件。", "A .playbook file."))
    {
        Blocks = [Import, PlaybookWords.Block, ReuseWords.Blueprint, RoleWords.Block, ChannelWords.Block, SignalDeclarationWords.Block, OwnTemplateWords.Template],
    };
}
