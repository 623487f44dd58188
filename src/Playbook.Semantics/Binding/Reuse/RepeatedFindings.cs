using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Findings of playbooks made of one blueprint: a mistake that many of them share is told of the first, with how many more.</summary>
public sealed class RepeatedFindings
{
    private readonly Dictionary<FindingPlace, int> _at = [];
    private readonly List<(Diagnostic First, int More)> _findings = [];

    /// <summary>Adds what was found in one playbook.</summary>
    /// <param name="findings">Its findings; those about the playbook that made them name it first.</param>
    public void Add(IEnumerable<Diagnostic> findings)
    {
        foreach (var playbook in findings.GroupBy(FindingPlace.Of))
        {
            if (_at.TryGetValue(playbook.Key, out var index))
            {
                var (first, more) = _findings[index];
                _findings[index] = (first, more + 1);
                continue;
            }

            _at.Add(playbook.Key, _findings.Count);
            _findings.AddRange(playbook.Select(finding => (finding, 0)));
        }
    }

    /// <summary>Every mistake once.</summary>
    public IEnumerable<Diagnostic> All => _findings.Select(pair => pair.More == 0 ? pair.First : WithMore(pair.First, pair.More));

    private static Diagnostic WithMore(Diagnostic finding, int more)
    {
        if (finding.Related is not [var first, .. var others])
        {
            return finding;
        }

        var note = new Bilingual($"{first.Note.Zh}；另有 {more} 本也是这样", $"{first.Note.En}, and {more} more like it");
        return finding with { Related = [first with { Note = note }, .. others] };
    }
}
