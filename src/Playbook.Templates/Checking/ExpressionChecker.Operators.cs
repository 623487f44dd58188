using Playbook.Templates.Diagnostics;
using Playbook.Templates.Execution;
using Playbook.Templates.Tree;
using Playbook.Templates.Types;

namespace Playbook.Templates.Checking;

/// <summary>The operators: which values they stand between, and what they tell of missing values.</summary>
internal sealed partial class ExpressionChecker
{
    private Checked CheckUnary(UnaryNode syntax)
    {
        if (syntax.Sign == "!")
        {
            var condition = CheckCondition(syntax.Operand);
            return new Checked(new NotExpression(condition.Expression), TemplateType.Boolean)
            {
                WhenTrue = condition.WhenFalse,
                WhenFalse = condition.WhenTrue,
            };
        }

        var operand = Check(syntax.Operand);
        if (!TypeJoin.Fits(operand.Type, TemplateType.Number))
        {
            findings.Add(TemplateTypeDiagnostics.UnaryOperand(findings.At(syntax.Span), syntax.Sign, operand.Type));
            return Checked.Failed;
        }

        return new Checked(syntax.Sign == "-" ? new NegativeExpression(operand.Expression) : operand.Expression, TemplateType.Number);
    }

    private Checked CheckBinary(BinaryNode syntax) => syntax.Sign switch
    {
        "&&" or "||" => CheckLogic(syntax),
        "==" or "!=" => CheckEquality(syntax),
        "??" => CheckReplacement(syntax),
        "<" or "<=" or ">" or ">=" => CheckOrder(syntax, Check(syntax.Left), Check(syntax.Right)),
        ".." or "..<" => CheckRange(syntax, Check(syntax.Left), Check(syntax.Right)),
        _ => CheckArithmetic(syntax, Check(syntax.Left), Check(syntax.Right)),
    };

    private Checked CheckLogic(BinaryNode syntax)
    {
        var isAnd = syntax.Sign == "&&";
        var left = CheckCondition(syntax.Left);
        var before = context.Flow;
        context.Flow = before.With(isAnd ? left.WhenTrue : left.WhenFalse);
        var right = CheckCondition(syntax.Right);
        context.Flow = before;
        return isAnd
            ? new Checked(new AndExpression(left.Expression, right.Expression), TemplateType.Boolean) { WhenTrue = [.. left.WhenTrue, .. right.WhenTrue] }
            : new Checked(new OrExpression(left.Expression, right.Expression), TemplateType.Boolean) { WhenFalse = [.. left.WhenFalse, .. right.WhenFalse] };
    }

    private Checked CheckEquality(BinaryNode syntax)
    {
        var isEqual = syntax.Sign == "==";
        var left = Check(syntax.Left);
        var right = Check(syntax.Right);
        if (syntax.Left is EmptyNode || syntax.Right is EmptyNode)
        {
            var operand = syntax.Left is EmptyNode ? right : left;
            return new Checked(new EmptinessExpression(operand.Expression, isEqual), TemplateType.Boolean)
            {
                WhenTrue = isEqual ? [] : operand.WhenTrue,
                WhenFalse = isEqual ? operand.WhenTrue : [],
            };
        }

        RequireComparable(left.Type, right.Type, syntax.Span);
        var result = new Checked(new EqualityExpression(left.Expression, right.Expression, isEqual), TemplateType.Boolean);
        if (left.Type == SpecialTypes.Nothing || right.Type == SpecialTypes.Nothing)
        {
            var operand = left.Type == SpecialTypes.Nothing ? right : left;
            return isEqual ? result with { WhenFalse = operand.WhenTrue } : result with { WhenTrue = operand.WhenTrue };
        }

        // What equals a value that is there, is there.
        var known = right.Type is OptionalType ? [] : left.WhenTrue;
        return isEqual ? result with { WhenTrue = known } : result with { WhenFalse = known };
    }

