namespace Playbook.Semantics.Vocabulary;

/// <summary>How often inactive members are cleared out (practice P073 knows these three).</summary>
public static class CleanUpCycles
{
    /// <summary>Once a month.</summary>
    public static Word Month { get; } = new(
        "month", new("月度|按月", "monthly"), new("每月清理一次。", "Once a month."));

    /// <summary>Once a quarter.</summary>
    public static Word Quarter { get; } = new(
        "quarter", new("季度|按季", "quarterly"), new("每季度清理一次。", "Once a quarter."));

    /// <summary>Once in half a year.</summary>
    public static Word HalfYear { get; } = new(
        "half-year", new("半年度|半年", "half-yearly|half-year"), new("每半年清理一次。", "Once in half a year."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("清理周期", "clean-up cycle"),
        [
            Month, Quarter, HalfYear,
        ]);
}
