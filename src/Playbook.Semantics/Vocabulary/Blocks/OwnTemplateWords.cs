namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of a template of the author's own: a text that is written once and included in others.</summary>
public static class OwnTemplateWords
{
    /// <summary>The line.</summary>
    public static BlockRow Template { get; } = new(
        "template",
        new("模板", "template"),
        new("写一次、到处用的一段话：别的文字里写 {{ 引入 \"签名\" }}，就在那里写出它。", "A text that is written once: {{ include \"signature\" }} in another text writes it there."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("一两个名字、一段文字", "one or two names, a text"),
        IsDeclaration = true,
        Example = new("模板 签名 \"——{{ 手册.品牌 }}小编\"", "template signature \"Yours, {{ playbook.brand }}\""),
    };
}
