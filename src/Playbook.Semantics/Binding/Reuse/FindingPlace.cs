using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>What is the same in findings of one mistake, whichever playbook met it: which kind, and where.</summary>
internal readonly record struct FindingPlace(DiagnosticDescriptor Descriptor, Location? Location)
{
    public static FindingPlace Of(Diagnostic finding) => new(finding.Descriptor, finding.Location);
}
