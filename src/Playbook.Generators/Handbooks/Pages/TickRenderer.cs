using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Playbook.Generators.Handbooks.Pages;

/// <summary>The box of a checklist: drawn, to be ticked on paper. A form control without a label would only puzzle a screen reader.</summary>
internal sealed class TickRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write("<span class=\"box\" aria-hidden=\"true\"></span>");
}
