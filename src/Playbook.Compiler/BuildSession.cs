using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Publishing;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Staffing;
using Playbook.Compiler.Wording;
using Playbook.Compiler.Writing;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler;

/// <summary>
/// Many playbooks in one process. Imported files and tables are shared; a playbook's trees, plan and outputs are let go as soon
/// as they are written, so that memory does not grow with the number of playbooks.
/// </summary>
public sealed class BuildSession
{
    private readonly BuildRequest _request;
    private readonly CompilationContext _context;
    private readonly StaffCalendar _staff = new();
    private readonly AllowanceAccount _allowances;
    private readonly Publication? _publication;
    private readonly FileBuild _files;

    /// <summary>Prepares a build.</summary>
    /// <param name="request">What is to be built.</param>
    /// <param name="context">What the playbooks share.</param>
    public BuildSession(BuildRequest request, CompilationContext context)
    {
        _request = request;
        _context = context;
        _publication = request.OutputFolder is { } folder ? new Publication(request, folder, context) : null;
        _allowances = new AllowanceAccount(request.Folders, context.Configurations);
        _files = new FileBuild(request, context, _staff, _allowances, _publication);
    }

    /// <summary>
    /// What the last run made its outputs of, as it was read, and the places where one more file would count; errors or not. A file
    /// that changed meanwhile may be there twice. None of a check.
    /// </summary>
    public ImmutableArray<FileStamp> Read => _publication?.Read ?? [];

    /// <summary>Builds everything. A mistake in one playbook, even one of the compiler, leaves the others alone.</summary>
    /// <param name="onDone">Told after each file how many are done; called from several threads.</param>
    public BuildReport Run(Action<int>? onDone = null)
    {
        var done = 0;
        _publication?.Begin();
        var results = Workers.Make(_request.Inputs.Length, _request.Jobs, Take, meanwhile: Prepare);
        var (others, findings) = _publication?.Complete() ?? ([], []);
        ImmutableArray<Diagnostic> shared =
            [.. _staff.Clashes() is [_, ..] found ? new StaffReport(_request, _context).Of(found) : [], .. _allowances.Unneeded()];
        return new BuildReport(
            DiagnosticOrder.Sort([.. results.SelectMany(r => r.Diagnostics), .. _request.Weighed(shared), .. findings]),
            results.Sum(r => r.Playbooks),
            [.. results.SelectMany(r => r.Outputs).SelectMany(FilesOf), .. others.Where(file => file.Change != OutputChange.None)])
        {
            Unchanged = results.Sum(r => r.Unchanged) + others.Count(file => file.Change == OutputChange.None),
        };

        PlaybookResult Take(int index)
        {
            var result = _files.Run(index);
            onDone?.Invoke(Interlocked.Increment(ref done));
            return result;
        }
    }

    private IEnumerable<ReportedFile> FilesOf(PlaybookOutputs playbook) => (playbook.Files ?? []).Where(file => file.Change != OutputChange.None).Select(file =>
        new ReportedFile(_context.Sources.DisplayName(Path.GetFullPath(Path.Join(_request.OutputFolder, playbook.Key, file.Path))), file.Change));

    private void Prepare()
    {
        if (_publication is { HasIdleJob: true, FirstDue: { } first })
        {
            IdleJob.Prepare(first, _context);
        }
    }
}
