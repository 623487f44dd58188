namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the language that this release does not read yet; whoever writes one is told so, and not that it is a slip.</summary>
public static class LaterWords
{
    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("以后的词", "word of a later version"),
        [
            new("template", new("模板", "template"), new("自己的模板。", "A template of one's own.")),
        ]);
}
