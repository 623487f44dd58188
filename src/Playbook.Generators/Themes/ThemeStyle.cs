using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Themes;

/// <summary>A look that comes with the compiler.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Spelling">Its names in <c>playbook.yaml</c>.</param>
/// <param name="Documentation">One line.</param>
public sealed record ThemeStyle(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    /// <summary>Families for running text, as CSS writes them, the generic one last.</summary>
    public required string BodyFonts { get; init; }

    /// <summary>Families for headings.</summary>
    public required string HeadingFonts { get; init; }

    /// <summary>Radius of corners, as a multiple of the size of running text.</summary>
    public required decimal CornerSize { get; init; }

    /// <summary>How round corners are, as a CSS length.</summary>
    public string Corner => CornerSize == 0 ? "0" : FormattableString.Invariant($"{CornerSize}rem");

    /// <summary>Colours on a light ground, and on paper.</summary>
    public required Palette Light { get; init; }

    /// <summary>Colours on a dark ground.</summary>
    public required Palette Dark { get; init; }

    /// <inheritdoc/>
    public bool Equals(ThemeStyle? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>The looks. Every ink reaches 4.5:1 on its ground, every accent on paper, sheet and wash; a test says so.</summary>
public static class ThemeStyles
{
    // Names of fonts stand without quotes, which CSS allows where each word begins with a letter.
    private const string Sans = "system-ui, -apple-system, Segoe UI, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif";
    private const string Serif = "Georgia, Songti SC, Noto Serif CJK SC, SimSun, serif";

    private static readonly ImmutableArray<Colour> PhaseBands = Colours("#5d87b5 #5f9d78 #b98a3e #a3678f #5b9aa3 #8c7fb8");

    private static readonly ImmutableArray<Tone> LightTones =
        Tones("#e6effa #1d4f86 #e9e8fb #473f9e #e2f3e8 #1c6138 #eceef1 #454d57 #fbeadf #934010 #fbe6ee #963060 #fbf0cd #765200");

    private static readonly ImmutableArray<Tone> DarkTones =
        Tones("#1f3145 #a9cdf5 #2c2a4a #c3bffb #1d3828 #a2dcb6 #2c3036 #c5ccd5 #432a1b #f4bb98 #42222f #f3b1cb #3b300f #ecd07c");

    /// <summary>Ink on warm paper; the look where none is chosen.</summary>
    public static ThemeStyle Paper { get; } = new("paper", new("纸", "paper"), new("米白的纸，暖色点缀。", "Warm white paper with one warm colour."))
    {
        BodyFonts = Sans,
        HeadingFonts = Sans,
        CornerSize = 0.6m,
        Light = Scheme("#fbfaf7 #ffffff #22262b #5b626b #e3e0d8 #9a3412 #f3f0e9", LightTones),
        Dark = Scheme("#16181b #1d2024 #e6e4df #a3a9b1 #32363c #f0a27c #24272c", DarkTones),
    };

    /// <summary>Cool and square, with headings in a book face.</summary>
    public static ThemeStyle Ink { get; } = new("ink", new("墨", "ink"), new("青白底、宋体标题、方角。", "Cool white, headings in a book face, square corners."))
    {
        BodyFonts = Sans,
        HeadingFonts = Serif,
        CornerSize = 0,
        Light = Scheme("#f6f9fa #ffffff #16212b #52606c #d5dee2 #0f5c6e #eaf1f3", LightTones),
        Dark = Scheme("#10161a #172026 #e2e9ec #9db0b9 #2a3840 #7fc9d8 #1e2a31", DarkTones),
    };

    /// <summary>All rows.</summary>
    public static WordTable<ThemeStyle> Table { get; } = new(new("样式", "style"), [Paper, Ink]);

    private static Palette Scheme(string colours, ImmutableArray<Tone> tones) => Colours(colours) is [var paper, var sheet, var ink, var soft, var line, var accent, var wash]
        ? new Palette { Paper = paper, Sheet = sheet, Ink = ink, Soft = soft, Line = line, Accent = accent, Wash = wash, Tones = tones, Phases = PhaseBands }
        : throw new FormatException("A scheme has seven colours.");

    private static ImmutableArray<Tone> Tones(string colours) => [.. Colours(colours).Chunk(2).Select(pair => new Tone(pair[0], pair[1]))];

    private static ImmutableArray<Colour> Colours(string colours) => [.. colours.Split(' ').Select(Colour.Parse)];
}
