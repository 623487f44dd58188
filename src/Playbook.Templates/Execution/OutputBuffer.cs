using System.Buffers;

namespace Playbook.Templates.Execution;

/// <summary>Characters written so far, in one rented array, never more than a limit.</summary>
/// <param name="limit">How many UTF-16 units may be written.</param>
internal sealed class OutputBuffer(int limit) : IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(Math.Clamp(limit, 1, 4096));
    private int _length;

    /// <summary>Whether something did not fit.</summary>
    public bool IsFull { get; private set; }

    /// <summary>UTF-16 units written so far.</summary>
    public int Length => _length;

    /// <summary>Writes a character.</summary>
    public void Append(char c) => Append([c]);

    /// <summary>Writes characters; those past the limit are left out.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - _length || text.Length > limit - _length)
        {
            text = MakeRoom(text);
        }

        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>What was written from <paramref name="start"/> on.</summary>
    public ReadOnlySpan<char> Since(int start) => _chars.AsSpan(start, _length - start);

    /// <summary>Takes back what was written from <paramref name="start"/> on.</summary>
    public string Cut(int start)
    {
        var text = Since(start).ToString();
        _length = start;
        return text;
    }

    /// <summary>Puts <paramref name="indent"/> before every further line of what was written from <paramref name="start"/> on.</summary>
    public void IndentSince(int start, string indent)
    {
        if (Since(start).IndexOf('\n') < 0)
        {
            return;
        }

        var text = Cut(start).AsSpan();
        while (text.IndexOf('\n') is >= 0 and var end && end + 1 < text.Length)
        {
            Append(text[..(end + 1)]);
            Append(indent);
            text = text[(end + 1)..];
        }

        Append(text);
    }

    /// <inheritdoc/>
    public override string ToString() => Since(0).ToString();

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
    }

    /// <summary>Grows; gives the part of the text that fits. A pair of surrogates is not torn.</summary>
    private ReadOnlySpan<char> MakeRoom(ReadOnlySpan<char> text)
    {
        var room = limit - _length;
        if (text.Length > room)
        {
            IsFull = true;
            text = text[..(room > 0 && char.IsHighSurrogate(text[room - 1]) ? room - 1 : room)];
        }

        if (text.Length > _chars.Length - _length)
        {
            var wanted = Math.Max((long)_length + text.Length, (long)_chars.Length * 2);
            var grown = ArrayPool<char>.Shared.Rent((int)Math.Min(wanted, Math.Max(limit, 1)));
            Since(0).CopyTo(grown);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = grown;
        }

        return text;
    }
}
