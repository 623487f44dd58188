using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Overviews;

using static MemberOf<PlacedRule>;

/// <summary>A line before a number.</summary>
/// <param name="Box">Its place.</param>
internal sealed record PlacedRule(Box Box)
{
    public static ObjectType Type { get; } = new("overview_rule", new Bilingual("分隔线", "rule"), () =>
    [
        Number("x", "横", "左边", "Left edge", r => r.Box.X),
        Number("y", "纵", "上边", "Upper edge", r => r.Box.Y),
        Number("width", "宽", "宽", "Width", r => r.Box.Width),
        Number("height", "高", "高", "Height", r => r.Box.Height),
    ]);
}
