namespace Playbook.Semantics.Vocabulary;

/// <summary>Every kind of text that is generated, in the order of the practices' inventory (section 3).</summary>
public static class CopyTypes
{
    /// <summary>All rows, by their spellings.</summary>
    public static WordTable<CopyType> Table { get; } = new(
        new("文案类型", "copy type"),
        [.. new[]
        {
            FoundingCopy.All, RecruitingCopy.All, WelcomeCopy.All, TalkCopy.All, LiveCopy.All, CourseCopy.All, WorkCopy.All,
            NewsCopy.All, RewardCopy.All, OrderCopy.All, SalesCopy.All, CareCopy.All, InternalCopy.All,
        }.SelectMany(rows => rows).OrderBy(row => row.Number, StringComparer.Ordinal)]);
}
