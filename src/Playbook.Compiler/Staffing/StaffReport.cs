using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Planning;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Staffing;

/// <summary>
/// Tells of clashes. The plans have been let go by then, or were never made in this build, so what is told of is planned once more:
/// two playbooks for each person, of however many.
/// </summary>
/// <param name="request">The build.</param>
/// <param name="context">What its playbooks share.</param>
internal sealed class StaffReport(BuildRequest request, CompilationContext context)
{
    /// <summary>One finding for each clash that its project wants to be told of.</summary>
    /// <param name="clashes">The clashes.</param>
    public ImmutableArray<Diagnostic> Of(ImmutableArray<StaffClash> clashes)
    {
        var needed = clashes.SelectMany(clash => new[] { clash.First, clash.Second }).GroupBy(need => need.Index, need => need.Key).ToArray();
        var planned = Workers.Make(needed.Length, request.Jobs, i => Plan(needed[i].Key, [.. needed[i].Distinct(StringComparer.Ordinal)]));
        var intervals = planned.SelectMany(file => file.Needs).ToLookup(need => need.Need, need => need.Interval);
        return [.. clashes.Select(clash => Finding(clash, intervals)).OfType<Diagnostic>(), .. planned.Select(file => file.Problem).OfType<Diagnostic>()];
    }

    // It is told at the second: what that one's project makes of it counts. A file that changed since it was built is built again anyway.
    private static Diagnostic? Finding(StaffClash clash, ILookup<StaffNeed, StaffInterval> intervals) =>
        First(intervals[clash.First]) is { } first && First(intervals[clash.Second]) is { } second
            ? second.Severities.Apply([StaffDiagnostics.InTwoPlaybooks(first, second, clash.More)]).FirstOrDefault()
            : null;

    private static StaffInterval? First(IEnumerable<StaffInterval> intervals) => intervals.MinBy(interval => interval.Item, StringComparer.Ordinal);

    private (ImmutableArray<(StaffNeed Need, StaffInterval Interval)> Needs, Diagnostic? Problem) Plan(int index, ImmutableArray<string> keys)
    {
        var input = request.Inputs[index];
        try
        {
            var compilation = Compilation.Of(input, context);
            return (
                [
                    .. keys.Select(key => PlanOf(compilation, key)).OfType<Plan>()
                        .SelectMany(plan => StaffInterval.Of(plan, compilation).Select(interval => (new StaffNeed(interval.Slot, plan.Playbook.Key, index), interval))),
                ],
                null);
        }
        catch (Exception e)
        {
            return ([], InternalDiagnostics.InternalError(context.Sources.DisplayName(input.FullPath), e));
        }
        finally
        {
            context.Sources.Release(input.FullPath);
        }
    }

    private static Plan? PlanOf(Compilation compilation, string key)
    {
        if (compilation.Bound is not { } bound)
        {
            return null;
        }

        var playbook = bound.Playbooks.FirstOrDefault(playbook => playbook.Key == key)
            ?? bound.Tables.Select(table => table.Keys.IndexOf(key) is >= 0 and var row ? table.Bind(row).Playbook : null).FirstOrDefault(made => made is not null);
        return playbook is null ? null : compilation.Plan(playbook);
    }
}
