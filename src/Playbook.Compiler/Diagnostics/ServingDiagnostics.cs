using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Diagnostics;

/// <summary>Findings about showing outputs in a browser: <c>PB5701</c>.</summary>
public static class ServingDiagnostics
{
    private static readonly DiagnosticDescriptor Port = new(
        "PB5701", "port-unusable", Severity.Error,
        new("用不了端口 {0}：{1}", "Port {0} cannot be used: {1}"),
        new("换一个，如 --port 0（随便找一个空着的），或关掉占用它的程序", "Choose another, such as --port 0 for any free one, or close the program that has it"));

    /// <summary>All rows, by code.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [Port];

    /// <summary>Pages cannot be shown at the port that was asked for.</summary>
    /// <param name="port">The port.</param>
    /// <param name="reason">What the system says, as the end of a sentence.</param>
    public static Diagnostic PortUnusable(int port, Bilingual reason) =>
        Diagnostic.Create(Port, null, port.ToString(System.Globalization.CultureInfo.InvariantCulture), reason);
}
