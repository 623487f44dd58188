using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// Findings that follow from another one. A line that could not be read whole has lost parts; what the later stages miss on it
/// was most likely there, so they are not heard about that line until it reads.
/// </summary>
internal static class FollowUps
{
    /// <summary>The findings of later stages that do not begin on a line with a syntax error.</summary>
    /// <param name="syntax">Findings of the parser.</param>
    /// <param name="later">Findings of the stages after it.</param>
    public static IEnumerable<Diagnostic> Mute(IEnumerable<Diagnostic> syntax, IEnumerable<Diagnostic> later)
    {
        var broken = syntax.Where(d => d.Severity == Severity.Error).Select(Line).ToHashSet();
        return broken.Count == 0 ? later : later.Where(d => d.Location is null || !broken.Contains(Line(d)));
    }

    private static (string? Path, int Line) Line(Diagnostic diagnostic) =>
        (diagnostic.Location?.Source.Path, diagnostic.Location?.Start.Line ?? 0);
}
