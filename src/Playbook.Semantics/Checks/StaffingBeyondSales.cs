using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Checks;

/// <summary>A team that costs more than it is to bring in is weighed again before anybody is hired (practice P265).</summary>
internal static class StaffingBeyondSales
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3240",
        "staffing-beyond-sales",
        Severity.Warning,
        new("编制一个月要花 {0}，超过预期月销售额 {1}", "The staff costs {0} a month, more than the expected sales of {1}"),
        new("减少岗位或人数，或说明更高的销售额从哪里来", "Cut posts or heads, or plan for the sales that pay for them"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        foreach (var staffing in playbook.Blocks.Where(block => block.Row == StaffingWords.Block && block.Fields.Has(StaffingWords.ExpectedSales)))
        {
            var sales = staffing.Fields.Get(StaffingWords.ExpectedSales, default);

            // Posts paid in another currency cannot be added up.
            var cost = staffing.Parts
                .Select(post => (Cost: post.Fields.Get(StaffingWords.MonthlyCost, default), Heads: post.Fields.Get(StaffingWords.Heads, 1)))
                .Where(post => post.Cost.Currency == sales.Currency)
                .Sum(post => post.Cost.Amount * post.Heads);
            if (cost > sales.Amount)
            {
                yield return Diagnostic.Create(Row, staffing.Location, Said(new Money(cost, sales.Currency)), Said(sales));
            }
        }
    }

    private static Bilingual Said(Money money) => new(AmountWording.Of(money, Language.Chinese), AmountWording.Of(money, Language.English));
}
