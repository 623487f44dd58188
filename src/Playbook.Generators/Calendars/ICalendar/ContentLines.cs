using System.Text;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>The wire form of RFC 5545, section 3.1: lines end in CRLF and hold at most 75 octets; what is longer goes on behind a blank.</summary>
internal static class ContentLines
{
    private const int Octets = 75;

    /// <summary>Ends and folds lines. A fold never cuts a character.</summary>
    /// <param name="text">Content lines, each ended by LF; empty lines, which the form does not know, are left out.</param>
    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length + (text.Length / 16));
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsEmpty)
            {
                Fold(line, written);
                written.Append("\r\n");
            }
        }

        return written.ToString();
    }

    private static void Fold(ReadOnlySpan<char> line, StringBuilder written)
    {
        // Three octets are the most a UTF-16 unit takes, so a short line needs no count.
        if (line.Length * 3 <= Octets || Encoding.UTF8.GetByteCount(line) <= Octets)
        {
            written.Append(line);
            return;
        }

        var used = 0;
        while (!line.IsEmpty)
        {
            Rune.DecodeFromUtf16(line, out var rune, out var units);
            if (used + rune.Utf8SequenceLength > Octets)
            {
                written.Append("\r\n ");
                used = 1;
            }

            written.Append(line[..units]);
            used += rune.Utf8SequenceLength;
            line = line[units..];
        }
    }
}
