namespace Playbook.Semantics.Vocabulary;

/// <summary>Where the money for rewards comes from.</summary>
public static class BudgetSources
{
    /// <summary>What members paid to enter.</summary>
    public static Word EntryFees { get; } = new(
        "entry-fees", new("入群费|报名费", "entry-fees|entry-fee"), new("来自成员交的费用。", "What members paid to enter."));

    /// <summary>The brand or company pays.</summary>
    public static Word Brand { get; } = new(
        "brand", new("品牌方|公司|品牌", "brand|company"), new("品牌或公司出。", "The brand or company pays."));

    /// <summary>A sponsor pays.</summary>
    public static Word Sponsor { get; } = new(
        "sponsor", new("赞助|赞助商", "sponsor|sponsors"), new("赞助商出。", "A sponsor pays."));

    /// <summary>Out of sales.</summary>
    public static Word Sales { get; } = new(
        "sales", new("销售额|营收", "sales|revenue"), new("从销售收入里出。", "Out of sales."));

    /// <summary>The owner pays.</summary>
    public static Word Owner { get; } = new(
        "owner", new("群主", "owner|host"), new("群主自己出。", "The owner pays."));

    /// <summary>Members chip in.</summary>
    public static Word Members { get; } = new(
        "members", new("众筹|成员", "members"), new("成员一起凑。", "Members chip in."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("预算来源", "budget source"),
        [
            EntryFees, Brand, Sponsor, Sales, Owner, Members,
        ]);
}
