using Playbook.Syntax.Words;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>What stands on the tabs and above the columns of the books. Workbooks are made without templates, which need none of these.</summary>
internal static class LedgerHeadings
{
    public static Bilingual Income { get; } = new("收入", "Income");

    public static Bilingual Spending { get; } = new("支出", "Spending");

    public static Bilingual Matter { get; } = new("事项", "What for");

    public static Bilingual Each { get; } = new("单价", "Each");

    public static Bilingual Count { get; } = new("最多几份", "How many");

    public static Bilingual Amount { get; } = new("金额", "Comes to");

    public static Bilingual Currency { get; } = new("币种", "Currency");

    public static Bilingual Note { get; } = new("说明", "Note");

    public static Bilingual Total { get; } = new("合计", "Total");

    public static Bilingual Rewards { get; } = new("奖励台账", "Rewards");

    public static Bilingual Member { get; } = new("成员", "Member");

    public static Bilingual Reason { get; } = new("为什么奖", "Reason");

    public static Bilingual Reward { get; } = new("奖励", "Reward");

    public static Bilingual HandedOutBy { get; } = new("谁发的", "Handed out by");

    public static Bilingual HandedOut { get; } = new("已发", "Done");

    public static Bilingual Journal { get; } = new("收支流水", "Journal");

    public static Bilingual By { get; } = new("经手人", "By");

    public static Bilingual Receipt { get; } = new("凭证", "Receipt");
}
