using System.Collections.Immutable;
using System.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Reading;

/// <summary>Files that are given by mistake and can be told by how they begin.</summary>
internal static class ForeignContent
{
    // Signatures as their formats define them; a playbook can begin like none of them.
    private static readonly ImmutableArray<(byte[] Beginning, Bilingual Kind)> Signatures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], Picture("PNG")),
        ([0xFF, 0xD8, 0xFF], Picture("JPEG")),
        (Encoding.ASCII.GetBytes("GIF8"), Picture("GIF")),
        (Encoding.ASCII.GetBytes("%PDF-"), new Bilingual("PDF 文档", "a PDF document")),
        ([(byte)'P', (byte)'K', 3, 4], new Bilingual("Word、Excel 文档或 ZIP 压缩包", "a Word or Excel document or a ZIP archive")),
        ([0xD0, 0xCF, 0x11, 0xE0], new Bilingual("旧版 Word、Excel 文档", "a document of an older Word or Excel")),
        (Encoding.ASCII.GetBytes("{\\rtf"), new Bilingual("写字板（RTF）文档", "an RTF document")),
        ([0x1F, 0x8B], new Bilingual("GZIP 压缩包", "a GZIP archive")),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], new Bilingual("7-Zip 压缩包", "a 7-Zip archive")),
    ];

    /// <summary>Bytes that are no text of any kind.</summary>
    public static Bilingual Unknown { get; } = new("二进制文件", "a binary file");

    /// <summary>What the file is instead of text, or null when no signature tells.</summary>
    public static Bilingual? Kind(ReadOnlySpan<byte> bytes)
    {
        foreach (var (beginning, kind) in Signatures)
        {
            if (bytes.StartsWith(beginning))
            {
                return kind;
            }
        }

        return null;
    }

    private static Bilingual Picture(string format) => new(format + " 图片", $"a {format} picture");
}
