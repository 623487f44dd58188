namespace Playbook.Generators.Themes;

/// <summary>A picture that travels inside every page.</summary>
/// <param name="MediaType">Its type, such as <c>image/png</c>.</param>
/// <param name="Bytes">The file.</param>
public sealed record Logo(string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The most a picture may have, in bytes: it stands in each page, and a page is to stay light.</summary>
    public const int MostBytes = 64 * 1024;

    // First bytes by the formats' own descriptions: PNG (ISO/IEC 15948, 5.2), JPEG (ITU-T T.81, B.1.1.3), WebP (RFC 9649, 2.4).
    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    /// <summary>The picture as an address that holds it whole.</summary>
    public string Address { get; } = $"data:{MediaType};base64,{Convert.ToBase64String(Bytes.Span)}";

    /// <summary>Tells a picture by what it holds, whatever its name is. An SVG shown as a picture runs no script and loads nothing.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>Null for what is no PNG, JPEG, WebP or SVG.</returns>
    public static Logo? Of(ReadOnlyMemory<byte> bytes) => TypeOf(bytes.Span) is { } type ? new Logo(type, bytes) : null;

    private static string? TypeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Png) ? "image/png"
        : bytes.StartsWith(Jpeg) ? "image/jpeg"
        : bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8) ? "image/webp"
        : IsSvg(bytes) ? "image/svg+xml"
        : null;

    private static bool IsSvg(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return start.TrimStart(" \t\r\n"u8) is [(byte)'<', ..] && start.IndexOf("<svg"u8) >= 0;
    }
}
