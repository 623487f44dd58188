using System.Globalization;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>A commission in words.</summary>
public static class CommissionWording
{
    /// <summary>“10 元”, “¥10”; “TA 所付费用的 10%”, “10% of what they pay”.</summary>
    public static string Of(Commission commission, Language language)
    {
        if (commission.Amount is { } amount)
        {
            return AmountWording.Of(amount, language);
        }

        var percent = (commission.Percent ?? 0).ToString("0.##", CultureInfo.InvariantCulture);
        return language == Language.Chinese ? $"TA 所付费用的 {percent}%" : $"{percent}% of what they pay";
    }
}
