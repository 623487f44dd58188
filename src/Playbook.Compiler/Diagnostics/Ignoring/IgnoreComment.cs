using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Diagnostics.Ignoring;

/// <summary>A comment that asks to ignore findings.</summary>
/// <param name="Ids">The codes or names in it.</param>
/// <param name="HasReason">Whether a reason stands behind them.</param>
/// <param name="Lines">The lines it speaks of; null for the whole file.</param>
internal sealed record IgnoreComment(ImmutableArray<IgnoredId> Ids, bool HasReason, LineRange? Lines);

/// <summary>A code or name in such a comment.</summary>
/// <param name="Written">As written, at half width.</param>
/// <param name="Span">Where.</param>
/// <param name="Removal">What to delete so that it is gone: the whole comment where it is the only one.</param>
internal sealed record IgnoredId(string Written, TextSpan Span, TextSpan Removal);

/// <summary>Some lines, counted from 1, both ends included.</summary>
internal readonly record struct LineRange(int First, int Last)
{
    /// <summary>Whether a line is one of them.</summary>
    public bool Holds(int line) => line >= First && line <= Last;
}
