using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// Findings that follow from another one. A line that could not be read whole has lost parts; what the later stages miss on it
/// was most likely there, so they are not heard about that line until it reads. And a line with a wrong name or value is not yet
/// what its author means: that nobody does an item says nothing while the name of who does it is misspelt.
/// </summary>
internal static class FollowUps
{
    /// <summary>
    /// The findings of later stages that do not begin on a line with a syntax error; of lines with another error, only the errors.
    /// </summary>
    /// <param name="syntax">Findings of the parser.</param>
    /// <param name="later">Findings of the stages after it.</param>
    public static IEnumerable<Diagnostic> Mute(IEnumerable<Diagnostic> syntax, IReadOnlyCollection<Diagnostic> later)
    {
        var unread = Lines(syntax);
        var wrong = Lines(later);
        return unread.Count == 0 && wrong.Count == 0
            ? later
            : later.Where(d => d.Location is null || !(unread.Contains(Line(d)) || (d.Severity != Severity.Error && wrong.Contains(Line(d)))));
    }

    private static HashSet<SourceLine> Lines(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d.Severity == Severity.Error).Select(Line)];

    private static SourceLine Line(Diagnostic diagnostic) => new(diagnostic.Location?.Source.Path, diagnostic.Location?.Start.Line ?? 0);

    private sealed record SourceLine(string? Path, int Number);
}
