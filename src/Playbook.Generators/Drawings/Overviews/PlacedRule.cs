using Playbook.Generators.Drawings.Layout;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Overviews;

/// <summary>A line before a number.</summary>
/// <param name="Box">Its place.</param>
internal sealed record PlacedRule(Box Box)
{
    public static ObjectType Type { get; } = new("overview_rule", new Bilingual("分隔线", "rule"), () =>
    [
        .. BoxMembers.Of<PlacedRule>(r => r.Box),
    ]);
}
