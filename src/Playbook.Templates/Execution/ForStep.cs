namespace Playbook.Templates.Execution;

/// <summary>Where a loop is: what <c>for.index</c> and its siblings read.</summary>
internal sealed class LoopState(int length)
{
    /// <summary>How many rounds there are.</summary>
    public int Length => length;

    /// <summary>Which round this is, from 0.</summary>
    public int Index { get; set; }

    /// <summary>Whether the value differs from the one of the round before.</summary>
    public bool HasChanged { get; set; }
}

/// <summary>Renders a block once for each of a list.</summary>
internal sealed class ForStep : Step
{
    /// <summary>The list.</summary>
    public required Expression List { get; init; }

    /// <summary>How many to skip.</summary>
    public Expression? Offset { get; init; }

    /// <summary>How many rounds at most.</summary>
    public Expression? Limit { get; init; }

    /// <summary>Whether it goes from the last to the first.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Where the value of the round is.</summary>
    public required int ValueSlot { get; init; }

    /// <summary>Where the state of the loop is.</summary>
    public required int StateSlot { get; init; }

    /// <summary>What is rendered each round.</summary>
    public required Step Body { get; init; }

    /// <summary>What is rendered when there is no round.</summary>
    public Step? Otherwise { get; init; }

    /// <summary>Where the loop stands.</summary>
    public required Place Place { get; init; }

    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        frame.Place = Place;
        var list = List.EvaluateList(frame);
        var first = Clamp(Offset?.EvaluateNumber(frame) ?? 0, list.Count);
        var count = Clamp(Limit?.EvaluateNumber(frame) ?? list.Count, list.Count - first);
        if (frame.IsStopped)
        {
            return Flow.Stop;
        }

        if (count == 0)
        {
            return Otherwise?.Render(frame) ?? Flow.Next;
        }

        // A loop inside an included template may use the same names.
        var (outerValue, outerState) = (frame.Slots[ValueSlot], frame.Slots[StateSlot]);
        var flow = RenderRounds(frame, list, first, count);
        (frame.Slots[ValueSlot], frame.Slots[StateSlot]) = (outerValue, outerState);
        return flow;
    }

    private Flow RenderRounds(Frame frame, IReadOnlyList<object?> list, int first, int count)
    {
        var state = new LoopState(count);
        object? previous = null;
        for (var i = 0; i < count; i++)
        {
            frame.Place = Place;
            if (!frame.Spend(1))
            {
                return Flow.Stop;
            }

            // As in Scriban: what is skipped is the beginning of the list, and the limit counts from where the loop begins.
            var value = list[IsReversed ? list.Count - 1 - i : first + i];
            state.Index = i;
            state.HasChanged = i == 0 || !ValueComparison.AreEqual(previous, value);
            previous = value;
            frame.Slots[ValueSlot] = value;
            frame.Slots[StateSlot] = state;
            var flow = Body.Render(frame);
            if (flow == Flow.Stop)
            {
                return flow;
            }

            if (flow == Flow.Break)
            {
                break;
            }
        }

        return Flow.Next;
    }

    private static int Clamp(decimal wanted, int most) => (int)Math.Clamp(wanted, 0, most);
}
