using System.Runtime.CompilerServices;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Functions;
using Playbook.Templates.Types;

namespace Playbook.Templates.Execution;

/// <summary>A value that is known before rendering.</summary>
internal sealed class ConstantExpression(object? value) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame) => value;
}

/// <summary>A global or local.</summary>
internal sealed class SlotExpression(int slot) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame) => frame.Slots[slot];
}

/// <summary>A member; nothing has only members that are nothing.</summary>
internal sealed class MemberExpression(Expression target, ObjectMember member) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame) => target.Evaluate(frame) is { } value ? member.Get(value) : null;
}

/// <summary>One of a list; a negative place counts from the end, a place outside gives nothing.</summary>
internal sealed class IndexExpression(Expression target, Expression index) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame)
    {
        var list = target.EvaluateList(frame);
        var place = decimal.Truncate(index.EvaluateNumber(frame));
        place = place < 0 ? place + list.Count : place;
        return place >= 0 && place < list.Count ? list[(int)place] : null;
    }
}

/// <summary>A list written out.</summary>
internal sealed class ListExpression(Expression[] items) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame) => Array.ConvertAll(items, item => item.Evaluate(frame));
}

/// <summary>Whole numbers one after the other.</summary>
internal sealed class RangeExpression(Expression first, Expression last, bool includesLast, Place place) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame)
    {
        var from = first.EvaluateNumber(frame);
        var to = last.EvaluateNumber(frame);
        if (decimal.Truncate(from) != from || decimal.Truncate(to) != to)
        {
            frame.Report(TemplateRenderDiagnostics.NotWhole(
                place.Location, Printing.NumberText.Of(decimal.Truncate(from) != from ? from : to)));
            return Array.Empty<object>();
        }

        // As in Scriban, a range counts down when it begins above its end.
        var distance = Math.Abs((double)to - (double)from) + (includesLast ? 1 : 0);
        if (distance > frame.Limits.Loops)
        {
            frame.Stop(TemplateRenderDiagnostics.TooManyLoops(place.Location, frame.Limits.Loops));
            return Array.Empty<object>();
        }

        var numbers = new object[(int)distance];
        var step = to < from ? -1 : 1;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Boxes.Of(from + (i * step));
        }

        return numbers;
    }
}

/// <summary><c>condition ? one : other</c>.</summary>
internal sealed class ConditionalExpression(Expression condition, Expression whenTrue, Expression whenFalse) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame) => (condition.Holds(frame) ? whenTrue : whenFalse).Evaluate(frame);
}

/// <summary><c>value ?? other</c>: the other when there is nothing.</summary>
internal sealed class ReplacementExpression(Expression value, Expression other) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame) => value.Evaluate(frame) ?? other.Evaluate(frame);
}

/// <summary>A function with its arguments.</summary>
internal sealed class CallExpression(FunctionBody body, Expression[] arguments, TemplateEscaping escaping, Place place) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame)
    {
        var values = default(FunctionArguments);
        for (var i = 0; i < arguments.Length; i++)
        {
            values[i] = arguments[i].Evaluate(frame);
        }

        return frame.IsStopped ? null : body(new FunctionCall(frame, escaping, place), ((ReadOnlySpan<object?>)values)[..arguments.Length]);
    }
}

/// <summary>Room for the arguments of one call.</summary>
[InlineArray(Most)]
internal struct FunctionArguments
{
    /// <summary>No function has more parameters.</summary>
    public const int Most = 4;

    private object? _first;
}

/// <summary>A value as text, for functions and operators that work on text.</summary>
internal sealed class TextOfExpression(Expression value) : Expression
{
    /// <inheritdoc/>
    public override object? Evaluate(Frame frame) => value.Evaluate(frame) switch
    {
        null => null,
        string text => text,
        var other => Printing.ValueText.Of(other, frame.Language),
    };
}
