using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Pages;

/// <summary>A line of the list of contents.</summary>
/// <param name="Anchor">The section's id.</param>
/// <param name="Title">Its heading.</param>
internal sealed record ContentsEntry(string Anchor, string Title)
{
    public static ObjectType Type { get; } = new("contents_entry", new Bilingual("目录条目", "contents entry"), () =>
    [
        MemberOf<ContentsEntry>.Text("anchor", "锚点", "这一节的锚点", "Id of the section", e => e.Anchor),
        MemberOf<ContentsEntry>.Text("title", "标题", "这一节的标题", "Its heading", e => e.Title),
    ]);
}
