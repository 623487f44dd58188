using System.Collections.Immutable;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Checks;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;

namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// Every kind of finding of every stage, in one place: what is explained, configured and ignored is looked up here. Made when
/// first asked for, since a run without findings needs none of it.
/// </summary>
public static class DiagnosticCatalogue
{
    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> Rows = new(static () =>
    [
        .. new[]
        {
            SyntaxDiagnostics.All, TemplateDiagnostics.All, BindingDiagnostics.All, TableDiagnostics.All, ModelDiagnostics.All, PlanningDiagnostics.All,
            CompilerDiagnostics.All,
        }.SelectMany(rows => rows).OrderBy(row => row.Code, StringComparer.Ordinal),
    ]);

    /// <summary>All rows, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Rows.Value;

    /// <summary>The row of a code or of a name, however it is typed: <c>PB2101</c>, <c>pb2101</c>, <c>unknown-name</c>.</summary>
    /// <param name="id">What was typed.</param>
    /// <returns>The row, or null.</returns>
    public static DiagnosticDescriptor? Find(string id)
    {
        var key = id.Trim();
        return All.FirstOrDefault(row =>
            string.Equals(row.Code, key, StringComparison.OrdinalIgnoreCase) || string.Equals(row.Name, key, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The code or name that a mistyped one most likely means.</summary>
    /// <param name="id">What was typed.</param>
    /// <returns>A code or a name, or null when none is near.</returns>
    public static string? Nearest(string id)
    {
        // Neighbouring codes are all one digit apart; of those, the one that begins alike is meant.
        var key = id.Trim();
        var codes = All.Select(row => row.Code).OrderByDescending(code => key.AsSpan().CommonPrefixLength(code));
        return NearestWord.Find(key, codes.Concat(All.Select(row => row.Name)));
    }
}
