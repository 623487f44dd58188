using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Text;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Lexing;
using Playbook.Templates.Tree;
using Playbook.Templates.Words;

namespace Playbook.Templates.Parsing;

/// <summary>Reads expressions by the strength of their operators.</summary>
internal sealed class ExpressionParser(TokenCursor cursor)
{
    private ColonMeaning _colon = ColonMeaning.NamesArgument;

    /// <summary>What a colon behind a name means: between <c>?</c> and <c>:</c> it cannot name an argument.</summary>
    private enum ColonMeaning
    {
        NamesArgument,
        EndsChoice,
    }

    /// <summary>Reads a whole expression: operators, choices and pipes.</summary>
    public ExpressionNode Parse()
    {
        if (!cursor.TryEnter())
        {
            return new MissingNode(new TextSpan(cursor.PreviousEnd, 0));
        }

        var left = ParseRest(ParseUnary(0), 0);
        while (true)
        {
            if (cursor.Current.Is("?"))
            {
                left = ParseConditional(left);
            }
            else if (cursor.ContinuesWithPipe())
            {
                cursor.Take();
                cursor.SkipLineEnds();
                left = ParseRest(Bounded(ParsePipeTarget(left)), 0);
            }
            else
            {
                break;
            }
        }

        cursor.Leave();
        return left;
    }

    /// <summary>Reads an expression without choices and pipes, of operators stronger than <paramref name="strength"/>.</summary>
    public ExpressionNode ParseOperators(int strength)
    {
        if (!cursor.TryEnter())
        {
            return new MissingNode(new TextSpan(cursor.PreviousEnd, 0));
        }

        var left = ParseRest(ParseUnary(strength), strength);
        cursor.Leave();
        return left;
    }

    /// <summary>Whether an expression can begin at the token here.</summary>
    public bool AtStart => cursor.Current switch
    {
        { Kind: TemplateTokenKind.Number or TemplateTokenKind.String } => true,
        { Kind: TemplateTokenKind.Name } token => TemplateWords.Find(token.Value) is not (
            TemplateWord.And or TemplateWord.Or or TemplateWord.In or TemplateWord.Reversed or TemplateWord.Offset or TemplateWord.Limit)
            || cursor.Next.Is("."),
        { Kind: TemplateTokenKind.Mark, Value: "(" or "[" or "!" or "{" or "@" or "^" } => true,
        _ => false,
    };

    /// <summary>Whether a minus sign stands at its number but apart from the function before it: nothing can be taken from a function.</summary>
    private bool AtNegativeArgument => cursor.Current.Is("-") && cursor.Current.SpaceBefore && !cursor.Next.SpaceBefore;

    private ExpressionNode ParseRest(ExpressionNode left, int strength)
    {
        while (Operators.Of(cursor.Current) is var (sign, own) && own > strength)
        {
            var token = cursor.Take();
            cursor.SkipLineEnds();
            var right = ParseOperators(own);
            left = Bounded(new BinaryNode(Over(left, right), sign, token.Span, left, right));
        }

        return left;
    }

    private ConditionalNode ParseConditional(ExpressionNode condition)
    {
        cursor.Take();
        cursor.SkipLineEnds();
        var whenTrue = WithColon(ColonMeaning.EndsChoice, Parse);
        cursor.SkipLineEnds();
        Expect(":");
        cursor.SkipLineEnds();
        var whenFalse = Parse();
        return new ConditionalNode(Over(condition, whenFalse), condition, whenTrue, whenFalse);
    }

    private ExpressionNode ParseUnary(int strength)
    {
        var token = cursor.Current;
        var isNot = cursor.IsWord(TemplateWord.Not) && !cursor.Next.Is(".");
        if (isNot || token is { Kind: TemplateTokenKind.Mark, Value: "!" or "-" or "+" })
        {
            cursor.Take();
            var operand = ParseOperators(Operators.Unary);
            return Bounded(new UnaryNode(TextSpan.FromBounds(token.Span.Start, operand.Span.End), isNot ? "!" : token.Value, operand));
        }

        var target = ParsePath();
        if (!IsCallable(target) || !AtStart || !cursor.Current.SpaceBefore)
        {
            return target;
        }

        var arguments = ParseArguments(strength);
        return Bounded(new CallNode(EndHere(target), target, arguments));
    }

