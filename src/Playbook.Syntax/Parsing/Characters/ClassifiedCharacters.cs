using System.Collections.Immutable;
using System.Text;
using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Parsing.Characters;

/// <summary>A source as the lexer reads it: one class a character, offsets in UTF-16 units as everywhere.</summary>
internal sealed class ClassifiedCharacters : ICharStream
{
    /// <summary>The longest line that is read, in UTF-16 units. Nobody writes one; it bounds the work a broken file can cause.</summary>
    public const int LongestLine = 100_000;

    private readonly string _content;
    private int _index;
    private int _nextExcess;
    private int _excessStart;
    private int _searchedFrom;
    private int _searchedTo;
    private int _lastTemplateEnd;

    /// <summary>Takes the text and finds the lines that are too long.</summary>
    public ClassifiedCharacters(SourceText source)
    {
        _content = source.Content;
        SourceName = source.Path;
        Excess = FindExcess(_content);
        _excessStart = Excess is [var first, ..] ? first.Start : int.MaxValue;
    }

    /// <summary>What lies beyond the longest line, in order.</summary>
    public ImmutableArray<TextSpan> Excess { get; }

    /// <inheritdoc/>
    public int Index => _index;

    /// <inheritdoc/>
    public int Size => _content.Length;

    /// <inheritdoc/>
    public string SourceName { get; }

    /// <inheritdoc/>
    public int LA(int i) => i switch
    {
        1 => ClassAt(_index),
        > 1 => ClassAt(Ahead(i - 1)),
        _ => throw new NotSupportedException("The lexer never looks back."),
    };

    /// <inheritdoc/>
    public void Consume()
    {
        var next = Next(_index);
        if (_index == _excessStart)
        {
            _nextExcess++;
            _excessStart = _nextExcess < Excess.Length ? Excess[_nextExcess].Start : int.MaxValue;
        }

        _index = next;
    }

    /// <inheritdoc/>
    public void Seek(int index)
    {
        _index = index;
        while (_nextExcess > 0 && Excess[_nextExcess - 1].Start >= index)
        {
            _nextExcess--;
        }

        while (_nextExcess < Excess.Length && Excess[_nextExcess].Start < index)
        {
            _nextExcess++;
        }

        _excessStart = _nextExcess < Excess.Length ? Excess[_nextExcess].Start : int.MaxValue;
    }

    /// <inheritdoc/>
    public int Mark() => 0;

    /// <inheritdoc/>
    public void Release(int marker)
    {
    }

    /// <inheritdoc/>
    public string GetText(Interval interval) => _content[interval.a..Math.Min(interval.b + 1, _content.Length)];

    private static ImmutableArray<TextSpan> FindExcess(string content)
    {
        if (content.Length <= LongestLine)
        {
            return [];
        }

        var excess = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < content.Length;)
        {
            var length = content.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? content.Length : start + length;
            if (end - start > LongestLine)
            {
                var cut = start + LongestLine;
                excess.Add(TextSpan.FromBounds(char.IsLowSurrogate(content[cut]) ? cut - 1 : cut, end));
            }

            start = end + 1;
        }

        return excess.ToImmutable();
    }

    private int ClassAt(int index)
    {
        if ((uint)index >= (uint)_content.Length)
        {
            return IntStreamConstants.EOF;
        }

        if (index == _excessStart)
        {
            return CharacterClass.Excess;
        }

        var c = _content[index];
        if (c == '{' && BeginsTemplate(index))
        {
            return CharacterClass.Template;
        }

        return char.IsSurrogate(c)
            ? Rune.TryGetRuneAt(_content, index, out var rune) ? CharacterClass.Of(rune) : CharacterClass.Other
            : CharacterClass.Of(c);
    }

    /// <summary>Whether <c>{{</c> stands here and <c>}}</c> later on the line; a line is searched once.</summary>
    private bool BeginsTemplate(int index)
    {
        if (index + 1 >= _content.Length || _content[index + 1] != '{')
        {
            return false;
        }

        if (index < _searchedFrom || index >= _searchedTo)
        {
            var rest = _content.AsSpan(index);
            var length = rest.IndexOfAny('\n', '\r');
            rest = length < 0 ? rest : rest[..length];
            (_searchedFrom, _searchedTo) = (index, index + rest.Length);
            _lastTemplateEnd = index + rest.LastIndexOf("}}");
        }

        return index + 1 < _lastTemplateEnd;
    }

    private int Ahead(int count)
    {
        var index = _index;
        while (count-- > 0 && index < _content.Length)
        {
            index = Next(index);
        }

        return index;
    }

    private int Next(int index)
    {
        if (index == _excessStart)
        {
            return Excess[_nextExcess].End;
        }

        return char.IsHighSurrogate(_content[index]) && index + 1 < _content.Length && char.IsLowSurrogate(_content[index + 1])
            ? index + 2
            : index + 1;
    }
}
