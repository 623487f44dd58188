using Playbook.Compiler;
using Playbook.Compiler.Formatting;

namespace Playbook.Cli;

/// <summary>What the process says to scripts.</summary>
public static class ExitCode
{
    /// <summary>Nothing is wrong; there may be warnings.</summary>
    public const int Success = 0;

    /// <summary>There are errors in the playbooks, or warnings with <c>--warn-as-error</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command was typed wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Something could not be read or written. Wins over <see cref="Findings"/>.</summary>
    public const int NoAccess = 3;

    internal static int Of(BuildReport report) => report switch
    {
        { HasAccessFailure: true } => NoAccess,
        { Errors: > 0 } => Findings,
        _ => Success,
    };

    internal static int Of(FormatReport report, bool isFormatted) =>
        report.HasAccessFailure ? NoAccess : isFormatted && report.Diagnostics is [] ? Success : Findings;
}
