using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics.Fixing;
using Playbook.Compiler.Diagnostics.Ignoring;
using Playbook.Compiler.Configuration;
using Playbook.Compiler.Yaml;
using Playbook.Compiler.Staffing;
using Playbook.Compiler.Tables;
using Playbook.Compiler.Wording;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Diagnostics;

/// <summary>Every kind of finding about files and configuration, <c>PB5xxx</c>, and the one for a mistake of the compiler itself.</summary>
public static class CompilerDiagnostics
{
    /// <summary>All rows, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. ReadingDiagnostics.All, .. ImportDiagnostics.All, .. OutputDiagnostics.All, .. TemplateFolderDiagnostics.All, .. IgnoreDiagnostics.All,
        .. FixingDiagnostics.All, .. YamlDiagnostics.All, .. ConfigurationDiagnostics.All, .. AllowedWordDiagnostics.All, .. ThemeDiagnostics.All, .. TableFileDiagnostics.All,
        .. StaffDiagnostics.All, .. ServingDiagnostics.All, .. InternalDiagnostics.All];

    /// <summary>
    /// Whether the system, and not the author, stood in the way: a file or folder is not there, or may not be read or written.
    /// Such findings make the exit code 3.
    /// </summary>
    /// <param name="descriptor">The kind of finding.</param>
    public static bool IsAccessFailure(DiagnosticDescriptor descriptor) =>
        ReadingDiagnostics.AccessFailures.Contains(descriptor) || OutputDiagnostics.AccessFailures.Contains(descriptor)
        || FixingDiagnostics.All.Contains(descriptor) || ServingDiagnostics.All.Contains(descriptor) || TemplateFolderDiagnostics.AccessFailures.Contains(descriptor);
}
