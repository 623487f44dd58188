namespace Playbook.Semantics.Vocabulary;

/// <summary>Two angles on why a community is built: the product's and the customer's (practices P296–P298).</summary>
public static class CustomerTypes
{
    /// <summary>Buys once.</summary>
    public static Word OneOff { get; } = new("one-off", new("一次性", "one-off"), new("买一次就结束。", "Buys once."));

    /// <summary>Comes back, and tells others.</summary>
    public static Word Fan { get; } = new("fan", new("粉丝型|复购", "fan|returning"), new("会复购、会推荐。", "Comes back, and tells others."));

    /// <summary>Types of customer.</summary>
    public static WordTable<Word> Types { get; } = new(new("客户类型", "customer type"), [OneOff, Fan]);

    /// <summary>The first to use and to spread it.</summary>
    public static Word Seed { get; } = new("seed", new("种子用户", "seed|seed-users"), new("最早用、最早传播的人。", "The first to use and to spread it."));

    /// <summary>Come to know, then to trust, then to buy.</summary>
    public static Word Funnel { get; } = new("funnel", new("营销漏斗|漏斗", "funnel"), new("从认识到信任再到购买。", "Come to know, then to trust, then to buy."));

    /// <summary>Help to shape the product.</summary>
    public static Word Iteration { get; } = new("iteration", new("产品迭代|参与迭代", "iteration|product-iteration"), new("帮着把产品改得更好。", "Help to shape the product."));

    /// <summary>Parts of customers.</summary>
    public static WordTable<Word> Parts { get; } = new(new("客户价值", "part of customers"), [Seed, Funnel, Iteration]);
}
