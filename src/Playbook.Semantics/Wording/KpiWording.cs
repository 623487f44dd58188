using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>What a role answers for: “首月存活：不低于 1”, “First-month survival: 1 or more”.</summary>
public static class KpiWording
{
    /// <summary>The number and where it should be, without a full stop.</summary>
    public static string Of(Kpi kpi, Language language)
    {
        if (kpi.Comparison is not { } comparison)
        {
            return kpi.Name.Text;
        }

        var number = SignalPhrase.Number(kpi.Number);
        return language == Language.Chinese
            ? $"{kpi.Name.Text}：" + comparison switch
            {
                Comparison.GreaterOrEqual => $"不低于 {number}",
                Comparison.Greater => $"超过 {number}",
                Comparison.LessOrEqual => $"不超过 {number}",
                Comparison.Less => $"低于 {number}",
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
