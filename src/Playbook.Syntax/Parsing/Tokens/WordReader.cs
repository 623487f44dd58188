using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Parsing.Bridge;
using Playbook.Syntax.Parsing.Errors;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>
/// Turns runs of letters into words of the language: joins <c>at most</c>, splits <c>每天最多</c>, and marks each with the
/// structural word it is spelt as. Which role it plays is decided later, by its neighbours.
/// </summary>
internal sealed class WordReader(SourceText source, WordTable table, FindingList findings, List<PlaybookToken> tokens)
{
    private readonly HanRunSplitter _splitter = new(table);

    /// <summary>Adds a run.</summary>
    public void Add(PlaybookToken word)
    {
        var text = source.Slice(word.Span);
        if (text[0] < '\u0080')
        {
            if (EndsTime(word, text) || JoinToPrevious(word))
            {
                return;
            }
        }
        else if (text.Length > 1 && WordTable.Structural(text) == StructuralWord.None && !table.IsKnown(text))
        {
            var afterNumber = tokens is [.., { Type: PlaybookLexer.NUMBER }];
            if (_splitter.Split(text, afterNumber) is { IsEmpty: false } lengths)
            {
                AddPieces(word, lengths);
                return;
            }
        }

        word.Word = WordTable.Structural(text);
        if (word.Word != StructuralWord.None || table.IsKnown(text) || !AddClauses(word))
        {
            tokens.Add(word);
        }
    }

    /// <summary>
    /// <c>"开营"由团长发到书友群</c>: right behind a text 由 can only say who, and 发到 says where wherever it stands. They are read
    /// apart, with the remark that a space there leaves no doubt.
    /// </summary>
    private bool AddClauses(PlaybookToken word)
    {
        if (tokens is not [.., { Type: not (PlaybookLexer.NEWLINE or PlaybookLexer.SEMICOLON or PlaybookLexer.LBRACE or PlaybookLexer.RBRACE) } previous])
        {
            return false;
        }

        var count = tokens.Count;
        var start = word.Start;
        var mayNameWho = previous.Type == PlaybookLexer.TEXT;
        for (var i = word.Start; i < word.End - 1; i++)
        {
            var rest = source.Slice(TextSpan.FromBounds(i, word.End));
            var length = rest is ['由', ..] && mayNameWho && i == word.Start ? 1 : rest is ['发', '到' or '往', _, ..] or ['时', '长', _, ..] ? 2 : 0;
            if (length > 0)
            {
                AddPiece(start, i);
                AddPiece(i, i + length);
                start = i + length;
                i = start;
            }
        }

        if (tokens.Count == count)
        {
            return false;
        }

        AddPiece(start, word.End);
        findings.Add(PhraseDiagnostics.ReadApart(
            new Location(source, word.Span), string.Join(' ', tokens.Skip(count).Select(piece => source.ToString(piece.Span)))));
        return true;
    }

    /// <summary><c>8pm</c>, <c>8:30 pm</c>: behind a time, or a number that is an hour of half a day, the two letters end a time.</summary>
    private bool EndsTime(PlaybookToken word, ReadOnlySpan<char> text)
    {
        if (!ClockReader.IsHalfOfDay(text)
            || tokens is not [.., { Type: PlaybookLexer.NUMBER or PlaybookLexer.TIME } previous]
            || !source.Slice(TextSpan.FromBounds(previous.End, word.Start)).IsWhiteSpace()
            || (previous.Type == PlaybookLexer.NUMBER && !ClockReader.IsHourOfHalf(source.Slice(previous.Span))))
        {
            return false;
        }

        previous.Type = PlaybookLexer.TIME;
        previous.End = word.End;
        return true;
    }

    private void AddPiece(int start, int end)
    {
        if (end > start)
        {
            var piece = new PlaybookToken(PlaybookLexer.WORD, start, end);
            piece.Word = WordTable.Structural(source.Slice(piece.Span));
            tokens.Add(piece);
        }
    }

    private bool JoinToPrevious(PlaybookToken word)
    {
        if (tokens is not [.., { Type: PlaybookLexer.WORD } previous]
            || !table.StartsPhrase(source.Slice(previous.Span))
            || !source.Slice(TextSpan.FromBounds(previous.End, word.Start)).IsWhiteSpace())
        {
            return false;
        }

        var joined = source.Slice(TextSpan.FromBounds(previous.Start, word.End));
        if (!table.IsPhrase(joined))
        {
            return false;
        }

        previous.End = word.End;
        previous.Word = WordTable.Structural(joined);
        return true;
    }

    private void AddPieces(PlaybookToken word, ReadOnlySpan<byte> lengths)
    {
        var start = word.Start;
        foreach (var length in lengths)
        {
            AddPiece(start, start + length);
            start += length;
        }
    }
}
