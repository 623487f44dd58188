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
internal sealed class IncludeStep(IncludedBody included, string indent, Place place) : Step
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
        frame.Depth++;
        var flow = included.Body?.Render(frame) ?? Flow.Next;
        frame.Depth--;
        if (indent.Length > 0)
        {
            frame.Output.IndentSince(start, indent);
        }

        return flow == Flow.Next ? frame.AfterWriting() : flow;
    }
}
