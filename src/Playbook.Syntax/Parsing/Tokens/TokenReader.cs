using Antlr4.Runtime;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Parsing.Characters;
using Playbook.Syntax.Parsing.Errors;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>
/// Reads a source into raw tokens: drives the generated lexer, mends texts without end, drops what nobody sees, joins and
/// splits words. Blank lines leave no token.
/// </summary>
internal sealed class TokenReader
{
    private readonly SourceText _source;
    private readonly FindingList _findings;
    private readonly ClassifiedCharacters _characters;
    private readonly PlaybookLexer _lexer;
    private readonly WordReader _words;
    private readonly List<PlaybookToken> _tokens;
    private readonly bool _hasInvisible;
    private int _bracesOpenOnLine;

    private TokenReader(SourceText source, WordTable table, FindingList findings)
    {
        _source = source;
        _findings = findings;
        _characters = new ClassifiedCharacters(source);
        _lexer = new PlaybookLexer(_characters, TextWriter.Null, TextWriter.Null) { TokenFactory = PlaybookTokenFactory.Instance };
        _lexer.RemoveErrorListeners();
        _tokens = new List<PlaybookToken>(source.Content.Length / 4);
        _hasInvisible = CharacterClass.HasInvisible(source.Content);
        _words = new WordReader(source, table, findings, _tokens);
    }

    /// <summary>The tokens of a source in order; the last one is the end of the file.</summary>
    public static List<PlaybookToken> Read(SourceText source, WordTable table, FindingList findings)
    {
        var reader = new TokenReader(source, table, findings);
        reader.Read();
        return reader._tokens;
    }

    private void Read()
    {
        foreach (var excess in _characters.Excess)
        {
            _findings.Add(LimitDiagnostics.LineTooLong(new Location(_source, excess), ClassifiedCharacters.LongestLine));
        }

        ReportTab();
        PlaybookToken token;
        do
        {
            token = (PlaybookToken)_lexer.NextToken();
            Add(token);
        }
        while (token.Type != TokenConstants.EOF);
    }

    /// <summary>Tabs that indent are nobody's mistake. One within a line was pasted; the first tells the author, the others are like it.</summary>
    private void ReportTab()
    {
        if (!_source.Content.Contains('\t', StringComparison.Ordinal))
        {
            return;
        }

        var isIndent = true;
        for (var i = 0; i < _source.Content.Length; i++)
        {
            var c = _source.Content[i];
            if (c == '\t' && !isIndent)
            {
                _findings.Add(TextDiagnostics.Tab(new Location(_source, new TextSpan(i, 1))));
                return;
            }

            isIndent = c == '\n' || (isIndent && char.IsWhiteSpace(c));
        }
    }

    private void Add(PlaybookToken token)
    {
        switch (token.Type)
        {
            case PlaybookLexer.WORD:
                ReportInvisible(token);
                _words.Add(token);
                return;
            case PlaybookLexer.NEWLINE:
                _bracesOpenOnLine = 0;
                if (_tokens is not ([] or [.., { Type: PlaybookLexer.NEWLINE }]))
                {
                    _tokens.Add(token);
                }

                return;
            case PlaybookLexer.INVISIBLE:
                _findings.Add(TextDiagnostics.InvisibleCharacter(new Location(_source, token.Span)));
                return;
            case PlaybookLexer.EXCESS:
                token.Type = PlaybookLexer.SKIPPED;
                break;
            case PlaybookLexer.LBRACE:
                _bracesOpenOnLine++;
                break;
            case PlaybookLexer.RBRACE:
                _bracesOpenOnLine--;
                break;
            case PlaybookLexer.TEXT:
                EndMisreadBlock(token);
                ReportInvisible(token);
                break;
            case PlaybookLexer.UNCLOSED_STRING:
                CloseAtLineEnd(token);
                break;
            case PlaybookLexer.UNCLOSED_BLOCK:
                CloseBlock(token);
                break;
        }

        _tokens.Add(token);
    }

    /// <summary>A quote that is not closed on its line ends there; a brace at the line end is not part of the text.</summary>
    private void CloseAtLineEnd(PlaybookToken token)
    {
        token.Type = PlaybookLexer.TEXT;
        var text = _source.Slice(token.Span);
        var trimmed = text.TrimEnd();
        var end = trimmed.Length;
        if (trimmed is [.., not ('{' or '｛'), '{' or '｛'] || (trimmed is [.., not ('}' or '｝'), '}' or '｝'] && _bracesOpenOnLine > 0))
        {
            end = trimmed[..^1].TrimEnd().Length;
        }

        _findings.Add(TextDiagnostics.UnclosedText(new Location(_source, new TextSpan(token.Start, 1)), token.Start + Math.Max(end, 1)));
        if (end < text.Length)
        {
            EndAt(token, token.Start + Math.Max(end, 1));
        }
    }

    private void CloseBlock(PlaybookToken token)
    {
        token.Type = PlaybookLexer.TEXT;
        _findings.Add(TextDiagnostics.UnclosedBlock(new Location(_source, new TextSpan(token.Start, 3))));
        if (TextBlockEnd.Find(_source.Content, token.Span) is { } end)
        {
            EndAt(token, end);
        }
    }

    /// <summary>
    /// Where a block is not closed, the quotes that open the next one look like its end. They stand at the end of a line that
    /// holds something else, and the lines before them are not indented as the block's are.
    /// </summary>
    private void EndMisreadBlock(PlaybookToken token)
    {
        if (TextBlockEnd.FindMisread(_source.Content, token.Span) is { } end)
        {
            _findings.Add(TextDiagnostics.UnclosedBlock(new Location(_source, new TextSpan(token.Start, 3))));
            EndAt(token, end);
        }
    }

    /// <summary>
    /// What nobody sees inside a word or text. Joiners in a text are left alone: emoji and some scripts are made with them.
    /// </summary>
    private void ReportInvisible(PlaybookToken token)
    {
        if (!_hasInvisible)
        {
            return;
        }

        for (var i = token.Start; i < token.End; i++)
        {
            var c = _source.Content[i];
            if (CharacterClass.IsInvisible(c) && (token.Type == PlaybookLexer.WORD || c is not ('\u200C' or '\u200D')))
            {
                _findings.Add(TextDiagnostics.InvisibleCharacter(new Location(_source, new TextSpan(i, 1))));
            }
        }
    }

    private void EndAt(PlaybookToken token, int end)
    {
        token.End = end;
        _characters.Seek(end);
        _lexer.HitEOF = false;
    }
}
