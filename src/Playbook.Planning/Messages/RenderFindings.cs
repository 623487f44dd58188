using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Messages;

/// <summary>What rendering found, each place once: a template is rendered for every date and channel.</summary>
internal sealed class RenderFindings
{
    private readonly HashSet<(string Code, Location? Location)> _seen = [];
    private readonly List<Diagnostic> _all = [];

    /// <summary>The findings, in the order they were met.</summary>
    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>Takes in what one rendering found.</summary>
    public void Add(ImmutableArray<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (_seen.Add((finding.Code, finding.Location)))
            {
                _all.Add(finding);
            }
        }
    }
}
