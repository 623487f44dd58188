using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<NamedText>;

/// <summary>A text under a short name: a step and what it means, a setting and how it is made, a time and what is due.</summary>
/// <param name="name">The name.</param>
/// <param name="text">The text.</param>
internal sealed class NamedText(string name, string text)
{
    public static ObjectType Type { get; } = new("named_text", new Bilingual("条目", "named text"), () =>
    [
        Text("name", "名称", "名称", "The name", t => t.Name),
        Text("text", "说明", "一句话说明", "One sentence", t => t.Text),
    ]);

    public string Name { get; } = OneLine.Of(name);

    public string Text { get; } = OneLine.Of(text);
}
