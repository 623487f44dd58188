using Playbook.Templates.Escaping;

namespace Playbook.Templates.Execution;

/// <summary>A checked statement.</summary>
internal abstract class Step
{
    /// <summary>Renders it.</summary>
    public abstract Flow Render(Frame frame);
}

/// <summary>Steps one after the other.</summary>
internal sealed class SequenceStep(Step[] steps) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        foreach (var step in steps)
        {
            var flow = step.Render(frame);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}

/// <summary>Copies text.</summary>
internal sealed class TextStep(string text, Place place) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        frame.Output.Append(text);
        if (!frame.Output.IsFull)
        {
            return Flow.Next;
        }

        frame.Place = place;
        return frame.AfterWriting();
    }
}

/// <summary>Writes a value.</summary>
internal sealed class PrintStep(Expression value, ValueWriter writer, string indent, Place place) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        frame.Place = place;
        var start = frame.Output.Length;
        var result = value.Evaluate(frame);
        if (frame.IsStopped)
        {
            return Flow.Stop;
        }

        writer.Write(result, frame.Language, frame.Output);
        if (indent.Length > 0)
        {
            frame.Output.IndentSince(start, indent);
        }

        return frame.AfterWriting();
    }
}

/// <summary>Writes a number, without a box.</summary>
internal sealed class PrintNumberStep(Expression value, ValueWriter writer, Place place) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        frame.Place = place;
        var number = value.EvaluateNumber(frame);
        if (frame.IsStopped)
        {
            return Flow.Stop;
        }

        writer.WriteNumber(number, frame.Output);
        return frame.AfterWriting();
    }
}

/// <summary>Gives a local its value.</summary>
internal sealed class AssignStep(int slot, Expression value, Place place) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        frame.Place = place;
        frame.Slots[slot] = value.Evaluate(frame);
        return frame.IsStopped ? Flow.Stop : Flow.Next;
    }
}

/// <summary>Renders the first branch whose condition holds.</summary>
internal sealed class IfStep((Expression Condition, Step Body)[] branches, Step? otherwise, Place place) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        foreach (var (condition, body) in branches)
        {
            frame.Place = place;
            if (condition.Holds(frame))
            {
                return frame.IsStopped ? Flow.Stop : body.Render(frame);
            }
        }

        return frame.IsStopped ? Flow.Stop : otherwise?.Render(frame) ?? Flow.Next;
    }
}

/// <summary>Renders the first choice that one of its values chooses.</summary>
internal sealed class CaseStep(Expression value, (Expression[] Values, Step Body)[] choices, Step? otherwise, Place place) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        frame.Place = place;
        var actual = value.Evaluate(frame);
        foreach (var (values, body) in choices)
        {
            foreach (var candidate in values)
            {
                if (ValueComparison.AreEqual(actual, candidate.Evaluate(frame)))
                {
                    return body.Render(frame);
                }
            }
        }

        return otherwise?.Render(frame) ?? Flow.Next;
    }
}

/// <summary>Leaves a loop, or goes to its next round.</summary>
internal sealed class LoopExitStep(Flow flow) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame) => flow;
}

/// <summary>Keeps what a block writes.</summary>
/// <param name="slot">Where it is kept.</param>
/// <param name="body">The block.</param>
/// <param name="wrap">Makes a value of what was written: text, or finished text where values are escaped.</param>
internal sealed class CaptureStep(int slot, Step body, Func<string, object> wrap) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        var start = frame.Output.Length;
        var flow = body.Render(frame);
        if (flow != Flow.Stop)
        {
            frame.Slots[slot] = wrap(frame.Output.Cut(start));
        }

        return flow;
    }
}
