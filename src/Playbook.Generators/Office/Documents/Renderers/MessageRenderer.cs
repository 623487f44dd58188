using Markdig.Renderers;
using Markdig.Syntax;
using Playbook.Semantics.Copy;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A message between fences: one shaded paragraph, so that three clicks select it whole; line ends kept, blanks marked.</summary>
internal sealed class MessageRenderer : MarkdownObjectRenderer<WordRenderer, CodeBlock>
{
    protected override void Write(WordRenderer renderer, CodeBlock obj)
    {
        var text = obj.Lines.ToString();
        renderer.Body.Write($"<w:p><w:pPr><w:pStyle w:val=\"Message\"/></w:pPr>");
        var position = 0;
        foreach (var blank in FillIn.All(text))
        {
            WriteLines(renderer, text.AsSpan(position..blank.Index));
            renderer.Run = renderer.Run with { Style = "Blank" };
            position = blank.Index + blank.Size;
            WriteLines(renderer, text.AsSpan(blank.Index..position));
            renderer.Run = renderer.Run with { Style = null };
        }

        WriteLines(renderer, text.AsSpan(position));
        renderer.CloseParagraph();
    }

    private static void WriteLines(WordRenderer renderer, ReadOnlySpan<char> text)
    {
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            renderer.WriteText(text[..end]);
            renderer.WriteBreak();
            text = text[(end + 1)..];
        }

        if (!text.IsEmpty)
        {
            renderer.WriteText(text);
        }
    }
}
