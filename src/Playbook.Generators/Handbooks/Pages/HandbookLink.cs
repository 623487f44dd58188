namespace Playbook.Generators.Handbooks.Pages;

/// <summary>Where links of handbooks may lead: to another handbook, to a place on the web, or to an address.</summary>
internal static class HandbookLink
{
    private const string MarkdownEnding = ".md";

    /// <summary>The address in a handbook of some form.</summary>
    /// <param name="url">The address in the Markdown.</param>
    /// <param name="ending">A handbook names its neighbours by their Markdown files; beside a page stand pages, beside a document documents.</param>
    /// <returns>Null for anything else, scripts among them.</returns>
    public static string? Target(string url, string ending)
    {
        if (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return url;
        }

        return !url.Contains(':', StringComparison.Ordinal) && url.EndsWith(MarkdownEnding, StringComparison.Ordinal)
            ? string.Concat(url.AsSpan(0, url.Length - MarkdownEnding.Length), ending)
            : null;
    }
}
