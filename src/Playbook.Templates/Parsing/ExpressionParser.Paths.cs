using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Text;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Lexing;
using Playbook.Templates.Tree;
using Playbook.Templates.Words;

namespace Playbook.Templates.Parsing;

/// <summary>Single values with what follows them without an operator: members, places, brackets.</summary>
internal sealed partial class ExpressionParser
{
    private ExpressionNode ParsePath()
    {
        var target = ParsePrimary();
        while (true)
        {
            var token = cursor.Current;
            if (token.Is(".") || token.Is("?."))
            {
                target = ParseMember(target);
            }
            else if (token.Is("[") && !token.SpaceBefore)
            {
                cursor.Take();
                var index = ParseInBrackets();
                Expect("]");
                target = new IndexNode(EndHere(target), target, index);
            }
            else if (token.Is("(") && !token.SpaceBefore && IsCallable(target))
            {
                cursor.Take();
                var arguments = ParseList(")", () => ParseArgument(Parse));
                target = new CallNode(EndHere(target), target, arguments);
            }
            else
            {
                return target;
            }

            target = Bounded(target);
        }
    }

    private ExpressionNode ParseMember(ExpressionNode target)
    {
        var dot = cursor.Take();
        if (cursor.Current.Kind != TemplateTokenKind.Name)
        {
            cursor.Report((at, seen) => TemplateSyntaxDiagnostics.ExpectedName(at, $"“{dot.Value}”", seen));
            return new MissingNode(EndHere(target));
        }

        var name = cursor.Take();
        if (name.Value == "empty" && cursor.Current.Is("?") && !cursor.Current.SpaceBefore)
        {
            cursor.Report((at, _) => TemplateSyntaxDiagnostics.LeftOut(at, LeftOutConstructs.EmptyMember));
            cursor.SkipStatement();
            return new MissingNode(EndHere(target));
        }

        return new MemberNode(TextSpan.FromBounds(target.Span.Start, name.Span.End), target, name.Value, name.Span, dot.Value == "?.");
    }

    private ExpressionNode ParsePrimary()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TemplateTokenKind.Number:
                cursor.Take();
                return new LiteralNode(
                    token.Span, decimal.Parse(token.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture));
            case TemplateTokenKind.String:
                cursor.Take();
                return new LiteralNode(token.Span, token.Value);
            case TemplateTokenKind.Name:
                return ParseName();
            case TemplateTokenKind.Mark when token.Value == "(":
                cursor.Take();
                var inner = ParseInBrackets();
                Expect(")");
                return inner with { Span = TextSpan.FromBounds(token.Span.Start, cursor.PreviousEnd) };
            case TemplateTokenKind.Mark when token.Value == "[":
                cursor.Take();
                var items = ParseList("]", Parse);
                return Bounded(new ListNode(TextSpan.FromBounds(token.Span.Start, cursor.PreviousEnd), items));
            case TemplateTokenKind.Mark when LeftOutConstructs.Find(token.Value) is { } leftOut:
                cursor.Report((at, _) => TemplateSyntaxDiagnostics.LeftOut(at, IsInterpolation(token) ? LeftOutConstructs.Interpolation : leftOut));
                break;
            default:
                cursor.Report(TemplateSyntaxDiagnostics.ExpectedExpression);
                break;
        }

        if (token is not { Kind: TemplateTokenKind.Mark, Value: ")" or "]" or "," or ":" })
        {
            cursor.SkipStatement();
        }

        return new MissingNode(new TextSpan(cursor.PreviousEnd, 0));
    }

    private bool IsInterpolation(TemplateToken token) =>
        token.Value == "$" && cursor.Next is { Kind: TemplateTokenKind.String, SpaceBefore: false };

    private ExpressionNode ParseName()
    {
        var token = cursor.Take();
        var followed = cursor.Current.Is(".") || cursor.Current.Is("?.");
        return (followed ? TemplateWord.None : TemplateWords.Find(token.Value)) switch
        {
            TemplateWord.True => new LiteralNode(token.Span, true),
            TemplateWord.False => new LiteralNode(token.Span, false),
            TemplateWord.Null => new LiteralNode(token.Span, null),
            TemplateWord.Empty => new EmptyNode(token.Span),
            _ => new NameNode(token.Span, token.Value),
        };
    }

    private ExpressionNode ParseInBrackets()
    {
        cursor.SkipLineEnds();
        var inner = Within(Surroundings.Plain, Parse);
        cursor.SkipLineEnds();
        return inner;
    }

    private ImmutableArray<T> ParseList<T>(string closing, Func<T> parse)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        cursor.SkipLineEnds();
        while (!cursor.Current.Is(closing))
        {
            items.Add(Within(Surroundings.Plain, parse));
            cursor.SkipLineEnds();
            if (!cursor.TryTake(","))
            {
                break;
            }

            cursor.SkipLineEnds();
        }

        Expect(closing);
        return items.ToImmutable();
    }
}
