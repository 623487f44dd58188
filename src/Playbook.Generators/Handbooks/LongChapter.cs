using Markdig.Syntax;

namespace Playbook.Generators.Handbooks;

/// <summary>Chapters that take a page or more: they begin on a page of their own, on paper and in documents.</summary>
internal static class LongChapter
{
    private const int SectionLevel = 2;

    // Lines of Markdown, of which a page has about as many.
    private const int Least = 50;

    /// <summary>Whether the chapter below a heading is one.</summary>
    public static bool Is(HeadingBlock heading)
    {
        if (heading.Level != SectionLevel || heading.Parent is not { } document)
        {
            return false;
        }

        var next = document.Skip(document.IndexOf(heading) + 1).FirstOrDefault(block => block is HeadingBlock { Level: <= SectionLevel });
        return (next ?? document[^1]).Line - heading.Line >= Least;
    }
}
