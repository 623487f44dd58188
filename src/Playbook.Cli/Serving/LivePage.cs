using System.Net;
using System.Text.RegularExpressions;

namespace Playbook.Cli.Serving;

/// <summary>
/// A page as the server hands it out: with the script that reloads it, which the file on disk has not. The script comes from an address
/// of the server and not with the page, so that the page's own script stays allowed by its hash alone.
/// </summary>
internal static partial class LivePage
{
    /// <summary>Below this, addresses are the server's own: no playbook has a folder that begins with a dot.</summary>
    public const string OwnPath = "/.playbook/";

    /// <summary>The script.</summary>
    public const string ScriptPath = OwnPath + "live.js";

    /// <summary>Where it hears of builds.</summary>
    public const string EventsPath = OwnPath + "events";

    private const string BodyEnd = "</body>";

    /// <summary>The page with the script.</summary>
    /// <param name="html">As it is on disk.</param>
    /// <param name="version">Of the outputs it belongs to: <see cref="LiveMoment.Version"/>.</param>
    public static string Of(string html, string version)
    {
        var page = Policy().Replace(html, match => match.Value.Replace(
            match.Groups["policy"].Value, WebUtility.HtmlEncode(Allowing(WebUtility.HtmlDecode(match.Groups["policy"].Value))), StringComparison.Ordinal));
        var end = page.LastIndexOf(BodyEnd, StringComparison.OrdinalIgnoreCase);
        return page.Insert(end < 0 ? page.Length : end, $"<script src=\"{ScriptPath}\" data-version=\"{WebUtility.HtmlEncode(version)}\"></script>\n");
    }

    /// <summary>A content security policy that allows what the page's own does, and in addition the server's script and its events.</summary>
    /// <param name="policy">The page's own.</param>
    internal static string Allowing(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var usual = Sources(directives, "default-src");
        foreach (var name in new[] { "script-src", "script-src-elem", "connect-src" })
        {
            // What is not named is as the usual sources have it; elements of script are as scripts are.
            var own = Sources(directives, name);
            if (own is null && (usual is null || name == "script-src-elem"))
            {
                continue;
            }

            directives.RemoveAll(directive => NameOf(directive) == name);
            directives.Add(string.Join(' ', [name, .. (own ?? usual)!.Where(source => source != "'none'"), "'self'"]));
        }

        return string.Join("; ", directives);
    }

    private static string[]? Sources(List<string> directives, string name) =>
        directives.Find(directive => NameOf(directive) == name)?.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];

    private static string NameOf(string directive) => directive.Split(' ', 2)[0].ToLowerInvariant();

    [GeneratedRegex("""<meta\s+http-equiv=["']?Content-Security-Policy["']?\s+content="(?<policy>[^"]*)"\s*/?>""", RegexOptions.IgnoreCase)]
    private static partial Regex Policy();
}
