using System.Globalization;

namespace Playbook.Generators.Themes;

/// <summary>A colour of the sRGB space, without transparency.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>
    /// What text needs against its ground: WCAG 2.2, success criterion 1.4.3, level AA
    /// (https://www.w3.org/TR/WCAG22/#contrast-minimum, read 2026-11).
    /// </summary>
    public const double LeastContrast = 4.5;

    // Steps between a colour and black or white when a readable one is looked for.
    private const int Steps = 64;

    /// <summary>Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#rrggbb</c> or <c>#rgb</c>; upper and lower case are one.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="colour">The colour, when it is one.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Colour colour)
    {
        colour = default;
        if (text is not ['#', .. var digits] || digits.Length is not (3 or 6))
        {
            return false;
        }

        Span<char> six = stackalloc char[6];
        for (var i = 0; i < six.Length; i++)
        {
            six[i] = digits[digits.Length == 6 ? i : i / 2];
        }

        if (!int.TryParse(six, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        colour = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>The colour that <paramref name="text"/> writes.</summary>
    /// <exception cref="FormatException">It writes none.</exception>
    public static Colour Parse(string text) => TryParse(text, out var colour) ? colour : throw new FormatException($"{text} is no colour.");

    /// <summary>How well one is read on the other, 1 to 21; the order does not matter.</summary>
    public double Contrast(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>Whether text of this colour can be read on each of the grounds.</summary>
    public bool IsReadableOn(params ReadOnlySpan<Colour> grounds)
    {
        foreach (var ground in grounds)
        {
            if (Contrast(ground) < LeastContrast)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The colour itself where it can be read on the grounds, else the nearest towards <paramref name="end"/> that can.</summary>
    /// <param name="end">Black for light grounds, white for dark ones; itself readable on them.</param>
    /// <param name="grounds">What it stands on.</param>
    public Colour ReadableOn(Colour end, params ReadOnlySpan<Colour> grounds)
    {
        for (var step = 0; step < Steps; step++)
        {
            var mixed = Towards(end, step);
            if (mixed.IsReadableOn(grounds))
            {
                return mixed;
            }
        }

        return end;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private Colour Towards(Colour end, int step) => new(Mix(Red, end.Red, step), Mix(Green, end.Green, step), Mix(Blue, end.Blue, step));

    private static byte Mix(byte from, byte to, int step) => (byte)(from + ((to - from) * step / Steps));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
