using System.Collections.Immutable;
using Playbook.Syntax.Text;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Lexing;
using Playbook.Templates.Tree;
using Playbook.Templates.Words;

namespace Playbook.Templates.Parsing;

/// <summary>Reads expressions by the strength of their operators.</summary>
internal sealed partial class ExpressionParser(TokenCursor cursor)
{
    private Surroundings _surroundings;

    /// <summary>What is around an expression, as far as it changes how one reads.</summary>
    [Flags]
    private enum Surroundings
    {
        /// <summary>Nothing, or brackets: all reads as usual.</summary>
        Plain = 0,

        /// <summary>Between <c>?</c> and <c>:</c> a colon cannot name an argument.</summary>
        Choice = 1,

        /// <summary>Among arguments that spaces separate, a name with something behind it is no call.</summary>
        Arguments = 2,
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
        var whenTrue = Within(_surroundings | Surroundings.Choice, Parse);
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
        if (!IsCallable(target) || !AtStart || !cursor.Current.SpaceBefore || _surroundings.HasFlag(Surroundings.Arguments))
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
            arguments.Add(ParseArgument(() => Within(_surroundings | Surroundings.Arguments, () => ParseOperators(strength))));
        }
        while (AtStart);

        return arguments.ToImmutable();
    }

    private ArgumentNode ParseArgument(Func<ExpressionNode> value)
    {
        if (!_surroundings.HasFlag(Surroundings.Choice) && cursor.Current.Kind == TemplateTokenKind.Name && cursor.Next.Is(":"))
        {
            var name = cursor.Take();
            cursor.Take();
            return new ArgumentNode(name.Value, name.Span, value());
        }

        return new ArgumentNode(null, default, value());
    }

    private T Within<T>(Surroundings surroundings, Func<T> parse)
    {
        var before = _surroundings;
        _surroundings = surroundings;
        var parsed = parse();
        _surroundings = before;
        return parsed;
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
