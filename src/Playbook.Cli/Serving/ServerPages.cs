using System.Net;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Serving;

/// <summary>The two pages that are the server's own: what a folder holds, and that there is nothing.</summary>
/// <param name="language">The language of messages.</param>
internal sealed class ServerPages(Language language)
{
    /// <summary>What a folder holds, where it has no page of its own.</summary>
    /// <param name="names">As <see cref="ServedFolder.Names"/> has them.</param>
    /// <param name="isTop">Whether it is the output folder itself.</param>
    public string Listing(IEnumerable<string> names, bool isTop)
    {
        string[] all = [.. isTop ? [] : new[] { "../" }, .. names];
        var title = new Bilingual("产物", "Outputs").In(language);
        return all is []
            ? Page(title, $"<p>{Text(new Bilingual("还没有产物", "There are none yet"))}</p>")
            : Page(title, "<ul>\n" + string.Concat(all.Select(name => $"<li><a href=\"{Address(name)}\">{WebUtility.HtmlEncode(name)}</a></li>\n")) + "</ul>");
    }

    /// <summary>That there is nothing at an address.</summary>
    public string Missing() => Page(
        new Bilingual("这里没有东西", "Nothing is here").In(language),
        $"<p><a href=\"/\">{Text(new Bilingual("看看都有哪些产物", "See what there is"))}</a></p>");

    // Before a name with a colon, a browser would look for a scheme.
    private static string Address(string name) =>
        "./" + (name is [.. var folder, '/'] ? (folder == ".." ? folder : Uri.EscapeDataString(folder)) + "/" : Uri.EscapeDataString(name));

    private string Text(Bilingual text) => WebUtility.HtmlEncode(text.In(language));

    private string Page(string title, string content) =>
        $"""
        <!DOCTYPE html>
        <html lang="{new Bilingual("zh-CN", "en").In(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <title>{title} · Playbook</title>
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        {content}
        </main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
