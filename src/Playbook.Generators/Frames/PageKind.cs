using System.Collections.Immutable;

namespace Playbook.Generators.Frames;

/// <summary>A sort of page: what it carries besides its content. Style sheets and scripts travel inside the page, which asks nobody for anything.</summary>
/// <param name="id">Class of the body, so that the style of one sort reaches no other.</param>
/// <param name="styles">Parts of the style sheet behind the one that all pages have, in their order.</param>
/// <param name="scripts">Parts of the script, in their order; none for pages that are only read.</param>
internal sealed class PageKind(string id, ImmutableArray<BuiltInTemplate> styles, ImmutableArray<BuiltInTemplate> scripts)
{
    public string Id => id;

    public ImmutableArray<BuiltInTemplate> Styles => styles;

    public ImmutableArray<BuiltInTemplate> Scripts => scripts;
}

/// <summary>The sorts of page. A part that several carry is made once.</summary>
internal static class PageKinds
{
    private static readonly BuiltInTemplate EveryPage = BuiltInTemplate.WithoutPlan("_page.css");

    public static PageKind Calendar { get; } = Make("calendar", ["_calendar.css", "_calendar-views.css"], ["_elements.js", "_clipboard.js", "_calendar.js", "_calendar-tables.js", "_calendar-item.js"]);

    public static PageKind Announcements { get; } = Make("announcements", ["_announcements.css", "_previews.css"], ["_elements.js", "_clipboard.js", "_copy.js", "_copy-ticks.js", "_copy-find.js"]);

    public static PageKind Handbook { get; } = Make("handbook", ["_handbook.css"], []);

    public static PageKind Front { get; } = Make("front", ["_site.css", "_front.css"], ["_elements.js", "_search.js", "_front.js"]);

    public static PageKind Site { get; } = Make("site", ["_site.css"], ["_elements.js", "_search.js", "_site.js"]);

    /// <summary>Style sheets and scripts of all sorts.</summary>
    public static ImmutableArray<BuiltInTemplate> Parts { get; } =
        [.. ((PageKind[])[Calendar, Announcements, Handbook, Front, Site]).SelectMany(kind => kind.Styles.Concat(kind.Scripts)).DistinctBy(part => part.Name)];

    private static PageKind Make(string id, ReadOnlySpan<string> styles, ReadOnlySpan<string> scripts) => new(id, [EveryPage, .. Named(styles)], Named(scripts));

    private static ImmutableArray<BuiltInTemplate> Named(ReadOnlySpan<string> names)
    {
        var parts = ImmutableArray.CreateBuilder<BuiltInTemplate>(names.Length);
        foreach (var name in names)
        {
            parts.Add(BuiltInTemplate.WithoutPlan(name));
        }

        return parts.MoveToImmutable();
    }
}
