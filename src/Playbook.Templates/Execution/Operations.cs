using Playbook.Templates.Diagnostics;

namespace Playbook.Templates.Execution;

/// <summary>A calculation with two numbers.</summary>
internal sealed class ArithmeticExpression(string sign, Expression left, Expression right, Place place) : NumberExpression
{
    /// <inheritdoc/>
    public override decimal EvaluateNumber(Frame frame) =>
        Calculate(frame, place, sign, left.EvaluateNumber(frame), right.EvaluateNumber(frame));

    /// <summary>Calculates; what has no result is reported, and gives 0.</summary>
    public static decimal Calculate(Frame frame, Place place, string sign, decimal a, decimal b)
    {
        if (b == 0 && sign is "/" or "//" or "%")
        {
            frame.Report(TemplateRenderDiagnostics.DivisionByZero(place.Location));
            return 0;
        }

        try
        {
            return sign switch
            {
                "+" => a + b,
                "-" => a - b,
                "*" => a * b,
                "/" => a / b,
                "//" => decimal.Truncate(a / b),
                _ => a % b,
            };
        }
        catch (OverflowException)
        {
            frame.Report(TemplateRenderDiagnostics.NumberTooLarge(place.Location));
            return 0;
        }
    }
}

/// <summary>A number with its sign turned.</summary>
internal sealed class NegativeExpression(Expression operand) : NumberExpression
{
    /// <inheritdoc/>
    public override decimal EvaluateNumber(Frame frame) => -operand.EvaluateNumber(frame);
}

/// <summary>Two texts joined.</summary>
internal sealed class JoinTextExpression(Expression left, Expression right) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame) as string ?? string.Empty;
        var second = right.Evaluate(frame) as string ?? string.Empty;
        return frame.MayMake((long)first.Length + second.Length) ? string.Concat(first, second) : string.Empty;
    }
}

/// <summary>A text several times.</summary>
internal sealed class RepeatTextExpression(Expression text, Expression times) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame)
    {
        var once = text.Evaluate(frame) as string ?? string.Empty;
        var count = Math.Max(0, decimal.Truncate(times.EvaluateNumber(frame)));
        return count <= int.MaxValue && frame.MayMake(once.Length * (long)count)
            ? new System.Text.StringBuilder().Insert(0, once, (int)count).ToString()
            : StopAt(frame);
    }

    private static string StopAt(Frame frame)
    {
        _ = frame.MayMake(long.MaxValue);
        return string.Empty;
    }
}

/// <summary>Two lists joined.</summary>
internal sealed class JoinListsExpression(Expression left, Expression right) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame)
    {
        var first = left.EvaluateList(frame);
        var second = right.EvaluateList(frame);
        return frame.Spend(first.Count + second.Count) ? [.. first, .. second] : Array.Empty<object?>();
    }
}

/// <summary>Whether two values are the same, or are not.</summary>
internal sealed class EqualityExpression(Expression left, Expression right, bool wanted) : BooleanExpression
{
    /// <inheritdoc/>
    public override bool Holds(Frame frame) => ValueComparison.AreEqual(left.Evaluate(frame), right.Evaluate(frame)) == wanted;
}

/// <summary>Whether a value is empty, or is not.</summary>
internal sealed class EmptinessExpression(Expression operand, bool wanted) : BooleanExpression
{
    /// <inheritdoc/>
    public override bool Holds(Frame frame) => ValueComparison.IsEmpty(operand.Evaluate(frame)) == wanted;
}

/// <summary>The order of two values of one type.</summary>
internal sealed class OrderExpression(string sign, Expression left, Expression right) : BooleanExpression
{
    /// <inheritdoc/>
    public override bool Holds(Frame frame) =>
        ValueComparison.Compare(left.Evaluate(frame), right.Evaluate(frame)) is { } order && Fits(sign, order);

    /// <summary>Whether an order is the one a sign asks for.</summary>
    public static bool Fits(string sign, int order) => sign switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };
}

/// <summary>The order of two numbers, without boxes.</summary>
internal sealed class NumberOrderExpression(string sign, Expression left, Expression right) : BooleanExpression
{
    /// <inheritdoc/>
    public override bool Holds(Frame frame) =>
        OrderExpression.Fits(sign, left.EvaluateNumber(frame).CompareTo(right.EvaluateNumber(frame)));
}

/// <summary>Both hold; the second is asked only when the first does.</summary>
internal sealed class AndExpression(Expression left, Expression right) : BooleanExpression
{
    /// <inheritdoc/>
    public override bool Holds(Frame frame) => left.Holds(frame) && right.Holds(frame);
}

/// <summary>One of both holds; the second is asked only when the first does not.</summary>
internal sealed class OrExpression(Expression left, Expression right) : BooleanExpression
{
    /// <inheritdoc/>
    public override bool Holds(Frame frame) => left.Holds(frame) || right.Holds(frame);
}

/// <summary>Does not hold.</summary>
internal sealed class NotExpression(Expression operand) : BooleanExpression
{
    /// <inheritdoc/>
    public override bool Holds(Frame frame) => !operand.Holds(frame);
}
