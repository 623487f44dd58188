using Antlr4.Runtime;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Parsing.Errors;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>
/// Makes every block have both its braces, so that the parser need not guess. Where braces do not balance, indentation shows
/// the likeliest place: a line that begins no further right than the line that opened the innermost block belongs outside it.
/// Blocks nested deeper than <see cref="DeepestNesting"/> are passed over.
/// </summary>
internal sealed class BlockBalancer
{
    /// <summary>How many blocks and brackets may lie within each other. A playbook needs five; it bounds recursion.</summary>
    public const int DeepestNesting = 100;

    private readonly SourceText _source;
    private readonly List<PlaybookToken> _tokens;
    private readonly FindingList _findings;
    private readonly List<PlaybookToken> _result;
    private readonly Stack<Block> _open = [];
    private readonly bool _byIndentation;
    private readonly int _missing;
    private int _surplus;
    private int _lineIndent;
    private bool _tooDeepReported;

    private BlockBalancer(SourceText source, List<PlaybookToken> tokens, FindingList findings)
    {
        _source = source;
        _tokens = tokens;
        _findings = findings;
        _result = new List<PlaybookToken>(tokens.Count);
        (_byIndentation, _surplus, _missing) = Count(tokens);
    }

    /// <summary>The tokens with every missing brace added and every surplus one marked as skipped.</summary>
    public static List<PlaybookToken> Balance(SourceText source, List<PlaybookToken> tokens, FindingList findings)
    {
        var balancer = new BlockBalancer(source, tokens, findings);
        balancer.Run();
        return balancer._result;
    }

    private static (bool IsUnbalanced, int Surplus, int Missing) Count(List<PlaybookToken> tokens)
    {
        var depth = 0;
        var isUnbalanced = false;
        foreach (var token in tokens)
        {
            depth += token.Type switch { PlaybookLexer.LBRACE => 1, PlaybookLexer.RBRACE => -1, _ => 0 };
            isUnbalanced |= depth < 0;
        }

        return (isUnbalanced || depth != 0, Math.Max(0, -depth), Math.Max(0, depth));
    }

