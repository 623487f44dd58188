using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Messages;

/// <summary>Messages that should go out and have no text anywhere, each item and copy type once.</summary>
internal sealed class MissingCopy
{
    private readonly HashSet<(ScheduleItem Item, CopyType Type)> _seen = [];
    private readonly List<Diagnostic> _all = [];

    /// <summary>Notes a message without a text.</summary>
    public void Note(ScheduleItem item, CopyType type)
    {
        if (_seen.Add((item, type)))
        {
            _all.Add(MessageDiagnostics.NoCopy(item, type));
        }
    }

    /// <summary>One finding for each, in the order they were met.</summary>
    public IEnumerable<Diagnostic> Findings() => _all;
}
