using System.Globalization;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>The budget is shared out among tiers once (practice P259).</summary>
internal static class TierSharesBeyondWhole
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3241",
        "tier-shares-beyond-whole",
        Severity.Warning,
        new("各分层的预算占比加起来是 {0}%", "The budget shares of the tiers add up to {0}%"),
        new("改到总共不超过 100%", "Let them add up to 100% or less"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        var tiers = playbook.Blocks.Where(block => block.Row == TierWords.Block && block.Fields.Has(TierWords.BudgetShare)).ToList();
        var whole = tiers.Sum(tier => tier.Fields.Get(TierWords.BudgetShare, 0));
        if (whole > 100)
        {
            yield return Diagnostic.Create(Row, tiers[^1].Location, whole.ToString("0.##", CultureInfo.InvariantCulture));
        }
    }
}
