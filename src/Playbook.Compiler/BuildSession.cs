using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Publishing;
using Playbook.Compiler.Reading;
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
    private readonly Publication? _publication;
    private readonly ImmutableArray<FileStamp>[] _read;
    private ManifestSource?[] _upToDate = [];
    private bool _allUpToDate;

    /// <summary>Prepares a build.</summary>
    /// <param name="request">What is to be built.</param>
    /// <param name="context">What the playbooks share.</param>
    public BuildSession(BuildRequest request, CompilationContext context)
    {
        _request = request;
        _context = context;
        _read = new ImmutableArray<FileStamp>[request.Inputs.Length];
        _sameKeys = new SameKeys(request.Inputs, KeysOf);
        var inputs = request.Inputs.Select(i => i.FullPath).ToHashSet(PathIdentity.Comparer);
        if (request.OutputFolder is { } folder)
        {
            _writer = new OutputWriter(
                folder,
                context.Sources.DisplayName,
                path => inputs.Contains(path) || context.Sources.Holds(path) || context.Templates.Holds(path),
                request.IsDryRun);
            _publication = new Publication(request, folder, context);
        }
    }

    /// <summary>
    /// What the last run made its outputs of, as it was read, and the places where one more file would count; errors or not. A file
    /// that changed meanwhile may be there twice. None of a check.
    /// </summary>
    public ImmutableArray<FileStamp> Read => _publication is null ? [] :
        [.. _read.SelectMany((files, index) => _allUpToDate ? _publication.Read(_upToDate[index]!) : files.IsDefault ? [Present(index)] : files).Distinct()];

    /// <summary>Builds everything. A mistake in one playbook, even one of the compiler, leaves the others alone.</summary>
    /// <param name="onDone">Told after each file how many are done; called from several threads.</param>
    public BuildReport Run(Action<int>? onDone = null)
    {
        var done = 0;
        _upToDate = _publication is null ? [] : Workers.Make(_request.Inputs.Length, _request.Jobs, _publication.UpToDate);
        _allUpToDate = _upToDate is not [] && _upToDate.All(source => source is not null);
        var results = Workers.Make(_request.Inputs.Length, _request.Jobs, Take, meanwhile: Prepare);
        var clashes = _staff.Clashes();
        var (removed, findings) = _publication?.Complete(clashes.IsEmpty) ?? ([], []);
        return new BuildReport(
            DiagnosticOrder.Sort(
            [
                .. results.SelectMany(r => r.Diagnostics),
                .. _request.WarningsAsErrors ? clashes.Select(AsError) : clashes,
                .. findings,
            ]),
            results.Sum(r => r.Playbooks),
            [.. results.SelectMany(r => r.Outputs).SelectMany(FilesOf), .. removed.Select(path => new ReportedFile(_context.Sources.DisplayName(path), OutputChange.Removed))]);

        PlaybookResult Take(int index)
        {
            var result = Build(index);
            onDone?.Invoke(Interlocked.Increment(ref done));
            return result;
        }
    }

    private IEnumerable<ReportedFile> FilesOf(PlaybookOutputs playbook) => (playbook.Files ?? []).Select(file =>
        new ReportedFile(_context.Sources.DisplayName(Path.GetFullPath(Path.Join(_request.OutputFolder, playbook.Key, file.Path))), file.Change));

    private void Prepare()
    {
        if (HasIdleJob && _writer is not null && !_allUpToDate && _request.Inputs is [var first, ..])
        {
            IdleJob.Prepare(first, _context);
        }
    }

    // Of what fell to a mistake of ours before it was read.
    private FileStamp Present(int index) => FileStamp.Now(_request.Inputs[index].FullPath) ?? FileStamp.Absent(_request.Inputs[index].FullPath);

    private bool HasIdleJob => _request.Inputs.Length < _request.Jobs;

    private PlaybookResult Build(int index)
    {
        var input = _request.Inputs[index];
        if (_allUpToDate)
        {
            return PassOver(index, _upToDate[index]!);
        }

        Compilation? compilation = null;
        try
        {
            compilation = Compilation.Of(input, _context);
            return Build(index, compilation);
        }
        catch (Exception e)
        {
            _publication?.Keep(index, isUpToDate: false);

            // Mistakes of the author that are already known stay worth telling; one of them may be what set ours off.
            return new PlaybookResult(
                [InternalDiagnostics.InternalError(_context.Sources.DisplayName(input.FullPath), e), .. compilation?.File.Tree?.Diagnostics ?? []],
                0);
        }
        finally
        {
            _context.Sources.Release(input.FullPath);
        }
    }

    private PlaybookResult Build(int index, Compilation compilation)
    {
        if (_publication is not null)
        {
            _read[index] = compilation.Files;
        }

        var plans = compilation.Plans;
        foreach (var plan in plans)
        {
            Show(plan, compilation);
        }

        var diagnostics = compilation.Diagnostics;
        var isRefused = IsRefused(diagnostics);

        // Who is needed in two places shows only when every playbook is planned; what is up to date is planned then, and not written.
        var isUpToDate = _upToDate is not [] && _upToDate[index] is not null;
        var mayWrite = _writer is not null && !isRefused && !isUpToDate;
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

        List<PlaybookResult> results = [.. rows, .. plans.Select(plan => Finish(index, plan, compilation, mayWrite))];
        ImmutableArray<Diagnostic> all = [.. diagnostics, .. results.Skip(rows.Length).SelectMany(result => result.Diagnostics)];
        ImmutableArray<PlaybookOutputs> outputs = [.. results.SelectMany(result => result.Outputs)];
        if (isRefused || isUpToDate)
        {
            _publication?.Keep(index, isUpToDate);
        }
        else
        {
            _publication?.Note(index, compilation.Files, isClean: all.IsEmpty, outputs);
        }

        return isUpToDate && all.IsEmpty
            ? PassOver(index, _upToDate[index]!)
            : new PlaybookResult(_request.WarningsAsErrors ? [.. all.Select(AsError)] : all, results.Sum(result => result.Playbooks)) { Outputs = outputs };
    }

    private PlaybookResult PassOver(int index, ManifestSource source)
    {
        _publication!.Keep(index, isUpToDate: true);
        return new PlaybookResult([], source.Playbooks.Length)
        {
            Outputs = [.. source.Playbooks.Select(playbook => new PlaybookOutputs(
                playbook.Key, [.. playbook.Outputs.Select(output => new WrittenFile(output.Path, output.Length, output.Hash, OutputChange.None))]))],
        };
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
                    return Finish(index, plan, compilation, mayWrite && !IsRefused(compilation.Told([.. findings, .. compilation.Templates.Diagnostics(language)])));
                }).Run(workers)),
        ];
    }

    private void Show(Plan plan, Compilation compilation)
    {
        _request.OnPlan?.Invoke(plan);
        _staff.Add(plan, compilation.IgnoresClashAt, compilation.Configuration.Severities);
    }

    private PlaybookResult Finish(int index, Plan plan, Compilation compilation, bool mayWrite)
    {
        var playbook = plan.Playbook;
        if (_writer is not null && _sameKeys.Earlier(index, playbook.Key) is { } earlier)
        {
            return new PlaybookResult(
                [OutputDiagnostics.SameOutputFolder(playbook.Location, playbook.Key, _context.Sources.DisplayName(earlier.FullPath))], 1);
        }

        if (!mayWrite)
        {
            return new PlaybookResult([], 1) { Outputs = [new PlaybookOutputs(playbook.Key, null)] };
        }

        var publishesEvents = _request.Kinds.Any(kind => kind.PublishesEvents);
        var edition = compilation.Edition(plan, publishesEvents ? _publication!.EarlierCalendar(playbook.Key) : null);
        var result = _writer!.Write(playbook.Key, playbook.Location, Compilation.Generate(edition, _request.Kinds, HasIdleJob && playbook.MadeBy is null));
        var outputs = new PlaybookOutputs(playbook.Key, result.Files.IsEmpty ? null : result.Files);
        return new PlaybookResult(result.Problem is { } problem ? [.. result.Findings, problem] : result.Findings, 1)
        {
            Outputs = [publishesEvents && outputs.Files is not null ? outputs with { Calendar = PublishedCalendarJson.Write(edition.Published) } : outputs],
        };
    }

    private bool IsRefused(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Severity == Severity.Error || (_request.WarningsAsErrors && d.Severity == Severity.Warning));

    private static Diagnostic AsError(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;

    private ImmutableArray<string> KeysOf(InputFile input) => Compilation.Of(input, _context).Bound is { } bound
        ? [.. bound.Playbooks.Select(playbook => playbook.Key), .. bound.Tables.SelectMany(table => table.Keys)]
        : [];
}
