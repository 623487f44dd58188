using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>An address between angle brackets: read as it is, since that is all it says.</summary>
internal sealed class AddressRenderer : MarkdownObjectRenderer<WordRenderer, AutolinkInline>
{
    protected override void Write(WordRenderer renderer, AutolinkInline obj) => renderer.WriteText(obj.Url);
}
