using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// The order in which findings are told: by file name, place, code, words. Findings that are equal in all of it are one finding,
/// as when several playbooks import the same library.
/// </summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    private static readonly DiagnosticOrder Instance = new();

    /// <summary>Sorts and removes repetitions.</summary>
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics)
    {
        var sorted = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics.Order(Instance))
        {
            if (sorted is [] || Instance.Compare(sorted[^1], diagnostic) != 0)
            {
                sorted.Add(diagnostic);
            }
        }

        return sorted.ToImmutable();
    }

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = string.CompareOrdinal(x.Location?.Source.Path, y.Location?.Source.Path);
        order = order != 0 ? order : (x.Location?.Span.Start ?? 0).CompareTo(y.Location?.Span.Start ?? 0);
        order = order != 0 ? order : (x.Location?.Span.Length ?? 0).CompareTo(y.Location?.Span.Length ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(x.Code, y.Code);
        order = order != 0 ? order : x.Arguments.Length.CompareTo(y.Arguments.Length);
        for (var i = 0; order == 0 && i < x.Arguments.Length; i++)
        {
            order = string.CompareOrdinal(x.Arguments[i].En, y.Arguments[i].En);
            order = order != 0 ? order : string.CompareOrdinal(x.Arguments[i].Zh, y.Arguments[i].Zh);
        }

        return order;
    }
}
