using System.Runtime.CompilerServices;
using Playbook.Templates.Diagnostics;

namespace Playbook.Templates.Execution;

/// <summary>An included template after the check. Filled in last, because it may include itself.</summary>
/// <param name="name">How it is called.</param>
internal sealed class IncludedBody(string name)
{
    /// <summary>How it is called.</summary>
    public string Name => name;

    /// <summary>What it renders; set before rendering begins.</summary>
    public Step? Body { get; set; }
}

/// <summary>Renders another template here.</summary>
/// <param name="included">The template.</param>
/// <param name="privateSlots">Where the names are kept that the template around it has for itself.</param>
/// <param name="indent">What stands before its further lines.</param>
/// <param name="place">Where it is included.</param>
internal sealed class IncludeStep(IncludedBody included, int[] privateSlots, string indent, Place place) : Step
{
    /// <inheritdoc/>
    public override Flow Render(Frame frame)
    {
        frame.Place = place;
        if (frame.Depth >= frame.Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            frame.Stop(TemplateRenderDiagnostics.TooDeepIncludes(place.Location, frame.Limits.Depth, included.Name));
            return Flow.Stop;
        }

        var start = frame.Output.Length;
        var kept = Array.ConvertAll(privateSlots, slot => frame.Slots[slot]);
        frame.Depth++;
        var flow = included.Body?.Render(frame) ?? Flow.Next;
        frame.Depth--;
        for (var i = 0; i < kept.Length; i++)
        {
            frame.Slots[privateSlots[i]] = kept[i];
        }

        if (indent.Length > 0)
        {
            frame.Output.IndentSince(start, indent);
        }

        return flow == Flow.Next ? frame.AfterWriting() : flow;
    }
}
