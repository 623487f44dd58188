using System.Collections.Immutable;
using Playbook.Generators;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Verbs;

/// <summary>The templates that names typed behind a verb mean: <c>calendar.html</c>, <c>copy/zh</c>, <c>handbook</c>.</summary>
internal static class TemplateNames
{
    /// <summary>The templates of a name: that one, those of a folder, or those whose name begins so up to a dot or hyphen.</summary>
    /// <param name="all">Every template.</param>
    /// <param name="names">What was typed; none means all.</param>
    /// <param name="mistake">A name that means no template, with the nearest one; null when all are good.</param>
    public static ImmutableArray<CatalogueEntry> Find(ImmutableArray<CatalogueEntry> all, IReadOnlyList<string> names, out Bilingual? mistake)
    {
        mistake = null;
        if (names.Count == 0)
        {
            return all;
        }

        foreach (var name in names)
        {
            if (!all.Any(entry => IsMeant(entry, name)))
            {
                mistake = Unknown(name, NearestWord.Find(name, all.Select(entry => entry.Name)));
                return [];
            }
        }

        return [.. all.Where(entry => names.Any(name => IsMeant(entry, name)))];
    }

    private static bool IsMeant(CatalogueEntry entry, string name)
    {
        var wanted = name.Replace('\\', '/').TrimEnd('/');
        return wanted.Length > 0
            && entry.Name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)
            && (entry.Name.Length == wanted.Length || entry.Name[wanted.Length] is '/' or '.' or '-');
    }

    private static Bilingual Unknown(string name, string? nearest) => nearest is null
        ? new($"没有模板叫“{name}”，用 playbook templates list 看有哪些", $"No template is called “{name}”; see playbook templates list")
        : new($"没有模板叫“{name}”。是不是想写“{nearest}”？", $"No template is called “{name}”. Did you mean “{nearest}”?");
}
