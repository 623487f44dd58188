using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Planning;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Tables;

/// <summary>Builds the playbooks of a table, each let go before its worker takes the next, so that memory does not grow with the rows.</summary>
/// <param name="table">The table.</param>
/// <param name="plan">Dates a playbook.</param>
/// <param name="finish">Shows and writes a plan, whose findings let it be written or not; gives what was written and what it found.</param>
internal sealed class TableBuild(
    BoundTable table, Func<PlaybookModel, Plan> plan, Func<Plan, IReadOnlyCollection<Diagnostic>, PlaybookResult> finish)
{
    /// <summary>Builds them all. A mistake in one row, even one of the compiler, leaves the others alone.</summary>
    /// <param name="workers">How many rows may be built at a time.</param>
    /// <returns>What came of each row, in the order of the rows.</returns>
    public PlaybookResult[] Run(int workers) => Workers.Make(table.Keys.Length, workers, Build);

    private PlaybookResult Build(int index)
    {
        try
        {
            var row = table.Bind(index);
            if (row.Playbook is not { } playbook)
            {
                return new PlaybookResult(row.Diagnostics, 0) { Outputs = [new PlaybookOutputs(table.Keys[index], null)] };
            }

            var planned = plan(playbook);
            ImmutableArray<Diagnostic> findings = [.. row.Diagnostics, .. planned.Diagnostics];
            var done = finish(planned, findings);
            return done with { Diagnostics = [.. findings, .. done.Diagnostics] };
        }
        catch (Exception e)
        {
            return new PlaybookResult([InternalDiagnostics.InternalError(table.Keys[index], e)], 0) { Outputs = [new PlaybookOutputs(table.Keys[index], null)] };
        }
    }
}
