using Playbook.Generators.Themes;

namespace Playbook.Generators.Drawings;

/// <summary>
/// Families of fonts as a drawing names them: those of the theme, without the names that only browsers understand, and with one whose widths
/// every system has before the generic one.
/// </summary>
internal static class DrawingFonts
{
    private const string Separator = ", ";
    private const string Metrics = "Arial";

    /// <summary>Families of running text.</summary>
    public static string Body(Theme theme) => Of(theme.Font, theme.Style.BodyFonts);

    /// <summary>Families of headings.</summary>
    public static string Headings(Theme theme) => Of(theme.Font, theme.Style.HeadingFonts);

    private static string Of(FontName? own, string families)
    {
        var named = families.Split(Separator).Where(family => family is not ("system-ui" or "-apple-system")).ToArray();
        return string.Join(Separator, [.. own is null ? (string[])[] : [own.Name], .. named[..^1], Metrics, named[^1]]);
    }
}
