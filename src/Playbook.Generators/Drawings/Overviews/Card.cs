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
        Number("x", "横", "左边", "Left edge", c => c.Box.X),
        Number("y", "纵", "上边", "Upper edge", c => c.Box.Y),
        Number("width", "宽", "宽", "Width", c => c.Box.Width),
        Number("height", "高", "高", "Height", c => c.Box.Height),
        Make("block", "内容", PlacedBlock.Type, "卡片上的内容", "What stands on it", c => c.Block),
    ]);
}
