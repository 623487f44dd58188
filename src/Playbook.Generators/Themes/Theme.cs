namespace Playbook.Generators.Themes;

/// <summary>How outputs look: a style of the compiler's, and what a project makes its own.</summary>
public sealed record Theme
{
    /// <summary>The look where a project says nothing.</summary>
    public static Theme Usual { get; } = new(ThemeStyles.Paper, accent: null);

    /// <summary>Takes a style, with an accent of the project's where it has one.</summary>
    /// <param name="style">The style.</param>
    /// <param name="accent">
    /// The colour that was asked for. On a ground where it could not be read it is darkened or lightened until it can:
    /// see <see cref="Light"/> and <see cref="Dark"/>.
    /// </param>
    public Theme(ThemeStyle style, Colour? accent)
    {
        Style = style;
        Light = accent is { } onLight ? style.Light.WithAccent(onLight.ReadableOn(Black, style.Light.Grounds.AsSpan())) : style.Light;
        Dark = accent is { } onDark ? style.Dark.WithAccent(onDark.ReadableOn(White, style.Dark.Grounds.AsSpan())) : style.Dark;
    }

    /// <summary>The style it is built on.</summary>
    public ThemeStyle Style { get; }

    /// <summary>Colours on a light ground; drawings, workbooks and documents have these.</summary>
    public Palette Light { get; }

    /// <summary>Colours where the reader's screen is dark.</summary>
    public Palette Dark { get; }

    /// <summary>The family that comes before the style's own, or null.</summary>
    public FontName? Font { get; init; }

    /// <summary>The project's sign, or null.</summary>
    public Logo? Logo { get; init; }

    /// <summary>A line at the foot of every page, or null.</summary>
    public string? Footer { get; init; }

    private static Colour Black => new(0, 0, 0);

    private static Colour White => new(255, 255, 255);
}
