using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Playbook.Generators.Themes;
using Playbook.Templates.Escaping;

namespace Playbook.Generators.Office.Packaging;

/// <summary>
/// XML as it grows. What stands in a literal is markup, what stands in its holes is data and is escaped: <c>Write($"&lt;t&gt;{text}&lt;/t&gt;")</c>.
/// There is no way to write a text of an author as markup, since nothing but a literal with holes is taken.
/// </summary>
/// <remarks>
/// Why neither the Open XML SDK nor <see cref="System.Xml.XmlWriter"/>: the SDK builds an object for each element and each attribute, loads
/// several megabytes at the first, and dates each part of a package by the clock, so that its files would have to be packed anew to
/// come out alike; a month's documents have half a million characters of markup, and a writer that looks up the namespace of each name
/// does so tens of thousands of times. The SDK judges instead: tests hand every file to its validator.
/// </remarks>
internal sealed class XmlMarkup
{
    private const int BufferSize = 16 * 1024;

    private readonly StringBuilder _text = new();

    /// <summary>Appends markup with data in its holes.</summary>
    /// <param name="markup">The literal.</param>
    public XmlMarkup Write([InterpolatedStringHandlerArgument("")] ref Literal markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Appends what was written elsewhere.</summary>
    public XmlMarkup Write(XmlMarkup other)
    {
        _text.Append(other._text);
        return this;
    }

    /// <summary>Writes it all to the end of a stream, as UTF-8 with a declaration in front.</summary>
    /// <param name="stream">Stays open.</param>
    public void CopyTo(Stream stream)
    {
        // A month's documents are a hundred parts; a writer for each would cost more memory than what it writes.
        stream.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        var encoder = Encoding.UTF8.GetEncoder();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        foreach (var chunk in _text.GetChunks())
        {
            for (var rest = chunk.Span; !rest.IsEmpty;)
            {
                encoder.Convert(rest, buffer, flush: false, out var taken, out var written, out _);
                stream.Write(buffer, 0, written);
                rest = rest[taken..];
            }
        }

        encoder.Convert([], buffer, flush: true, out _, out var last, out _);
        stream.Write(buffer, 0, last);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Escape(ReadOnlySpan<char> data)
    {
        while (XmlText.IndexOfSpecial(data) is >= 0 and var at)
        {
            _text.Append(data[..at]).Append(XmlText.Instead(data[at]));
            data = data[(at + 1)..];
        }

        _text.Append(data);
    }

    /// <summary>Takes a literal apart: its own characters are markup, its holes are data.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Literal
    {
        private readonly XmlMarkup _markup;

        /// <summary>Called by the compiler.</summary>
        public Literal(int literalLength, int formattedCount, XmlMarkup markup)
        {
            _ = literalLength;
            _ = formattedCount;
            _markup = markup;
        }

        /// <summary>XmlMarkup.</summary>
        public void AppendLiteral(string markup) => _markup._text.Append(markup);

        /// <summary>Data.</summary>
        public void AppendFormatted(string? data) => _markup.Escape(data);

        /// <summary>Data.</summary>
        public void AppendFormatted(ReadOnlySpan<char> data) => _markup.Escape(data);

        /// <summary>Data.</summary>
        public void AppendFormatted(char data) => _markup.Escape([data]);

        /// <summary>A number.</summary>
        public void AppendFormatted(int number) => _markup._text.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>A number, in as many digits as it takes to read the same one back.</summary>
        public void AppendFormatted(double number) => _markup._text.Append(CultureInfo.InvariantCulture, $"{number:R}");

        /// <summary>A colour as office formats write it: <c>9A3412</c>.</summary>
        public void AppendFormatted(Colour colour) =>
            _markup._text.Append(CultureInfo.InvariantCulture, $"{colour.Red:X2}{colour.Green:X2}{colour.Blue:X2}");
    }
}
