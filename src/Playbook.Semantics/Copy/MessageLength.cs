using System.Text;
using Playbook.Semantics.Lengths;

namespace Playbook.Semantics.Copy;

/// <summary>How long a message is, as its channel counts.</summary>
public static class MessageLength
{
    private const char UsualHan = '字';
    private const char UsualLatin = 'x';

    /// <summary>The length of a text; each fill-in counts with its declared length.</summary>
    /// <param name="text">The text, with fill-ins as <c>[[name]]</c>.</param>
    /// <param name="count">How the channel counts.</param>
    public static int Of(string text, LengthCount count) =>
        FillIn.All(text) is { IsEmpty: false } blanks ? count.Of(Filled(text, [.. blanks])) : count.Of(text);

    // What fills a blank is not known, but it is in the language that the blank is named in.
    private static string Filled(string text, ReadOnlySpan<FillIn> blanks)
    {
        var filled = new StringBuilder(text.Length);
        var at = 0;
        foreach (var blank in blanks)
        {
            filled.Append(text, at, blank.Index - at).Append(Ascii.IsValid(blank.Name) ? UsualLatin : UsualHan, blank.Length);
            at = blank.Index + blank.Size;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }
}
