using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Lexing;
using Playbook.Templates.Tree;
using Playbook.Templates.Words;

namespace Playbook.Templates.Parsing;

/// <summary>Reads a template into statements. Cannot fail: what is missing is reported, and reading goes on.</summary>
internal sealed partial class TemplateParser
{
    /// <summary>Marks that cannot follow a word of the language; “-”, “!” and “(” can, as they begin a value too.</summary>
    private static readonly FrozenSet<string> MarksAfterAPlainName = FrozenSet.Create(
        StringComparer.Ordinal,
        ".", "?.", "|", "|>", "=", "+=", "-=", "*=", "/=", "//=", "%=", "==", "!=", "<", "<=", ">", ">=",
        "+", "*", "/", "//", "%", "&&", "||", "??", "?", "..", "..<", ")", ",");

    private readonly TokenCursor _cursor;
    private readonly FindingSink _findings;
    private readonly ExpressionParser _expressions;
    private string _indent = string.Empty;

    private TemplateParser(TokenCursor cursor, FindingSink findings)
    {
        _cursor = cursor;
        _findings = findings;
        _expressions = new ExpressionParser(cursor);
    }

    /// <summary>Reads a template.</summary>
    public static BlockNode Parse(string content, FindingSink findings) =>
        new TemplateParser(new TokenCursor(TemplateLexer.Read(content, findings), findings), findings).ParseBlock([]);

    /// <summary>Reads statements up to one of <paramref name="endings"/> (not taken) or the end of the template.</summary>
    private BlockNode ParseBlock(ReadOnlySpan<TemplateWord> endings)
    {
        var start = _cursor.Current.Span.Start;
        var statements = ImmutableArray.CreateBuilder<StatementNode>();
        while (_cursor.Current.Kind != TemplateTokenKind.End)
        {
            var word = StatementWordHere();
            if (word is TemplateWord.End or TemplateWord.Else or TemplateWord.ElseIf or TemplateWord.When)
            {
                if (endings.Contains(word))
                {
                    break;
                }

                ReportStray(word);
                _cursor.SkipStatement();
                continue;
            }

            if (ParseStep(word) is { } statement)
            {
                statements.Add(statement);
            }
        }

        return new BlockNode(TextSpan.FromBounds(start, Math.Max(start, _cursor.PreviousEnd)), statements.ToImmutable());
    }

    /// <summary>Reads what comes next: text, a mark between statements, or a statement.</summary>
    private StatementNode? ParseStep(TemplateWord word)
    {
        var token = _cursor.Current;
        switch (token.Kind)
        {
            case TemplateTokenKind.Text:
                _cursor.Take();
                return new TextNode(token.Span, token.Value);
            case TemplateTokenKind.TagOpen:
                _cursor.Take();
                _indent = token.Value;
                return null;
            case TemplateTokenKind.TagClose or TemplateTokenKind.StatementEnd:
                _cursor.Take();
                return null;
        }

        if (!_cursor.TryEnter())
        {
            return null;
        }

        var statement = ParseStatement(word, token);
        _cursor.Leave();
        ExpectStatementEnd();
        return statement;
    }

    private StatementNode? ParseStatement(TemplateWord word, TemplateToken token)
    {
        switch (word)
        {
            case TemplateWord.If:
                return ParseIf();
            case TemplateWord.For:
                return ParseFor();
            case TemplateWord.Case:
                return ParseCase();
            case TemplateWord.Capture:
                return ParseCapture();
            case TemplateWord.Include:
                return ParseInclude();
            case TemplateWord.Break or TemplateWord.Continue:
                _cursor.Take();
                return new LoopExitNode(token.Span, word == TemplateWord.Break);
        }

        if (token.Kind == TemplateTokenKind.Name && Operators.IsAssignment(_cursor.Next))
        {
            return ParseAssignment();
        }

        return IsLeftOutWord(token) is { } leftOut ? SkipLeftOut(leftOut) : ParsePrint();
    }

