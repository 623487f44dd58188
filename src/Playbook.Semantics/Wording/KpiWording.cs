using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>What a role answers for: “群一直活着：至少 1 个月”, “The group stays alive: 1 month or more”.</summary>
public static class KpiWording
{
    /// <summary>The number and where it should be, without a full stop.</summary>
    public static string Of(Kpi kpi, Language language)
    {
        if (kpi.Comparison is not { } comparison)
        {
            return kpi.Name.Text;
        }

        var number = AmountWording.Of(kpi.Number, kpi.Unit, language);
        return language == Language.Chinese
            ? $"{kpi.Name.Text}：" + comparison switch
            {
                Comparison.GreaterOrEqual => $"至少 {number}",
                Comparison.Greater => $"超过 {number}",
                Comparison.LessOrEqual => $"最多 {number}",
                Comparison.Less => $"不到 {number}",
                Comparison.Equal => $"正好 {number}",
                _ => $"不是 {number}",
            }
            : $"{kpi.Name.Text}: " + comparison switch
            {
                Comparison.GreaterOrEqual => $"{number} or more",
                Comparison.Greater => $"more than {number}",
                Comparison.LessOrEqual => $"{number} or less",
                Comparison.Less => $"less than {number}",
                Comparison.Equal => $"exactly {number}",
                _ => $"anything but {number}",
            };
    }
}
