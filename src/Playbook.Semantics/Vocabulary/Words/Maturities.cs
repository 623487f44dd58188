namespace Playbook.Semantics.Vocabulary;

/// <summary>How far a platform has come: who enters early gains more, who comes late pays to learn (practice P271).</summary>
public static class Maturities
{
    /// <summary>Readers are many, writers few.</summary>
    public static Word Dividend { get; } = new("dividend", new("红利期|上升期", "dividend|growing"), new("看的人多、写的人少，早来的得的多。", "Many readers and few writers: who comes early gains more."));

    /// <summary>Readers and writers are even.</summary>
    public static Word Mature { get; } = new("mature", new("成熟期", "mature|settled"), new("规矩定了、同行多了，靠质量和稳定更新。", "Rules are settled and peers are many: quality and steadiness count."));

    /// <summary>Writers are too many.</summary>
    public static Word Saturated { get; } = new("saturated", new("饱和期|饱和", "saturated|crowded"), new("流量贵、位置满，只维持，不多投。", "Reach is dear and places are taken: keep it going, put in no more."));

    /// <summary>The three.</summary>
    public static WordTable<Word> Table { get; } = new(new("平台成熟度", "maturity"), [Dividend, Mature, Saturated]);
}