    private Checked CheckReplacement(BinaryNode syntax)
    {
        var left = Check(syntax.Left);
        var right = Check(syntax.Right);
        return new Checked(
            new ReplacementExpression(left.Expression, right.Expression),
            left.Type == SpecialTypes.Nothing ? right.Type : TypeJoin.Of(TypeJoin.WithoutNothing(left.Type), right.Type));
    }

    private Checked CheckOrder(BinaryNode syntax, Checked left, Checked right)
    {
        if (left.Type == TemplateType.Number && right.Type == TemplateType.Number)
        {
            return new Checked(new NumberOrderExpression(syntax.Sign, left.Expression, right.Expression), TemplateType.Boolean);
        }

        var hasOrder = left.Type == right.Type
            ? left.Type is SimpleType && left.Type != TemplateType.Boolean && left.Type != TemplateType.Markup && left.Type != SpecialTypes.Nothing
            : left.Type == SpecialTypes.Unknown || right.Type == SpecialTypes.Unknown;
        return hasOrder
            ? new Checked(new OrderExpression(syntax.Sign, left.Expression, right.Expression), TemplateType.Boolean)
            : FailOperands(syntax, left, right);
    }

    private Checked CheckRange(BinaryNode syntax, Checked left, Checked right) =>
        TypeJoin.Fits(left.Type, TemplateType.Number) && TypeJoin.Fits(right.Type, TemplateType.Number)
            ? new Checked(
                new RangeExpression(left.Expression, right.Expression, syntax.Sign == "..", PlaceOf(syntax.Span)), TemplateType.ListOf(TemplateType.Number))
            : FailOperands(syntax, left, right);

    private Checked CheckArithmetic(BinaryNode syntax, Checked left, Checked right)
    {
        if (left.Type == SpecialTypes.Unknown || right.Type == SpecialTypes.Unknown)
        {
            return Checked.Failed;
        }

        if (left.Type == TemplateType.Number && right.Type == TemplateType.Number)
        {
            return new Checked(new ArithmeticExpression(syntax.Sign, left.Expression, right.Expression, PlaceOf(syntax.Span)), TemplateType.Number);
        }

        var (leftIsText, rightIsText) = (left.Type == TemplateType.Text, right.Type == TemplateType.Text);
        if (syntax.Sign == "*" && (leftIsText, rightIsText, left.Type == TemplateType.Number, right.Type == TemplateType.Number) is (true, _, _, true) or (_, true, true, _))
        {
            var (once, times) = leftIsText ? (left, right) : (right, left);
            return new Checked(new RepeatTextExpression(once.Expression, times.Expression), TemplateType.Text);
        }

        if (syntax.Sign != "+")
        {
            return FailOperands(syntax, left, right);
        }

        if (left.Type is ListType && right.Type is ListType)
        {
            return new Checked(new JoinListsExpression(left.Expression, right.Expression), TypeJoin.Of(left.Type, right.Type));
        }

        if (left.Type == TemplateType.Markup || right.Type == TemplateType.Markup)
        {
            findings.Add(TemplateTypeDiagnostics.MarkupChanged(findings.At(syntax.Span)));
            return Checked.Failed;
        }

        return (leftIsText || rightIsText) && CanJoin(left.Type) && CanJoin(right.Type)
            ? new Checked(new JoinTextExpression(AsText(left), AsText(right)), TemplateType.Text)
            : FailOperands(syntax, left, right);
    }

    private static bool CanJoin(TemplateType type) => type is SimpleType && TypeJoin.CanPrint(type);

    private static Expression AsText(Checked value) =>
        value.Type == TemplateType.Text ? value.Expression : new TextOfExpression(value.Expression);

    private Checked FailOperands(BinaryNode syntax, Checked left, Checked right)
    {
        if (left.Type != SpecialTypes.Unknown && right.Type != SpecialTypes.Unknown)
        {
            findings.Add(TemplateTypeDiagnostics.Operand(findings.At(syntax.SignSpan), syntax.Sign, left.Type, right.Type));
        }

        return Checked.Failed;
    }
}