    private void Run()
    {
        var isLineStart = true;
        var nestedInLine = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (isLineStart && _byIndentation && token.Type != TokenConstants.EOF)
            {
                _lineIndent = Indentation.OfLineAt(_source.Content, token.Start);
                CloseBefore(token);
            }

            AddMissingHead(token);
            switch (token.Type)
            {
                case PlaybookLexer.LBRACE when _open.Count >= DeepestNesting:
                    i = PassOver(i, MatchingBrace(i));
                    break;
                case PlaybookLexer.LBRACE:
                    var isOneLine = _tokens[i + 1].Type is not (PlaybookLexer.NEWLINE or TokenConstants.EOF);
                    _open.Push(new Block(token, _lineIndent) { IsIndented = isOneLine ? true : null });
                    _result.Add(token);
                    break;
                case PlaybookLexer.RBRACE:
                    Close(token, isLineStart, i);
                    break;
                case TokenConstants.EOF:
                    CloseAll(token);
                    _result.Add(token);
                    break;
                case var _ when AddsNesting(token) && ++nestedInLine > DeepestNesting:
                    i = PassOver(i, LastOfLine(i));
                    break;
                default:
                    _result.Add(token);
                    break;
            }

            isLineStart = token.Type == PlaybookLexer.NEWLINE;
            nestedInLine = isLineStart ? 0 : nestedInLine;
        }
    }

    /// <summary>
    /// A line that begins with what no line begins with is a statement whose head is missing, so that the rest of it, and its
    /// block above all, is read.
    /// </summary>
    private void AddMissingHead(PlaybookToken token)
    {
        var isMemberStart = _result is [] || _result[^1].Type is PlaybookLexer.NEWLINE or PlaybookLexer.SEMICOLON or PlaybookLexer.LBRACE
            or PlaybookLexer.RBRACE or PlaybookLexer.SKIPPED;
        if (!isMemberStart || MayBegin(token.Type))
        {
            return;
        }

        var place = _result is [] ? 0 : _result[^1].End;
        _result.Add(new PlaybookToken(PlaybookLexer.HEAD, place, place) { IsMissing = true });
        if (token.Type == PlaybookLexer.LBRACE)
        {
            _findings.Add(BlockDiagnostics.BlockWithoutHead(new Location(_source, token.Span)));
        }
    }

    private static bool MayBegin(int type) => type
        is PlaybookLexer.WORD or PlaybookLexer.TEXT or PlaybookLexer.DATE or PlaybookLexer.NUMBER or PlaybookLexer.PLUS or PlaybookLexer.MINUS
        or PlaybookLexer.NEWLINE or PlaybookLexer.SEMICOLON or PlaybookLexer.RBRACE or PlaybookLexer.SKIPPED or TokenConstants.EOF;

    private static bool AddsNesting(PlaybookToken token) =>
        token.Type == PlaybookLexer.LPAREN || token.Word is StructuralWord.And or StructuralWord.Or or StructuralWord.Not;

    private void CloseBefore(PlaybookToken first)
    {
        var isBrace = first.Type == PlaybookLexer.RBRACE;
        while (_open.TryPeek(out var block))
        {
            if (!isBrace)
            {
                block.IsIndented ??= _lineIndent > block.Indent || IsInsideIndented(block);
            }

            if (block.IsIndented != true || (isBrace ? _lineIndent >= block.Indent : _lineIndent > block.Indent))
            {
                return;
            }

            _open.Pop();
            AddMissingBrace(block, beforeLineEnd: true);
        }
    }

    /// <summary>A line that opens a block in an author's indented text, with nothing indented behind it, opens an empty one.</summary>
    private bool IsInsideIndented(Block block) =>
        _missing > 0 && _open.Skip(1).FirstOrDefault() is { IsIndented: true } outer && block.Indent > outer.Indent;

    private void Close(PlaybookToken brace, bool isLineStart, int index)
    {
        var isSurplus = _open.Count == 0
            || (_surplus > 0 && _open.Peek() is { IsIndented: true } block && _lineIndent > block.Indent
                && (isLineStart || GoesOnBehind(index, block)));
        if (!isSurplus)
        {
            _open.Pop();
            _result.Add(brace);
            return;
        }

        _surplus--;
        brace.Type = PlaybookLexer.SKIPPED;
        _result.Add(brace);
        _findings.Add(BlockDiagnostics.SurplusBrace(new Location(_source, brace.Span)));
    }

    /// <summary>Whether the line behind a brace at the end of a line still lies in the block, or closes it.</summary>
    private bool GoesOnBehind(int index, Block block)
    {
        if (_tokens[index + 1].Type != PlaybookLexer.NEWLINE || _tokens[index + 2] is not { Type: not TokenConstants.EOF } next)
        {
            return false;
        }

        var indent = Indentation.OfLineAt(_source.Content, next.Start);
        return indent > block.Indent || (next.Type == PlaybookLexer.RBRACE && indent == block.Indent);
    }

    private void CloseAll(PlaybookToken end)
    {
        while (_open.TryPop(out var block))
        {
            AddMissingBrace(block, beforeLineEnd: false);
        }
    }

    private void AddMissingBrace(Block block, bool beforeLineEnd)
    {
        var index = beforeLineEnd && _result[^1].Type == PlaybookLexer.NEWLINE ? _result.Count - 1 : _result.Count;
        var place = _result[index - 1].End;
        _result.Insert(index, new PlaybookToken(PlaybookLexer.RBRACE, place, place) { IsMissing = true });
        _findings.Add(BlockDiagnostics.Unclosed(
            new Location(_source, block.Brace.Span), new Location(_source, new TextSpan(place, 0))));
    }

    /// <summary>Puts one skipped token in place of many.</summary>
    private int PassOver(int first, int last)
    {
        _result.Add(new PlaybookToken(PlaybookLexer.SKIPPED, _tokens[first].Start, _tokens[last].End));
        if (!_tooDeepReported)
        {
            _tooDeepReported = true;
            _findings.Add(LimitDiagnostics.NestedTooDeeply(new Location(_source, _tokens[first].Span), DeepestNesting));
        }

        return last;
    }

    private int MatchingBrace(int open)
    {
        var depth = 0;
        for (var i = open; i < _tokens.Count - 1; i++)
        {
            depth += _tokens[i].Type switch { PlaybookLexer.LBRACE => 1, PlaybookLexer.RBRACE => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return _tokens.Count - 2;
    }

    private int LastOfLine(int from)
    {
        var last = from;
        while (_tokens[last + 1].Type is not (PlaybookLexer.NEWLINE or PlaybookLexer.LBRACE or PlaybookLexer.RBRACE or TokenConstants.EOF))
        {
            last++;
        }

        return last;
    }

    private sealed record Block(PlaybookToken Brace, int Indent)
    {
        /// <summary>Whether its first line is indented, so that indentation tells where it ends; null until there is one.</summary>
        public bool? IsIndented { get; set; }
    }
}
