using Antlr4.Runtime;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using static Playbook.Syntax.Parsing.Generated.PlaybookLexer;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>
/// Gives every word its role. Words are soft: a structural word plays its role only where its neighbours let it, and is a
/// plain word elsewhere, so that a role may be called <c>day</c>. In a one-line block a field or flag begins a statement.
/// </summary>
internal sealed partial class WordClassifier
{
    private readonly SourceText _source;
    private readonly WordTable _table;
    private readonly List<PlaybookToken> _tokens;
    private readonly Stack<bool> _blocks = [];

    // Whether no line end has been seen since the innermost brace was opened.
    private bool _isOneLine;

    // Whether the line is a schedule item whose title is still to come: its kind may be spelt like a field.
    private bool _isInItem;
    private int _index;

    // What the statement begins with.
    private PlaybookToken? _head;

    private WordClassifier(SourceText source, WordTable table, List<PlaybookToken> tokens)
    {
        _source = source;
        _table = table;
        _tokens = tokens;
    }

    private PlaybookToken? Previous => _index > 0 ? _tokens[_index - 1] : null;

    private int PreviousType => _index > 0 ? _tokens[_index - 1].Type : NEWLINE;

    private PlaybookToken Next => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    /// <summary>Changes the types of the word tokens in place.</summary>
    public static void Classify(SourceText source, WordTable table, List<PlaybookToken> tokens) =>
        new WordClassifier(source, table, tokens).Run();

    private void Run()
    {
        for (_index = 0; _index < _tokens.Count; _index++)
        {
            var token = _tokens[_index];
            switch (token.Type)
            {
                case LBRACE:
                    _blocks.Push(_isOneLine);
                    _isOneLine = true;
                    _isInItem = false;
                    break;
                case RBRACE:
                    _isOneLine = _blocks.TryPop(out var outer) && outer;
                    break;
                case NEWLINE:
                    _isOneLine = false;
                    LeaveLine();
                    break;
                case WORD:
                    token.Type = IsAtMemberStart() ? OpeningRole(token) : InnerRole(token);
                    break;
                case TEXT or NUMBER or DATE when IsAtMemberStart():
                    _isInItem = true;
                    break;
                case TEXT:
                    _isInItem = false;
                    break;
                case SEPARATOR when ContinuesPattern():
                    token.Type = ALSO;
                    break;
            }

            _head = token.Type == HEAD ? token : _head;
            _list = ListAfter(token.Type);
        }
    }

    /// <summary>A block that has seen a line end is never a one-line block again, nor is any around it.</summary>
    private void LeaveLine()
    {
        if (_blocks.Count > 0 && _blocks.Peek())
        {
            var depth = _blocks.Count;
            _blocks.Clear();
            for (var i = 0; i < depth; i++)
            {
                _blocks.Push(false);
            }
        }
    }

    private bool IsAtMemberStart() => PreviousType switch
    {
        NEWLINE or SEMICOLON or LBRACE or RBRACE or SKIPPED => true,
        HEAD => _isOneLine && _table.IsFlag(TextOf(Previous!)) && !_table.IsField(TextOf(Previous!)),
        _ => false,
    };

    private ReadOnlySpan<char> TextOf(PlaybookToken token) => _source.Slice(token.Span);

    private PlaybookToken Ahead(int count) => _tokens[Math.Min(_index + count, _tokens.Count - 1)];

    private bool IsNumber(int ahead) => Ahead(ahead) is { Type: NUMBER } or { Type: WORD, Word: StructuralWord.HanNumber };

    private bool IsSignedNumber(int ahead) =>
        IsNumber(ahead) || (Ahead(ahead).Type is MINUS or PLUS && IsNumber(ahead + 1));

    private static bool EndsPhrase(int type) => IsComparison(type) || type
        is NEWLINE or SEMICOLON or LBRACE or RBRACE or TokenConstants.EOF or SEPARATOR or RPAREN or COLON or ARROW or SKIPPED;

    private static bool IsComparison(int type) =>
        type is EQUAL or NOT_EQUAL or LESS or LESS_OR_EQUAL or GREATER or GREATER_OR_EQUAL;
}
