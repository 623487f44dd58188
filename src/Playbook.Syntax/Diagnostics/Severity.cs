namespace Playbook.Syntax.Diagnostics;

/// <summary>How much a finding matters. Order is by weight.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably not what was meant; outputs are still written.</summary>
    Warning,

    /// <summary>Wrong; the playbook's outputs are not written.</summary>
    Error,
}
