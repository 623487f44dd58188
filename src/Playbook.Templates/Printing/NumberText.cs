using System.Globalization;
using Playbook.Templates.Execution;

namespace Playbook.Templates.Printing;

/// <summary>How numbers are written: plainly, without trailing zeros, the same in every language.</summary>
internal static class NumberText
{
    /// <summary>As many digits behind the point as a division may leave.</summary>
    private const string Plain = "0.################";

    private const int MostCharacters = 64;

    /// <summary>A number as text.</summary>
    public static string Of(decimal number) => number.ToString(Plain, CultureInfo.InvariantCulture);

    /// <summary>Writes a number.</summary>
    public static void Write(decimal number, OutputBuffer output)
    {
        Span<char> digits = stackalloc char[MostCharacters];
        var isWhole = decimal.Truncate(number) == number && Math.Abs(number) <= long.MaxValue;
        var written = isWhole
            ? ((long)number).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture)
            : number.TryFormat(digits, out length, Plain, CultureInfo.InvariantCulture);
        output.Append(written ? digits[..length] : Of(number));
    }

    /// <summary>A number with two digits at least, as in clocks and dates.</summary>
    public static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