    /// <summary>The function behind a pipe, with its further arguments.</summary>
    private ExpressionNode ParsePipeTarget(ExpressionNode input)
    {
        if (cursor.Current.Kind != TemplateTokenKind.Name)
        {
            cursor.Report((at, seen) => TemplateSyntaxDiagnostics.ExpectedName(at, "“|”", seen));
            return input;
        }

        var target = ParsePath();
        var piped = new ArgumentNode(null, default, input);
        ImmutableArray<ArgumentNode> arguments;
        (target, arguments) = target is CallNode call ? (call.Callee, call.Arguments) : (target, AtStart || AtNegativeArgument ? ParseArguments(0) : []);
        return new CallNode(TextSpan.FromBounds(input.Span.Start, cursor.PreviousEnd), target, [piped, .. arguments]);
    }

    private ImmutableArray<ArgumentNode> ParseArguments(int strength)
    {
        var arguments = ImmutableArray.CreateBuilder<ArgumentNode>();
        do
        {
            arguments.Add(ParseArgument(() => ParseArgumentValue(strength)));
        }
        while (AtStart);

        return arguments.ToImmutable();
    }

    private ArgumentNode ParseArgument(Func<ExpressionNode> value)
    {
        if (_colon == ColonMeaning.NamesArgument && cursor.Current.Kind == TemplateTokenKind.Name && cursor.Next.Is(":"))
        {
            var name = cursor.Take();
            cursor.Take();
            return new ArgumentNode(name.Value, name.Span, value());
        }

        return new ArgumentNode(null, default, value());
    }

    /// <summary>An argument without brackets: a value with its operators, but never a further call, so that arguments stay apart.</summary>
    private ExpressionNode ParseArgumentValue(int strength) => ParseRest(
        cursor.Current is { Kind: TemplateTokenKind.Mark, Value: "!" or "-" or "+" } || cursor.IsWord(TemplateWord.Not)
            ? ParseUnary(strength)
            : ParsePath(),
        strength);

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
                cursor.Report((at, _) => TemplateSyntaxDiagnostics.LeftOut(at, leftOut.Construct, leftOut.Advice));
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
        var inner = WithColon(ColonMeaning.NamesArgument, Parse);
        cursor.SkipLineEnds();
        return inner;
    }

    private T WithColon<T>(ColonMeaning meaning, Func<T> parse)
    {
        var before = _colon;
        _colon = meaning;
        var parsed = parse();
        _colon = before;
        return parsed;
    }

    private ImmutableArray<T> ParseList<T>(string closing, Func<T> parse)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        cursor.SkipLineEnds();
        while (!cursor.Current.Is(closing))
        {
            items.Add(WithColon(ColonMeaning.NamesArgument, parse));
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

    private void Expect(string mark)
    {
        if (!cursor.TryTake(mark))
        {
            cursor.Report((at, seen) => TemplateSyntaxDiagnostics.ExpectedMark(at, $"“{mark}”", seen));
        }
    }

    private ExpressionNode Bounded(ExpressionNode expression)
    {
        if (expression.Height <= TokenCursor.NestingLimit)
        {
            return expression;
        }

        cursor.ReportTooDeep(expression.Span);
        return new MissingNode(expression.Span);
    }

    private static bool IsCallable(ExpressionNode target) => target is NameNode or MemberNode { Target: NameNode, IsOptional: false };

    private static TextSpan Over(ExpressionNode first, ExpressionNode last) =>
        TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.Start, last.Span.End));

    private TextSpan EndHere(ExpressionNode first) => TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.Start, cursor.PreviousEnd));
}
