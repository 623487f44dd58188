namespace Playbook.Semantics.Vocabulary;

/// <summary>What happens to an item on a public holiday; ids are the members of <see cref="Model.HolidayPolicy"/>.</summary>
public static class HolidayPolicyWords
{
    /// <summary>It takes place all the same.</summary>
    public static Word Keep { get; } = new(
        "keep", new("照常|不变", "keep"), new("节假日照常进行。", "It takes place all the same."));

    /// <summary>That one is left out.</summary>
    public static Word Skip { get; } = new(
        "skip", new("取消|跳过", "skip"), new("节假日那一次取消。", "That one is left out."));

    /// <summary>It moves to the last working day before.</summary>
    public static Word Earlier { get; } = new(
        "earlier", new("提前", "earlier"), new("挪到节假日前最后一个工作日。", "It moves to the last working day before."));

    /// <summary>It moves to the next working day.</summary>
    public static Word Later { get; } = new(
        "later", new("顺延|推后", "later"), new("顺延到节假日后第一个工作日。", "It moves to the next working day."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("节假日安排", "holiday rule"),
        [
            Keep, Skip, Earlier, Later,
        ]);
}
