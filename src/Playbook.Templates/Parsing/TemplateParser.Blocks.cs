using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Lexing;
using Playbook.Templates.Tree;
using Playbook.Templates.Words;

namespace Playbook.Templates.Parsing;

/// <summary>The statements that have blocks.</summary>
internal sealed partial class TemplateParser
{
    private IfNode ParseIf()
    {
        var word = _cursor.Take();
        var branches = ImmutableArray.CreateBuilder<BranchNode>();
        BlockNode? otherwise = null;
        var condition = _expressions.Parse();
        while (true)
        {
            ExpectStatementEnd();
            var body = ParseBlock([TemplateWord.End, TemplateWord.Else, TemplateWord.ElseIf]);
            branches.Add(new BranchNode(condition, body));
            if (_cursor.TryTake(TemplateWord.ElseIf) || (_cursor.TryTake(TemplateWord.Else) && _cursor.TryTake(TemplateWord.If)))
            {
                condition = _expressions.Parse();
                continue;
            }

            if (!_cursor.IsWord(TemplateWord.End) && _cursor.Current.Kind != TemplateTokenKind.End)
            {
                ExpectStatementEnd();
                otherwise = ParseBlock([TemplateWord.End]);
            }

            break;
        }

        TakeEnd(word, TemplateWord.If);
        return new IfNode(From(word), branches.ToImmutable(), otherwise);
    }

    private ForNode? ParseFor()
    {
        var word = _cursor.Take();
        if (_cursor.Current.Kind != TemplateTokenKind.Name)
        {
            _cursor.Report((at, seen) => TemplateSyntaxDiagnostics.ExpectedName(at, Quoted(TemplateWord.For), seen));
            _cursor.SkipStatement();
            _ = ParseLoopBlocks(word);
            return null;
        }

        var name = _cursor.Take();
        if (!_cursor.TryTake(TemplateWord.In))
        {
            _cursor.Report((at, seen) => TemplateSyntaxDiagnostics.ExpectedMark(at, Quoted(TemplateWord.In), seen));
        }

        var list = _expressions.Parse();
        ExpressionNode? offset = null;
        ExpressionNode? limit = null;
        var isReversed = false;
        while (true)
        {
            if (_cursor.TryTake(TemplateWord.Offset))
            {
                _cursor.TryTake(":");
                offset = _expressions.ParseOperators(0);
            }
            else if (_cursor.TryTake(TemplateWord.Limit))
            {
                _cursor.TryTake(":");
                limit = _expressions.ParseOperators(0);
            }
            else if (_cursor.TryTake(TemplateWord.Reversed))
            {
                isReversed = true;
            }
            else
            {
                break;
            }
        }

        var (body, otherwise) = ParseLoopBlocks(word);
        return new ForNode(From(word), name.Value, list, offset, limit, isReversed, body, otherwise);
    }

    private (BlockNode Body, BlockNode? Else) ParseLoopBlocks(TemplateToken word)
    {
        ExpectStatementEnd();
        var body = ParseBlock([TemplateWord.End, TemplateWord.Else]);
        BlockNode? otherwise = null;
        if (_cursor.TryTake(TemplateWord.Else))
        {
            ExpectStatementEnd();
            otherwise = ParseBlock([TemplateWord.End]);
        }

        TakeEnd(word, TemplateWord.For);
        return (body, otherwise);
    }

    private CaseNode ParseCase()
    {
        var word = _cursor.Take();
        var value = _expressions.Parse();
        ExpectStatementEnd();
        var before = ParseBlock([TemplateWord.When, TemplateWord.Else, TemplateWord.End]);
        if (before.Statements.FirstOrDefault(s => s is not TextNode text || !string.IsNullOrWhiteSpace(text.Text)) is { } stray)
        {
            _findings.Add(TemplateSyntaxDiagnostics.ExpectedMark(
                _findings.At(stray.Span), Quoted(TemplateWord.When), new Bilingual("别的内容", "something else")));
        }

        var choices = ImmutableArray.CreateBuilder<WhenNode>();
        while (_cursor.TryTake(TemplateWord.When))
        {
            var values = ParseChoiceValues();
            ExpectStatementEnd();
            choices.Add(new WhenNode(values, ParseBlock([TemplateWord.When, TemplateWord.Else, TemplateWord.End])));
        }

        BlockNode? otherwise = null;
        if (_cursor.TryTake(TemplateWord.Else))
        {
            ExpectStatementEnd();
            otherwise = ParseBlock([TemplateWord.End]);
        }

        TakeEnd(word, TemplateWord.Case);
        return new CaseNode(From(word), value, choices.ToImmutable(), otherwise);
    }

    /// <summary>Values between commas or “or” signs; so the sign binds less than any other here.</summary>
    private ImmutableArray<ExpressionNode> ParseChoiceValues()
    {
        var values = ImmutableArray.CreateBuilder<ExpressionNode>();
        do
        {
            _cursor.SkipLineEnds();
            values.Add(_expressions.ParseOperators(Operators.Or));
        }
        while (_cursor.TryTake(",") || _cursor.TryTake("||") || _cursor.TryTake(TemplateWord.Or));

        return values.ToImmutable();
    }

    private CaptureNode? ParseCapture()
    {
        var word = _cursor.Take();
        var name = _cursor.Current;
        if (name.Kind == TemplateTokenKind.Name)
        {
            _cursor.Take();
        }
        else
        {
            _cursor.Report((at, seen) => TemplateSyntaxDiagnostics.ExpectedName(at, Quoted(TemplateWord.Capture), seen));
            _cursor.SkipStatement();
        }

        ExpectStatementEnd();
        var body = ParseBlock([TemplateWord.End]);
        TakeEnd(word, TemplateWord.Capture);
        return name.Kind == TemplateTokenKind.Name ? new CaptureNode(From(word), name.Value, name.Span, body) : null;
    }

    private void TakeEnd(TemplateToken opening, TemplateWord word)
    {
        if (!_cursor.TryTake(TemplateWord.End) && !_cursor.IsTooDeep)
        {
            _findings.Add(TemplateSyntaxDiagnostics.UnclosedBlock(_findings.At(opening.Span), TemplateWords.NameOf(word)));
        }
    }

    private static Bilingual Quoted(TemplateWord word)
    {
        var name = TemplateWords.NameOf(word);
        return new($"“{name.Zh}”", $"“{name.En}”");
    }
}
