using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Staffing;
using Playbook.Compiler.Writing;
using Playbook.Generators;
using Playbook.Generators.Site;
using Playbook.Planning;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Publishing;

/// <summary>One build into a folder, after those before it: what need not be made again, and where the rest goes.</summary>
internal sealed class Publication
{
    private readonly BuildRequest _request;
    private readonly CompilationContext _context;
    private readonly OutputWriter _writer;
    private readonly OutputFolderPaths _paths;
    private readonly EarlierBuilds _earlier;
    private readonly BuildAccount _account;
    private readonly BuildOptions _options;
    private readonly bool _publishesEvents;
    private readonly ImmutableArray<FileStamp>[] _read;
    private ManifestSource?[] _upToDate;

    /// <summary>Opens a folder; puts in order what a build that was killed left there.</summary>
    /// <param name="request">The build.</param>
    /// <param name="folder">Full path of its output folder.</param>
    /// <param name="context">What its playbooks share.</param>
    public Publication(BuildRequest request, string folder, CompilationContext context)
    {
        _request = request;
        _context = context;
        if (!request.IsDryRun)
        {
            InterruptedWriting.Finish(folder);
        }

        _paths = new OutputFolderPaths(folder);
        _earlier = new EarlierBuilds(folder);
        _account = new BuildAccount(request, folder, context.Sources.DisplayName, _earlier, new SiteIndex(request, folder, context, _earlier));
        _options = new BuildOptions(request, _paths);
        _publishesEvents = request.Kinds.Any(kind => kind.PublishesEvents);
        _read = new ImmutableArray<FileStamp>[request.Inputs.Length];
        _upToDate = new ManifestSource?[request.Inputs.Length];
        var inputs = request.Inputs.Select(input => input.FullPath).ToHashSet(PathIdentity.Comparer);
        _writer = new OutputWriter(
            folder,
            context.Sources.DisplayName,
            path => inputs.Contains(path) || context.Sources.Holds(path) || context.Templates.Holds(path),
            request.IsDryRun);
    }

    /// <summary>How many files have to be made again, or for the first time.</summary>
    public int Due => _upToDate.Count(source => source is null);

    /// <summary>The first of them; null when there is none.</summary>
    public InputFile? FirstDue => Array.FindIndex(_upToDate, source => source is null) is >= 0 and var index ? _request.Inputs[index] : null;

    /// <summary>Whether there are more jobs than that, so that one may work ahead: <see cref="IdleJob"/>.</summary>
    public bool HasIdleJob { get; private set; }

    /// <summary>What the outputs were made of; <see cref="BuildSession.Read"/>.</summary>
    public ImmutableArray<FileStamp> Read => [.. _read.SelectMany((files, index) => files.IsDefault ? ReadEarlier(index) : files).Distinct()];

    /// <summary>Looks for what need not be made again.</summary>
    public void Begin()
    {
        // Whoever wants to see the plans has them made.
        if (_request.OnPlan is null)
        {
            _upToDate = Workers.Make(_request.Inputs.Length, _request.Jobs, index =>
                _request.Inputs[index].Reading is null ? _earlier.UpToDate(_request.Inputs[index].FullPath, OptionsOf(index)) : null);
        }

        HasIdleJob = Due < _request.Jobs;
    }

    /// <summary>What was made of a file that need not be made again; null of another.</summary>
    /// <param name="index">Its place in the build.</param>
    public ManifestSource? UpToDate(int index) => _upToDate[index];

    /// <summary>Leaves what was made of a file that is up to date.</summary>
    /// <param name="index">Its place in the build.</param>
    /// <param name="source">What was made.</param>
    public PlaybookResult PassOver(int index, ManifestSource source)
    {
        _account.Keep(index, source);
        return new PlaybookResult([], source.Playbooks.Length) { Unchanged = source.Playbooks.Sum(playbook => playbook.Outputs.Length) };
    }

    /// <summary>Notes what a file depends on, whatever will come of it.</summary>
    /// <param name="index">Its place in the build.</param>
    /// <param name="files">The files; itself first.</param>
    public void NoteRead(int index, ImmutableArray<FileStamp> files) => _read[index] = files;

    /// <summary>Makes the outputs of a playbook, and puts them into its folder.</summary>
    /// <param name="plan">The playbook.</param>
    /// <param name="staff">Whom it needs when.</param>
    /// <param name="compilation">The file it is written in.</param>
    public PlaybookResult Publish(Plan plan, ImmutableArray<StaffSlot> staff, Compilation compilation)
    {
        var playbook = plan.Playbook;
        var edition = compilation.Edition(
            plan,
            _request.Kinds,
            _publishesEvents ? PublishedCalendarJson.Read(_earlier.CalendarOf(playbook.Key)) : PublishedCalendar.None,
            _request.MakesAllKinds ? [] : [.. _earlier.OutputsOf(playbook.Key).Select(output => output.Path)]);
        var result = _writer.Write(playbook.Key, playbook.Location, Compilation.Generate(edition, HasIdleJob && playbook.MadeBy is null));
        var outputs = new PlaybookOutputs(playbook.Key, result.Files.IsEmpty ? null : result.Files)
        {
            Staff = staff,
            AllowedWords = [.. plan.AllowedWords.Select(word => word.Word)],
        };
        return new PlaybookResult(result.Problem is { } problem ? [.. result.Findings, problem] : result.Findings, 1)
        {
            Unchanged = result.Unchanged,
            Outputs = [outputs.Files is null ? outputs : outputs with
            {
                Calendar = _publishesEvents ? PublishedCalendarJson.Write(edition.Published) : default(ReadOnlyMemory<byte>?),
                Card = _request.MakesSite ? SiteCard.Of(edition).Write() : default(ReadOnlyMemory<byte>?),
            }],
        };
    }

    /// <summary>Keeps what was made of a file before, because a mistake forbids to write it anew.</summary>
    /// <param name="index">Its place in the build.</param>
    public void Keep(int index)
    {
        if (_earlier.Of(_request.Inputs[index].FullPath) is { } source)
        {
            _account.Keep(index, source with { Options = null });
        }
    }

    /// <summary>Notes what was made of a file.</summary>
    /// <param name="index">Its place in the build.</param>
    /// <param name="isClean">Whether nothing was found, so that there is nothing to tell when it is passed over.</param>
    /// <param name="playbooks">What was made; of those that could not be, what was made before stays.</param>
    public void Note(int index, bool isClean, IEnumerable<PlaybookOutputs> playbooks) =>
        _account.Note(index, isClean && _request.Inputs[index].Reading is null ? OptionsOf(index) : null, _read[index], playbooks);

    /// <inheritdoc cref="BuildAccount.Complete"/>
    public (ImmutableArray<ReportedFile> Files, ImmutableArray<Diagnostic> Findings) Complete() => _account.Complete();

    private string OptionsOf(int index) => _options.Of(_context.ProjectOf(_request.Inputs[index]));

    // What is passed over was read by an earlier build; what fell to a mistake of ours before it was read, by none.
    private IEnumerable<FileStamp> ReadEarlier(int index)
    {
        var fullPath = _request.Inputs[index].FullPath;
        return _upToDate[index] is { } source
            ? source.Inputs.Select(input => new FileStamp(_paths.FullPath(input.Path), ContentHash.Known(input.Hash)))
            : [FileStamp.Now(fullPath) ?? FileStamp.Absent(fullPath)];
    }
}