    private AssignmentNode ParseAssignment()
    {
        var name = _cursor.Take();
        var sign = _cursor.Take();
        _cursor.SkipLineEnds();
        var value = _expressions.Parse();
        if (Operators.InAssignment(sign.Value) is { } inner)
        {
            value = new BinaryNode(value.Span, inner, sign.Span, new NameNode(name.Span, name.Value), value);
        }

        return new AssignmentNode(From(name), name.Value, name.Span, value);
    }

    private PrintNode? ParsePrint()
    {
        var indent = _indent;
        var start = _cursor.Current;
        var value = _expressions.Parse();
        if (!Operators.IsAssignment(_cursor.Current))
        {
            return new PrintNode(From(start), value, indent);
        }

        _findings.Add(TemplateSyntaxDiagnostics.LeftOut(
            _findings.At(value.Span), value is CallNode ? LeftOutConstructs.InlineFunction : LeftOutConstructs.AssignedMember));
        _cursor.SkipStatement();
        return null;
    }

    private IncludeNode ParseInclude()
    {
        var word = _cursor.Take();
        var name = _expressions.ParseOperators(0);
        if (_expressions.AtStart)
        {
            _findings.Add(TemplateSyntaxDiagnostics.LeftOut(_findings.At(_cursor.Current.Span), LeftOutConstructs.IncludeArgument));
            _cursor.SkipStatement();
        }

        return new IncludeNode(From(word), name, _indent);
    }

    private StatementNode? SkipLeftOut(LeftOutConstruct leftOut)
    {
        _findings.Add(TemplateSyntaxDiagnostics.LeftOut(_findings.At(_cursor.Current.Span), leftOut));
        _cursor.SkipStatement();
        if (leftOut.OpensBlock)
        {
            _ = _findings.Silently(() => ParseBlock([TemplateWord.End]));
            _cursor.TryTake(TemplateWord.End);
        }

        return null;
    }

    private LeftOutConstruct? IsLeftOutWord(TemplateToken token) =>
        token.Kind == TemplateTokenKind.Name && !IsPlainNameHere() && LeftOutConstructs.Find(token.Value) is { } leftOut ? leftOut : null;

    /// <summary>The word that begins a statement here, or none: a word is soft, so before a dot or an operator it is a plain name.</summary>
    private TemplateWord StatementWordHere() =>
        _cursor.Current.Kind == TemplateTokenKind.Name && !IsPlainNameHere() ? TemplateWords.Find(_cursor.Current.Value) : TemplateWord.None;

    private bool IsPlainNameHere() => _cursor.Next.Kind == TemplateTokenKind.Mark && MarksAfterAPlainName.Contains(_cursor.Next.Value);

    private void ExpectStatementEnd()
    {
        if (_cursor.Current.Kind is not (TemplateTokenKind.TagClose or TemplateTokenKind.StatementEnd or TemplateTokenKind.End))
        {
            if (_cursor.Current.Kind == TemplateTokenKind.Mark && LeftOutConstructs.Find(_cursor.Current.Value) is { } leftOut)
            {
                _cursor.Report((at, _) => TemplateSyntaxDiagnostics.LeftOut(at, leftOut));
                _cursor.SkipStatement();
                return;
            }

            _cursor.Report(_cursor.Current.Is("=") ? static (at, _) => TemplateSyntaxDiagnostics.SingleEquals(at) : TemplateSyntaxDiagnostics.ExpectedStatementEnd);
            _cursor.SkipStatement();
        }
    }

    private void ReportStray(TemplateWord word)
    {
        if (_cursor.IsTooDeep)
        {
            return;
        }

        var owner = word == TemplateWord.When
            ? TemplateWords.NameOf(TemplateWord.Case)
            : new Bilingual("“如果”“对每个”之类的开头", "opening “if”, “for” or the like");
        _findings.Add(TemplateSyntaxDiagnostics.StrayBlockWord(_findings.At(_cursor.Current.Span), TemplateWords.NameOf(word), owner));
    }

    private TextSpan From(TemplateToken first) => TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, _cursor.PreviousEnd));
}
