using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Parsing.Errors;

/// <summary>Collects the findings of a parse. What the parser trips over on a line that is known to be broken is not said twice.</summary>
internal sealed class FindingList(SourceText source)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly HashSet<int> _brokenLines = [];

    /// <summary>Adds a finding that stands for itself.</summary>
    public void Add(Diagnostic finding)
    {
        _findings.Add(finding);
        if (finding is { Severity: Severity.Error, Location: { } location })
        {
            _brokenLines.Add(location.Start.Line);
        }
    }

    /// <summary>Adds a finding unless its line already has an error.</summary>
    public void AddUnlessBroken(Diagnostic finding)
    {
        if (finding.Location is not { } location || !_brokenLines.Contains(location.Start.Line))
        {
            Add(finding);
        }
    }

    /// <summary>Whether the line that holds an offset has an error.</summary>
    public bool IsBroken(int offset) => _brokenLines.Count > 0 && _brokenLines.Contains(source.GetPosition(offset).Line);

    /// <summary>Everything found, in source order.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() =>
        [.. _findings.OrderBy(f => f.Location?.Span.Start ?? 0).ThenBy(f => f.Code, StringComparer.Ordinal)];
}
