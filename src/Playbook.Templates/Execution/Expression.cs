using Playbook.Templates.Types;

namespace Playbook.Templates.Execution;

/// <summary>A checked expression.</summary>
internal abstract class Expression
{
    /// <summary>The value; null for nothing.</summary>
    public abstract object? Evaluate(Frame frame);

    /// <summary>The value of an expression whose type is a number, without a box where that can be.</summary>
    public virtual decimal EvaluateNumber(Frame frame)
    {
        if (Evaluate(frame) is decimal number)
        {
            return number;
        }

        frame.ReportUnusable(TemplateType.Number);
        return 0;
    }

    /// <summary>Whether the value counts as yes: it is there, and it is not “no”.</summary>
    public virtual bool Holds(Frame frame) => Evaluate(frame) is not (null or false);

    /// <summary>The value of an expression whose type is a list.</summary>
    public IReadOnlyList<object?> EvaluateList(Frame frame)
    {
        switch (Evaluate(frame))
        {
            case IReadOnlyList<object?> list:
                return list;
            case null:
                return [];
            default:
                frame.ReportUnusable(SpecialTypes.AnyList);
                return [];
        }
    }
}

/// <summary>An expression that gives a number.</summary>
internal abstract class NumberExpression : Expression
{
    /// <inheritdoc/>
    public sealed override object? Evaluate(Frame frame) => Boxes.Of(EvaluateNumber(frame));

    /// <inheritdoc/>
    public abstract override decimal EvaluateNumber(Frame frame);
}

/// <summary>An expression that gives yes or no.</summary>
internal abstract class BooleanExpression : Expression
{
    /// <inheritdoc/>
    public sealed override object? Evaluate(Frame frame) => Boxes.Of(Holds(frame));

    /// <inheritdoc/>
    public abstract override bool Holds(Frame frame);
}

/// <summary>Boxes of the values that templates make most often.</summary>
internal static class Boxes
{
    private const int SmallNumbers = 256;

    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] Numbers = [.. Enumerable.Range(0, SmallNumbers).Select(object (n) => (decimal)n)];

    /// <summary>The box of a truth value.</summary>
    public static object Of(bool value) => value ? True : False;

    /// <summary>The box of a number.</summary>
    public static object Of(decimal value) => value >= 0 && value < SmallNumbers && decimal.Truncate(value) == value ? Numbers[(int)value] : value;
}
