namespace Playbook.Generators.Office.Documents;

/// <summary>How a paragraph looks.</summary>
/// <param name="Style">Id of its style.</param>
/// <param name="Level">How deep in lists it stands, from 0; -1 outside of lists.</param>
/// <param name="List">The number of its list.</param>
/// <param name="IsMarked">Whether it has a bullet or a number; only the first paragraph of an item has.</param>
/// <param name="IsAmount">Whether it stands at the right, as amounts do.</param>
internal sealed record ParagraphLook(string Style, int Level = -1, int List = 0, bool IsMarked = false, bool IsAmount = false)
{
    public static ParagraphLook Usual { get; } = new("Normal");
}

/// <summary>How words look.</summary>
/// <param name="Style">Id of a style of characters, or null.</param>
/// <param name="IsStrong">Whether they are bold.</param>
/// <param name="IsEmphasised">Whether they are slanted.</param>
internal readonly record struct RunLook(string? Style, bool IsStrong, bool IsEmphasised);
