using Playbook.Generators.Site;
using Playbook.Generators.Views;

namespace Playbook.Generators.Frames;

/// <summary>Makes web pages.</summary>
internal static class Pages
{
    /// <summary>Renders a page of a playbook in the frame of its sort.</summary>
    /// <param name="path">Below the playbook's own folder.</param>
    /// <param name="kind">The sort of page.</param>
    /// <param name="title">The title in the browser's tab; the playbook's title follows it.</param>
    /// <param name="template">Its template, whose last global is <see cref="PageView.Global"/>.</param>
    /// <param name="view">What the shared globals show.</param>
    /// <param name="own">One value for each of the template's own globals before the page.</param>
    public static OutputFile Make(
        string path, PageKind kind, string title, BuiltInTemplate template, PlanView view, params ReadOnlySpan<object?> own)
    {
        var frame = view.Edition.FrameOf(kind);
        var page = new PageView(title, kind.Id, frame)
        {
            Of = view.Title,
            Language = view.Language,
            Brand = view.Brand,
            Home = view.Edition.HasFrontPage ? HomeLink.From(path, view) : null,
        };
        var rendered = template.Render(view, [.. own, page]);
        return new OutputFile(path, rendered.Text) { Diagnostics = frame.Diagnostics.AddRange(rendered.Diagnostics) };
    }
}
