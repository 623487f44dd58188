using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Playbook.Syntax.Parsing.Errors;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Parsing.Tokens;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>
/// The one bridge from parser contexts to our tree. Works from the leaves up: every child of a context becomes a node on a
/// stack, then the rule takes them and puts its own node in their place. What was skipped or is missing becomes a node too,
/// so nothing of the source is lost.
/// </summary>
internal sealed partial class TreeBuilder(SourceText source, WordTable table, FindingList findings)
{
    private readonly List<SyntaxNode> _nodes = [];

    /// <summary>The tree of a whole file.</summary>
    public CompilationUnitSyntax Build(PlaybookParser.FileContext file)
    {
        Visit(file);
        return (CompilationUnitSyntax)_nodes[0];
    }

    private void Visit(ParserRuleContext context)
    {
        var mark = _nodes.Count;
        if (context.children is { } children)
        {
            for (var i = 0; i < children.Count; i++)
            {
                switch (children[i])
                {
                    case ParserRuleContext rule:
                        Visit(rule);
                        break;
                    case IErrorNode { Symbol: PlaybookToken { IsMissing: false } }:
                        i = Skip(children, i);
                        break;
                    case ITerminalNode terminal:
                        Add((PlaybookToken)terminal.Symbol, context.RuleIndex);
                        break;
                }
            }
        }

        Compose(context.RuleIndex, mark);
    }

    private void Compose(int rule, int mark)
    {
        switch (rule)
        {
            case PlaybookParser.RULE_file:
                Put(mark, new CompilationUnitSyntax(Take(mark)));
                break;
            case PlaybookParser.RULE_block:
                Put(mark, new BlockSyntax(Take(mark)));
                break;
            case PlaybookParser.RULE_statement:
                ComposeStatement(mark);
                break;
            case PlaybookParser.RULE_item:
                ComposeItem(mark);
                break;
            default:
                if (_nodes.Count > mark && !ComposeArgument(rule, mark) && !ComposeValue(rule, mark))
                {
                    ComposeWhen(rule, mark);
                }

                break;
        }
    }

    /// <summary>Adds the tokens that recovery passed over, as one node. Returns the place of the last of them.</summary>
    private int Skip(IList<IParseTree> children, int first)
    {
        var tokens = ImmutableArray.CreateBuilder<SyntaxNode>();
        var i = first;
        for (; i < children.Count && children[i] is IErrorNode { Symbol: PlaybookToken { IsMissing: false } token }; i++)
        {
            tokens.Add(Token(token, TokenKind.Skipped));
        }

        _nodes.Add(new SkippedSyntax(tokens.ToImmutable()));
        return i - 1;
    }

    private void Add(PlaybookToken token, int rule)
    {
        if (token.Type == PlaybookParser.TO && rule is PlaybookParser.RULE_rangeMark or PlaybookParser.RULE_bound)
        {
            // `to` a channel or `to` a day: the phrase decides.
            token.Word = StructuralWord.Until;
        }

        if (token.Type == PlaybookParser.SKIPPED)
        {
            _nodes.Add(new SkippedSyntax([Token(token, TokenKind.Skipped)]));
        }
        else
        {
            _nodes.Add(Token(token, KindOf(token.Type)));
        }
    }

    private SyntaxToken Token(PlaybookToken token, TokenKind kind) =>
        new(source, kind, token.FullStart, token.Span, IsStructural(token.Type) ? token.Word : StructuralWord.None, token.IsMissing);

    private static bool IsStructural(int type) =>
        type is not (PlaybookParser.WORD or PlaybookParser.HEAD or PlaybookParser.ITEM_NAME or PlaybookParser.UNIT);

    private static TokenKind KindOf(int type) => type switch
    {
        TokenConstants.EOF => TokenKind.EndOfFile,
        PlaybookParser.NEWLINE => TokenKind.LineEnd,
        PlaybookParser.TEXT => TokenKind.Text,
        PlaybookParser.NUMBER => TokenKind.Number,
        PlaybookParser.DATE => TokenKind.Date,
        PlaybookParser.TIME => TokenKind.Time,
        PlaybookParser.LBRACE or PlaybookParser.RBRACE or PlaybookParser.LPAREN or PlaybookParser.RPAREN => TokenKind.Mark,
        PlaybookParser.SEPARATOR or PlaybookParser.ALSO or PlaybookParser.SEMICOLON or PlaybookParser.COLON or PlaybookParser.ARROW => TokenKind.Mark,
        PlaybookParser.EQUAL or PlaybookParser.NOT_EQUAL or PlaybookParser.LESS or PlaybookParser.LESS_OR_EQUAL => TokenKind.Mark,
        PlaybookParser.GREATER or PlaybookParser.GREATER_OR_EQUAL => TokenKind.Mark,
        PlaybookParser.PLUS or PlaybookParser.MINUS or PlaybookParser.RANGE or PlaybookParser.PERCENT or PlaybookParser.CURRENCY => TokenKind.Mark,
        PlaybookParser.UNKNOWN => TokenKind.Skipped,
        _ => TokenKind.Word,
    };

    /// <summary>The nodes since <paramref name="mark"/>, which leave the stack.</summary>
    private ImmutableArray<SyntaxNode> Take(int mark)
    {
        var nodes = new SyntaxNode[_nodes.Count - mark];
        _nodes.CopyTo(mark, nodes, 0, nodes.Length);
        _nodes.RemoveRange(mark, nodes.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(nodes);
    }

    private void Put(int mark, SyntaxNode node)
    {
        Debug.Assert(_nodes.Count == mark, "A rule takes all its nodes before it puts one.");
        _nodes.Add(node);
    }

    /// <summary>The first node of a kind since <paramref name="mark"/>, or null.</summary>
    private T? First<T>(int mark)
        where T : SyntaxNode => Nth<T>(mark, 0);

    /// <summary>The children of a kind, in order.</summary>
    private static ImmutableArray<T> Select<T>(ImmutableArray<SyntaxNode> children, int skip = 0)
        where T : SyntaxNode
    {
        var count = -skip;
        foreach (var child in children)
        {
            count += child is T ? 1 : 0;
        }

        if (count <= 0)
        {
            return [];
        }

        var selected = new T[count];
        var next = -skip;
        foreach (var child in children)
        {
            if (child is T found && next++ >= 0)
            {
                selected[next - 1] = found;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(selected);
    }

    private T? Nth<T>(int mark, int n)
        where T : SyntaxNode
    {
        for (var i = mark; i < _nodes.Count; i++)
        {
            if (_nodes[i] is T found && n-- == 0)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The first structural word since <paramref name="mark"/> that satisfies <paramref name="fits"/>, or None.</summary>
    private StructuralWord WordOf(int mark, Func<StructuralWord, bool> fits)
    {
        for (var i = mark; i < _nodes.Count; i++)
        {
            if (_nodes[i] is SyntaxToken { Word: var word } && fits(word))
            {
                return word;
            }
        }

        return StructuralWord.None;
    }

    private SyntaxToken MissingToken(TokenKind kind)
    {
        var place = _nodes[^1].Span.End;
        return new SyntaxToken(source, kind, place, new TextSpan(place, 0), isMissing: true);
    }

    private NameSyntax MissingName() => new([MissingToken(TokenKind.Word)]);

    private Location LocationOf(SyntaxNode node) => new(source, node.Span);
}
