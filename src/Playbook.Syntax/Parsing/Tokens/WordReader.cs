using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>
/// Turns runs of letters into words of the language: joins <c>at most</c>, splits <c>每天最多</c>, and marks each with the
/// structural word it is spelt as. Which role it plays is decided later, by its neighbours.
/// </summary>
internal sealed class WordReader(SourceText source, WordTable table, List<PlaybookToken> tokens)
{
    private readonly HanRunSplitter _splitter = new(table);

    /// <summary>Adds a run.</summary>
    public void Add(PlaybookToken word)
    {
        var text = source.Slice(word.Span);
        if (text[0] < '\u0080')
        {
            if (JoinToPrevious(word))
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
        tokens.Add(word);
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
            var piece = new PlaybookToken(PlaybookLexer.WORD, start, start + length);
            piece.Word = WordTable.Structural(source.Slice(piece.Span));
            tokens.Add(piece);
            start += length;
        }
    }
}
