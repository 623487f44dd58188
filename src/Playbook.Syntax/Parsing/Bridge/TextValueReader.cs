using System.Collections.Immutable;
using System.Text;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>
/// Reads what a quoted text means: quotes and escapes gone, the common indent of a block removed. Escapes are <c>\"</c>,
/// <c>\\</c> and <c>\n</c>; any other backslash stays, as Markdown has uses of its own for it. Inside a template expression
/// only <c>\"</c> is an escape: the rest is the template's.
/// </summary>
internal sealed class TextValueReader
{
    private readonly string _source;
    private readonly StringBuilder _content;
    private readonly ImmutableArray<(int Offset, int SourceOffset)>.Builder _map = ImmutableArray.CreateBuilder<(int, int)>();

    private TextValueReader(string source, int capacity)
    {
        _source = source;
        _content = new StringBuilder(capacity);
    }

    /// <summary>Reads one token.</summary>
    /// <param name="source">The text.</param>
    /// <param name="token">Quotes included; the closing ones may be missing, and the whole text too.</param>
    public static TextValue Read(SourceText source, TextSpan token)
    {
        var text = source.Slice(token);
        if (text.IsEmpty)
        {
            return TextValue.Plain(string.Empty, token.Start);
        }

        if (text.Length >= 3 && IsQuote(text[0]) && IsQuote(text[1]) && IsQuote(text[2]))
        {
            var closed = text.Length >= 6 && IsQuote(text[^1]) && IsQuote(text[^2]) && IsQuote(text[^3]);
            return ReadBlock(source.Content, token.Start + 3, closed ? token.End - 3 : token.End);
        }

        var end = IsClosed(text) ? token.End - 1 : token.End;
        var inner = source.Slice(TextSpan.FromBounds(token.Start + 1, end));
        if (!inner.Contains('\\'))
        {
            return TextValue.Plain(inner.ToString(), token.Start + 1);
        }

        var reader = new TextValueReader(source.Content, inner.Length);
        reader.Append(token.Start + 1, end);
        return reader.ToValue();
    }

    private static bool IsQuote(char c) => c is '"' or '\uFF02' or '“' or '”';

    /// <summary>Whether the last character is a closing quote, not the second half of an escape.</summary>
    private static bool IsClosed(ReadOnlySpan<char> text)
    {
        var last = text.Length - 1;
        if (last < 1 || !(IsQuote(text[last]) || text[last] is '」' or '』'))
        {
            return false;
        }

        var backslashes = 0;
        while (last - 1 - backslashes > 0 && text[last - 1 - backslashes] is '\\' or '\uFF3C')
        {
            backslashes++;
        }

        return backslashes % 2 == 0;
    }

    private static TextValue ReadBlock(string source, int start, int end)
    {
        var lines = TextBlockLines.Of(source, start, end);
        var reader = new TextValueReader(source, end - start);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                reader.AppendLineEnd(lines[i - 1].End);
            }

            reader.Append(lines[i].Start, lines[i].End);
        }

        return reader.ToValue();
    }

    private TextValue ToValue() => new(_content.ToString(), _map.Count == 0 ? [(0, 0)] : _map.ToImmutable());

    private void AppendLineEnd(int sourceOffset)
    {
        Mark(sourceOffset);
        _content.Append('\n');
    }

    private void Append(int start, int end)
    {
        Mark(start);
        var isInTemplate = false;
        for (var i = start; i < end; i++)
        {
            var c = _source[i];
            if (c is '{' or '}' && i + 1 < end && _source[i + 1] == c)
            {
                isInTemplate = c == '{';
            }

            if (c is '\\' or '\uFF3C' && i + 1 < end && Escaped(_source[i + 1], isInTemplate) is { } meant)
            {
                i++;
                Mark(meant == '\n' ? i - 1 : i);
                _content.Append(meant);
                Mark(i + 1);
            }
            else
            {
                _content.Append(c);
            }
        }
    }

    private static char? Escaped(char c, bool isInTemplate) => c switch
    {
        '"' or '“' or '”' or '\uFF02' or '」' or '』' => c,
        '\\' or '\uFF3C' when !isInTemplate => c,
        'n' when !isInTemplate => '\n',
        _ => null,
    };

    /// <summary>From here on the content runs beside <paramref name="sourceOffset"/>.</summary>
    private void Mark(int sourceOffset)
    {
        if (_map.Count > 0 && _map[^1].Offset == _content.Length)
        {
            _map[^1] = (_content.Length, sourceOffset);
        }
        else if (_map.Count == 0 || sourceOffset - _map[^1].SourceOffset != _content.Length - _map[^1].Offset)
        {
            _map.Add((_content.Length, sourceOffset));
        }
    }
}
