using System.Collections.Frozen;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Configuration;

/// <summary>What a project makes of findings, by their code. A null stands for a finding that is turned off.</summary>
/// <param name="levels">The severities that differ from the usual ones.</param>
public sealed class SeverityRules(FrozenDictionary<string, Severity?> levels)
{
    /// <summary>Every finding as usual.</summary>
    public static SeverityRules None { get; } = new(FrozenDictionary<string, Severity?>.Empty);

    /// <summary>
    /// The findings as the project has them. One that a stage made graver than its kind usually is, such as a message that the
    /// platform itself refuses, is made graver still but never less.
    /// </summary>
    /// <param name="diagnostics">The findings.</param>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) =>
        levels.Count == 0 ? diagnostics : diagnostics.Select(Apply).OfType<Diagnostic>();

    private Diagnostic? Apply(Diagnostic diagnostic)
    {
        if (!levels.TryGetValue(diagnostic.Code, out var level))
        {
            return diagnostic;
        }

        return diagnostic.Severity <= diagnostic.Descriptor.Severity || level > diagnostic.Severity
            ? level is { } severity ? diagnostic with { Severity = severity } : null
            : diagnostic;
    }
}
