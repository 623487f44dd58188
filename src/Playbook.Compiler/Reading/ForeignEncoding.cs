using System.Buffers.Binary;

namespace Playbook.Compiler.Reading;

/// <summary>Text in another encoding than UTF-8, told by its bytes.</summary>
internal static class ForeignEncoding
{
    /// <summary>The name Windows and VS Code users meet it under.</summary>
    public const string Gb18030 = "GB18030 / GBK";

    private const string Utf16LittleEndian = "UTF-16 LE";
    private const string Utf16BigEndian = "UTF-16 BE";
    private const string Utf32 = "UTF-32";

    /// <summary>So many bytes are enough to see whether NULs stand where UTF-16 puts them.</summary>
    private const int SampleLength = 4096;

    /// <summary>The encoding that a byte order mark, or the pattern of NULs, gives away; null when neither does.</summary>
    public static string? FromMarkOrNuls(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => Utf32,
        [0xFF, 0xFE, ..] => Utf16LittleEndian,
        [0xFE, 0xFF, ..] => Utf16BigEndian,
        _ => FromNuls(bytes[..(Math.Min(bytes.Length, SampleLength) & ~1)]),
    };

    /// <summary>Whether every byte fits GB18030 (GB 18030-2022, which holds GBK and GB2312), with at least one Han character.</summary>
    public static bool IsGb18030(ReadOnlySpan<byte> bytes)
    {
        var pairs = 0;
        for (var i = 0; i < bytes.Length;)
        {
            switch (bytes[i..])
            {
                case [<= 0x7F, ..]:
                    i++;
                    break;
                case [>= 0x81 and <= 0xFE, (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE), ..]:
                    pairs++;
                    i += 2;
                    break;
                case [>= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..]:
                    i += 4;
                    break;
                default:
                    return false;
            }
        }

        return pairs > 0;
    }

    // Line ends, digits and spaces have a NUL as their high byte. A few Han characters have one as their low byte (开 is U+5F00),
    // so the side with more of them counts; and binary files hold control characters, which text does not.
    private static string? FromNuls(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        return odd > even && IsUtf16Text(sample, BinaryPrimitives.ReadUInt16LittleEndian) ? Utf16LittleEndian
            : even > odd && IsUtf16Text(sample, BinaryPrimitives.ReadUInt16BigEndian) ? Utf16BigEndian
            : null;
    }

    private static bool IsUtf16Text(ReadOnlySpan<byte> sample, Func<ReadOnlySpan<byte>, ushort> read)
    {
        for (var i = 0; i < sample.Length; i += 2)
        {
            var unit = (char)read(sample[i..]);
            if (unit is < ' ' and not ('\t' or '\r' or '\n') or >= '\uFFFE')
            {
                return false;
            }
        }

        return true;
    }
}
