using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Overviews;

using static MemberOf<Card>;

/// <summary>A block on its card.</summary>
/// <param name="Box">The card.</param>
/// <param name="Block">What stands on it.</param>
internal sealed record Card(Box Box, PlacedBlock Block)
{
    public static ObjectType Type { get; } = new("overview_card", new Bilingual("卡片", "card"), () =>
    [
        .. BoxMembers.Of<Card>(c => c.Box),
        Make("block", "内容", PlacedBlock.Type, "卡片上的内容", "What stands on it", c => c.Block),
    ]);
}
