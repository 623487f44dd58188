using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>Structural words and vocabulary as the lexer asks for them: by a stretch of characters, without a copy.</summary>
internal sealed class WordTable
{
    private const int LongestKey = 64;

    private static readonly ConditionalWeakTable<WordClasses, WordTable> Tables = [];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _fields;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _flags;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _units;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _phraseStarts;

    private readonly Func<string, string, bool> _isOfLine;

    private WordTable(WordClasses words)
    {
        _isOfLine = words.IsOfLine;
        _fields = words.Fields.GetAlternateLookup<ReadOnlySpan<char>>();
        _flags = words.Flags.GetAlternateLookup<ReadOnlySpan<char>>();
        _units = words.Units.GetAlternateLookup<ReadOnlySpan<char>>();

        string[] phrases = [.. words.Fields.Concat(words.Flags).Concat(words.Units).Concat(StructuralWords.Keys).Where(k => k.Contains(' '))];
        _phrases = phrases.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _phraseStarts = phrases.Select(p => p[..p.IndexOf(' ')]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The table of a vocabulary; made once for each.</summary>
    public static WordTable For(WordClasses words) => Tables.GetValue(words, static key => new WordTable(key));

    /// <summary>The structural word spelt so, in any width and case.</summary>
    public static StructuralWord Structural(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        return StructuralWords.Find(KeyOf(text, buffer));
    }

    /// <summary>Whether a statement with values begins with this word.</summary>
    public bool IsField(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        return _fields.Contains(KeyOf(text, buffer));
    }

    /// <summary>Whether the word is a statement by itself.</summary>
    public bool IsFlag(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        return _flags.Contains(KeyOf(text, buffer));
    }

    /// <summary>Whether the word may follow a number.</summary>
    public bool IsUnit(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        return _units.Contains(KeyOf(text, buffer));
    }

    /// <summary>Whether a statement may begin with this word.</summary>
    public bool IsKnownHead(ReadOnlySpan<char> text) => IsField(text) || IsFlag(text);

    /// <summary>Whether a word belongs to the line that begins with another.</summary>
    public bool IsOfLine(ReadOnlySpan<char> head, ReadOnlySpan<char> word) => _isOfLine(WordKey.Of(head.ToString()), WordKey.Of(word.ToString()));

    /// <summary>Whether the vocabulary has the word at all.</summary>
    public bool IsKnown(ReadOnlySpan<char> text) => IsField(text) || IsFlag(text) || IsUnit(text);

    /// <summary>Whether a spelling of several words may begin with this one.</summary>
    public bool StartsPhrase(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        return _phraseStarts.Contains(KeyOf(text, buffer));
    }

    /// <summary>Whether these words, white space between them as it may be, are one spelling.</summary>
    public bool IsPhrase(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        return _phrases.Contains(KeyOf(text, buffer));
    }

    /// <summary>The look-up key of a text; empty, which is no word, when it is longer than any.</summary>
    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> text, Span<char> buffer) =>
        text.Length <= buffer.Length ? buffer[..WordKey.Fold(text, buffer)] : [];
}
