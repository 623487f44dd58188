using System.Buffers;
using System.Text;

namespace Playbook.Compiler.Reading;

/// <summary>How far a file that is not quite UTF-8 is from it.</summary>
/// <param name="FirstOffset">The first byte that fits nowhere.</param>
/// <param name="Places">How many stretches of bytes fit nowhere.</param>
/// <param name="IsMostlyUtf8">
/// Whether more characters of several bytes are whole than broken: then the file is damaged UTF-8, even where the same bytes
/// would also pass for another encoding.
/// </param>
internal readonly record struct Utf8Damage(int FirstOffset, int Places, bool IsMostlyUtf8)
{
    public static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        var first = -1;
        var broken = 0;
        var whole = 0;
        for (var i = 0; i < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[i..], out _, out var consumed);
            if (status != OperationStatus.Done)
            {
                first = first < 0 ? i : first;
                broken++;
            }
            else if (consumed > 2)
            {
                // Two bytes that pass for one character are common in GBK; three in a row are not.
                whole++;
            }

            i += consumed;
        }

        return new Utf8Damage(first, broken, whole > broken);
    }
}
