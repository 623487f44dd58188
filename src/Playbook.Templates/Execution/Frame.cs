using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Types;

namespace Playbook.Templates.Execution;

/// <summary>A place in a template, for findings that only rendering shows.</summary>
/// <param name="Text">The template.</param>
/// <param name="Span">Where, in its characters.</param>
internal sealed record Place(TemplateText Text, TextSpan Span)
{
    /// <summary>The place in the file.</summary>
    public Location Location => new(Text.Source, Text.Value.ToSource(Span));
}

/// <summary>How rendering goes on after a step.</summary>
internal enum Flow
{
    /// <summary>With the next step.</summary>
    Next,

    /// <summary>Behind the loop.</summary>
    Break,

    /// <summary>With the next round of the loop.</summary>
    Continue,

    /// <summary>Not at all: a bound was passed.</summary>
    Stop,
}

/// <summary>One rendering: its values, what it wrote, and what is left of its bounds.</summary>
internal sealed class Frame(object?[] slots, Language language, RenderLimits limits, OutputBuffer output, Place start)
{
    private const int FindingLimit = 100;

    private readonly List<Diagnostic> _findings = [];
    private int _loopsLeft = limits.Loops;

    /// <summary>The values: the globals, then the locals.</summary>
    public object?[] Slots => slots;

    /// <summary>The language in which values are written.</summary>
    public Language Language => language;

    /// <summary>What was written.</summary>
    public OutputBuffer Output => output;

    /// <summary>The bounds.</summary>
    public RenderLimits Limits => limits;

    /// <summary>What was found.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The statement being rendered.</summary>
    public Place Place { get; set; } = start;

    /// <summary>How many includes are inside each other here.</summary>
    public int Depth { get; set; }

    /// <summary>Whether a bound was passed.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>How to go on after something was written.</summary>
    public Flow AfterWriting()
    {
        if (output.IsFull && !IsStopped)
        {
            Stop(TemplateRenderDiagnostics.TooMuchText(Place.Location, limits.Characters));
        }

        return IsStopped ? Flow.Stop : Flow.Next;
    }

    /// <summary>Counts rounds of loops and of list functions.</summary>
    /// <returns>Whether they may be made.</returns>
    public bool Spend(int rounds)
    {
        if (rounds <= _loopsLeft)
        {
            _loopsLeft -= rounds;
            return !IsStopped;
        }

        Stop(TemplateRenderDiagnostics.TooManyLoops(Place.Location, limits.Loops));
        return false;
    }

    /// <summary>Whether a text of this many UTF-16 units may be made, as it could be written.</summary>
    public bool MayMake(long characters)
    {
        if (characters <= limits.Characters)
        {
            return true;
        }

        Stop(TemplateRenderDiagnostics.TooMuchText(Place.Location, limits.Characters));
        return false;
    }

    /// <summary>Ends rendering.</summary>
    public void Stop(Diagnostic finding)
    {
        if (!IsStopped)
        {
            IsStopped = true;
            _findings.Add(finding);
        }
    }

    /// <summary>Keeps a finding; after many, further ones are the same thing again, and after a bound was passed they only follow from that.</summary>
    public void Report(Diagnostic finding)
    {
        if (!IsStopped && _findings.Count < FindingLimit && !_findings.Exists(f => f.Code == finding.Code && f.Location == finding.Location))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Reports a value that is not of its type.</summary>
    public void ReportUnusable(TemplateType expected) => Report(TemplateRenderDiagnostics.UnusableValue(Place.Location, expected.Name));
}
