namespace Playbook.Generators.Announcements.Previews;

/// <summary>What a piece of HTML is made of.</summary>
internal static class HtmlTags
{
    /// <summary>Whether it has anything besides paragraphs and line breaks, so that it looks different from its text.</summary>
    /// <param name="html">HTML in which every <c>&lt;</c> begins a tag.</param>
    public static bool HasMoreThanLines(ReadOnlySpan<char> html)
    {
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..].TrimStart('/');
            var name = html[..Math.Max(html.IndexOfAny(" />"), 0)];
            if (name is not ("p" or "br"))
            {
                return true;
            }
        }

        return false;
    }
}
