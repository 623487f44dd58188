using System.Collections.Immutable;
using Playbook.Generators.Themes;

namespace Playbook.Generators.Office;

/// <summary>
/// The fonts of a document. An office format names one font for Latin letters and one for Chinese characters, where a style sheet has a
/// list of families: of that list, the ones that office programs have, or know what to put in the place of.
/// </summary>
/// <param name="Latin">For Latin letters and digits.</param>
/// <param name="EastAsian">For Chinese characters.</param>
internal sealed record OfficeFonts(string Latin, string EastAsian)
{
    private static readonly ImmutableArray<string> LatinFonts = ["Segoe UI", "Georgia"];
    private static readonly ImmutableArray<string> EastAsianFonts = ["Microsoft YaHei", "SimSun"];

    /// <summary>Fonts of running text.</summary>
    public static OfficeFonts Body(Theme theme) => Of(theme.Font, theme.Style.BodyFonts);

    /// <summary>Fonts of headings.</summary>
    public static OfficeFonts Headings(Theme theme) => Of(theme.Font, theme.Style.HeadingFonts);

    private static OfficeFonts Of(FontName? own, string families)
    {
        var list = families.Split(", ");
        return new OfficeFonts(own?.Name ?? list.First(LatinFonts.Contains), own?.Name ?? list.First(EastAsianFonts.Contains));
    }
}
