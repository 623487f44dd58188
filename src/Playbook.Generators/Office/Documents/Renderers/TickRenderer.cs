using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>The box of a checklist, which a click ticks: a control of Word 2010 and later; others show the character.</summary>
internal sealed class TickRenderer : MarkdownObjectRenderer<WordRenderer, TaskList>
{
    private const string Font = "MS Gothic";

    protected override void Write(WordRenderer renderer, TaskList obj) => renderer.Body.Write(
        $"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"{(obj.Checked ? 1 : 0)}\"/><w14:checkedState w14:val=\"2612\" w14:font=\"{Font}\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"{Font}\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii=\"{Font}\" w:eastAsia=\"{Font}\" w:hAnsi=\"{Font}\" w:hint=\"eastAsia\"/></w:rPr><w:t>{(obj.Checked ? "☒" : "☐")}</w:t></w:r></w:sdtContent></w:sdt>");
}
