using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Staffing;
using Playbook.Compiler.Tables;
using Playbook.Compiler.Writing;
using Playbook.Generators;
using Playbook.Planning;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler;

/// <summary>
/// Many playbooks in one process. Imported files and tables are shared; a playbook's trees, plan and outputs are let go as soon
/// as they are written, so that memory does not grow with the number of playbooks.
/// </summary>
public sealed class BuildSession
{
    private readonly BuildRequest _request;
    private readonly CompilationContext _context;
    private readonly OutputWriter? _writer;
    private readonly SameKeys _sameKeys;
    private readonly StaffCalendar _staff = new();

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
        var done = 0;
        var results = Workers.Make(_request.Inputs.Length, _request.Jobs, Take, meanwhile: Prepare);
        return new BuildReport(
            DiagnosticOrder.Sort(
            [
                .. results.SelectMany(r => r.Diagnostics),
                .. _request.WarningsAsErrors ? _staff.Clashes().Select(AsError) : _staff.Clashes(),
            ]),
            results.Sum(r => r.Playbooks),
            results.Sum(r => r.Written),
            results.Sum(r => r.Unchanged));

        PlaybookResult Take(int index)
        {
            var result = Build(index);
            onDone?.Invoke(Interlocked.Increment(ref done));
            return result;
        }
    }

    private void Prepare()
    {
        if (HasIdleJob && _writer is not null && _request.Inputs is [var first, ..])
        {
            IdleJob.Prepare(first, _context);
        }
    }

    private bool HasIdleJob => _request.Inputs.Length < _request.Jobs;

    private PlaybookResult Build(int index)
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
            return new PlaybookResult(
                [InternalDiagnostics.InternalError(_context.Sources.DisplayName(input.FullPath), e), .. compilation?.File.Tree?.Diagnostics ?? []],
                0, 0, 0);
        }
        finally
        {
            _context.Sources.Release(input.FullPath);
        }
    }

    private PlaybookResult Build(int index, Compilation compilation)
    {
        var plans = compilation.Plans;
        foreach (var plan in plans)
        {
            Show(plan, compilation);
        }

        var diagnostics = compilation.Diagnostics;
        var mayWrite = _writer is not null && !IsRefused(diagnostics);
        var languages = new ConcurrentDictionary<Language, bool>();
        var rows = BuildRows(index, compilation, mayWrite, languages);
        if (rows is not [])
        {
            var repeated = new RepeatedFindings();
            foreach (var row in rows)
            {
                repeated.Add(row.Diagnostics);
            }

            diagnostics = compilation.DiagnosticsWith(repeated.All, languages.Keys);
        }

        List<PlaybookResult> results = [.. rows, .. plans.Select(plan => Finish(index, compilation.Edition(plan), mayWrite))];
        ImmutableArray<Diagnostic> all = [.. diagnostics, .. results.Skip(rows.Length).SelectMany(result => result.Diagnostics)];
        return new PlaybookResult(
            _request.WarningsAsErrors ? [.. all.Select(AsError)] : all,
            results.Sum(result => result.Playbooks), results.Sum(result => result.Written), results.Sum(result => result.Unchanged));
    }

    private ImmutableArray<PlaybookResult> BuildRows(int index, Compilation compilation, bool mayWrite, ConcurrentDictionary<Language, bool> languages)
    {
        if (compilation.Bound is not { Tables: [_, ..] tables })
        {
            return [];
        }

        // Plans are shown one after the other.
        var workers = _request.OnPlan is null ? 1 + Math.Max(0, _request.Jobs - _request.Inputs.Length) : 1;
        return
        [
            .. tables.SelectMany(table => new TableBuild(
                table,
                compilation.Plan,
                (plan, findings) =>
                {
                    Show(plan, compilation);
                    var language = plan.Playbook.Language;
                    languages.TryAdd(language, true);
                    return Finish(index, compilation.Edition(plan), mayWrite && !IsRefused(compilation.Told([.. findings, .. compilation.Templates.Diagnostics(language)])));
                }).Run(workers)),
        ];
    }

    private void Show(Plan plan, Compilation compilation)
    {
        _request.OnPlan?.Invoke(plan);
        _staff.Add(plan, compilation.IgnoresClashAt, compilation.Configuration.Severities);
    }

    private PlaybookResult Finish(int index, Edition edition, bool mayWrite)
    {
        var playbook = edition.Plan.Playbook;
        if (_writer is not null && _sameKeys.Earlier(index, playbook.Key) is { } earlier)
        {
            return new PlaybookResult(
                [OutputDiagnostics.SameOutputFolder(playbook.Location, playbook.Key, _context.Sources.DisplayName(earlier.FullPath))], 1, 0, 0);
        }

        if (!mayWrite)
        {
            return new PlaybookResult([], 1, 0, 0);
        }

        var result = _writer!.Write(playbook.Key, playbook.Location, Compilation.Generate(edition, _request.Kinds, HasIdleJob && playbook.MadeBy is null));
        return new PlaybookResult(result.Problem is { } problem ? [.. result.Findings, problem] : result.Findings, 1, result.Written, result.Unchanged);
    }

    private bool IsRefused(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Severity == Severity.Error || (_request.WarningsAsErrors && d.Severity == Severity.Warning));

    private static Diagnostic AsError(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;

    private ImmutableArray<string> KeysOf(InputFile input) => Compilation.Of(input, _context).Bound is { } bound
        ? [.. bound.Playbooks.Select(playbook => playbook.Key), .. bound.Tables.SelectMany(table => table.Keys)]
        : [];
}
