using System.Text;
using System.Text.Unicode;
using Playbook.Compiler.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Reading;

/// <summary>
/// Bytes to text. A playbook is UTF-8, with or without byte order mark; whatever else a file holds is named, never guessed at,
/// because a wrong guess would put wrong words into somebody's announcement.
/// </summary>
public static class SourceReader
{
    /// <summary>The most bytes a file may have: 16 MB, some five million Han characters.</summary>
    public const int SizeLimit = 16 << 20;

    /// <summary>Reads a file.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="displayPath">The name for messages, with forward slashes.</param>
    /// <param name="mayBeEmpty">Whether a file without text is as good as any.</param>
    public static SourceReading ReadFile(string fullPath, string displayPath, bool mayBeEmpty = false)
    {
        if (Directory.Exists(fullPath))
        {
            return SourceReading.Failed(ReadingDiagnostics.FileIsFolder(displayPath));
        }

        try
        {
            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return Read(stream, displayPath, mayBeEmpty);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return SourceReading.Failed(ReadingDiagnostics.FileMissing(displayPath, SiblingFiles.Nearest(fullPath)));
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            return SourceReading.Failed(ReadingDiagnostics.FileUnreadable(displayPath, AccessFailure.Reason(e)));
        }
    }

    /// <summary>Reads a stream to its end, such as standard input.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="displayPath">The name for messages.</param>
    /// <param name="mayBeEmpty">Whether it may hold no text.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static SourceReading Read(Stream stream, string displayPath, bool mayBeEmpty = false)
    {
        var buffer = new byte[stream.CanSeek ? Math.Min(stream.Length, SizeLimit) + 1 : 1 << 16];
        var count = 0;
        int read;
        while ((read = stream.Read(buffer, count, buffer.Length - count)) > 0)
        {
            count += read;
            if (count > SizeLimit)
            {
                return SourceReading.Failed(ReadingDiagnostics.FileTooLarge(displayPath, SizeLimit));
            }

            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, SizeLimit + 1));
            }
        }

        var bytes = buffer.AsMemory(0, count);
        return Decode(bytes.Span, displayPath, mayBeEmpty) with { Hash = ContentHash.Of(bytes) };
    }

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="bytes">All of them.</param>
    /// <param name="displayPath">The name for messages.</param>
    /// <param name="mayBeEmpty">Whether they may hold no text.</param>
    public static SourceReading Decode(ReadOnlySpan<byte> bytes, string displayPath, bool mayBeEmpty = false)
    {
        if (ForeignContent.Kind(bytes) is { } kind)
        {
            return SourceReading.Failed(ReadingDiagnostics.FileNotText(displayPath, kind));
        }

        if (ForeignEncoding.FromMarkOrNuls(bytes) is { } encoding)
        {
            return SourceReading.Failed(ReadingDiagnostics.FileInOtherEncoding(displayPath, encoding));
        }

        if (bytes.Contains((byte)0))
        {
            return SourceReading.Failed(ReadingDiagnostics.FileNotText(displayPath, ForeignContent.Unknown));
        }

        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (Utf8.IsValid(content))
        {
            var text = Encoding.UTF8.GetString(content);
            return string.IsNullOrWhiteSpace(text) && !mayBeEmpty
                ? SourceReading.Failed(ReadingDiagnostics.FileEmpty(displayPath))
                : SourceReading.Of(new SourceText(displayPath, text));
        }

        return Broken(content, displayPath);
    }

    private static SourceReading Broken(ReadOnlySpan<byte> content, string displayPath)
    {
        var damage = Utf8Damage.Of(content);
        if (!damage.IsMostlyUtf8 && ForeignEncoding.IsGb18030(content))
        {
            return SourceReading.Failed(ReadingDiagnostics.FileInOtherEncoding(displayPath, ForeignEncoding.Gb18030));
        }

        // Replacing what cannot be decoded keeps the lines, so that the message can show the place.
        var text = new SourceText(displayPath, Encoding.UTF8.GetString(content));
        var offset = Encoding.UTF8.GetCharCount(content[..damage.FirstOffset]);
        return SourceReading.Failed(ReadingDiagnostics.FileHasBrokenUtf8(text, offset, damage.Places, content[damage.FirstOffset]));
    }
}
