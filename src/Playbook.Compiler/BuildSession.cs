using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Writing;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler;

/// <summary>
/// Many playbooks in one process. Imported files and tables are shared; a playbook's trees, plan and outputs are let go as soon
/// as they are written, so that memory does not grow with the number of playbooks.
/// </summary>
public sealed class BuildSession
{
    /// <summary>Deeply nested blocks are walked recursively within a limit; this holds that limit on every system.</summary>
    internal const int StackSize = 16 << 20;

    private readonly BuildRequest _request;
    private readonly CompilationContext _context;
    private readonly OutputWriter? _writer;
    private readonly SameKeys _sameKeys;

    /// <summary>Prepares a build.</summary>
    /// <param name="request">What is to be built.</param>
    /// <param name="context">What the playbooks share.</param>
    public BuildSession(BuildRequest request, CompilationContext context)
    {
        _request = request;
        _context = context;
        _sameKeys = new SameKeys(request.Inputs, KeysOf);
        var inputs = request.Inputs.Select(i => i.FullPath).ToHashSet(PathIdentity.Comparer);
        _writer = request.OutputFolder is { } folder
            ? new OutputWriter(folder, context.Sources.DisplayName, path => inputs.Contains(path) || context.Sources.Holds(path) || context.Templates.Holds(path))
            : null;
    }

    /// <summary>Builds everything. A mistake in one playbook, even one of the compiler, leaves the others alone.</summary>
    /// <param name="onDone">Told after each file how many are done; called from several threads.</param>
    public BuildReport Run(Action<int>? onDone = null)
    {
        var results = new FileResult[_request.Inputs.Length];
        var next = -1;
        var done = 0;
        var workers = new Thread[Math.Clamp(_request.Jobs, 1, Math.Max(1, results.Length))];
        for (var w = 0; w < workers.Length; w++)
        {
            workers[w] = new Thread(Work, StackSize);
            workers[w].Start();
        }

        if (HasIdleJob && _writer is not null && results.Length > 0)
        {
            IdleJob.Prepare(_request.Inputs[0], _context);
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }

        return new BuildReport(
            DiagnosticOrder.Sort(results.SelectMany(r => r.Diagnostics)),
            results.Sum(r => r.Playbooks),
            results.Sum(r => r.Written),
            results.Sum(r => r.Unchanged));

        void Work()
        {
            int index;
            while ((index = Interlocked.Increment(ref next)) < results.Length)
            {
                results[index] = Build(index);
                onDone?.Invoke(Interlocked.Increment(ref done));
            }
        }
    }

    private bool HasIdleJob => _request.Inputs.Length < _request.Jobs;

    private FileResult Build(int index)
    {
        var input = _request.Inputs[index];
        Compilation? compilation = null;
        try
        {
            compilation = Compilation.Of(input, _context);
            return Build(index, compilation);
        }
        catch (Exception e)
        {
            // Mistakes of the author that are already known stay worth telling; one of them may be what set ours off.
            return new FileResult(
                [InternalDiagnostics.InternalError(_context.Sources.DisplayName(input.FullPath), e), .. compilation?.File.Tree?.Diagnostics ?? []],
                0, 0, 0);
        }
        finally
        {
            _context.Sources.Release(input.FullPath);
        }
    }

    private FileResult Build(int index, Compilation compilation)
    {
        var diagnostics = compilation.Diagnostics;
        if (_request.WarningsAsErrors)
        {
            diagnostics = [.. diagnostics.Select(d => d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)];
        }

        var plans = compilation.Plans;
        foreach (var plan in plans)
        {
            _request.OnPlan?.Invoke(plan);
        }

        if (_writer is null)
        {
            return new FileResult(diagnostics, plans.Length, 0, 0);
        }

        foreach (var playbook in plans.Select(plan => plan.Playbook))
        {
            if (_sameKeys.Earlier(index, playbook.Key) is { } earlier)
            {
                diagnostics = diagnostics.Add(OutputDiagnostics.SameOutputFolder(
                    playbook.Location, playbook.Key, _context.Sources.DisplayName(earlier.FullPath)));
            }
        }

        if (diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return new FileResult(diagnostics, plans.Length, 0, 0);
        }

        var (written, unchanged) = (0, 0);
        foreach (var plan in plans)
        {
            var result = _writer.Write(
                plan.Playbook.Key, plan.Playbook.Location, Compilation.Generate(plan, _request.Kinds, HasIdleJob));
            written += result.Written;
            unchanged += result.Unchanged;
            diagnostics = diagnostics.AddRange(result.Findings);
            diagnostics = result.Problem is { } problem ? diagnostics.Add(problem) : diagnostics;
        }

        return new FileResult(diagnostics, plans.Length, written, unchanged);
    }

    private ImmutableArray<string> KeysOf(InputFile input) =>
        Compilation.Of(input, _context).Bound is { } bound ? [.. bound.Playbooks.Select(playbook => playbook.Key)] : [];

    private readonly record struct FileResult(ImmutableArray<Diagnostic> Diagnostics, int Playbooks, int Written, int Unchanged);
}
