namespace Playbook.Syntax.Text;

/// <summary>A stretch of one source. What a message points at and what a model part remembers of its origin.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The stretch of it.</param>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>Line and column where the stretch begins.</summary>
    public LinePosition Start => Source.GetPosition(Span.Start);

    /// <summary>Line and column just after the stretch.</summary>
    public LinePosition End => Source.GetPosition(Span.End);
}
