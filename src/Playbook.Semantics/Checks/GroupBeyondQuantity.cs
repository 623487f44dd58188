using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>A group that is larger than the stock can never be full.</summary>
internal static class GroupBeyondQuantity
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3223",
        "group-beyond-quantity",
        Severity.Warning,
        new("“{0}”要 {1} 人成团，却只有 {2} 份", "“{0}” takes groups of {1}, and there are only {2}"),
        new("减少成团人数，或增加数量", "Ask for smaller groups, or offer more"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from offer in playbook.Blocks.Concat<Declaration>(playbook.Items.Where(item => item.Block is null))
        where offer.Fields.Has(ItemWords.GroupSize) && offer.Fields.Has(ItemWords.Quantity)
        let size = offer.Fields.Get(ItemWords.GroupSize, 0)
        let quantity = offer.Fields.Get(ItemWords.Quantity, 0)
        where size > quantity
        select Diagnostic.Create(Row, offer.Location, offer.Title.Text, size, quantity);
}
