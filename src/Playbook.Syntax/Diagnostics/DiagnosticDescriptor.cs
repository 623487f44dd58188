using Playbook.Syntax.Words;

namespace Playbook.Syntax.Diagnostics;

/// <summary>One kind of finding. Placeholders <c>{0}</c>, <c>{1}</c> … take the arguments of the diagnostic.</summary>
/// <param name="Code">Unique: <c>PB</c> and four digits; the first digit is the stage.</param>
/// <param name="Name">Unique kebab-case name.</param>
/// <param name="Severity">How much it matters unless configured otherwise.</param>
/// <param name="Message">What was seen and what was expected, one line, in domain words.</param>
/// <param name="Remedy">How to mend it, one line.</param>
public sealed record DiagnosticDescriptor(string Code, string Name, Severity Severity, Bilingual Message, Bilingual Remedy)
{
    /// <summary>
    /// The least a project may make of it; null where it may be turned off. Errors stay errors: what was built in spite of one would
    /// not be what the author wrote.
    /// </summary>
    public Severity? Floor { get; init; } = Severity == Severity.Error ? Severity : null;
}
