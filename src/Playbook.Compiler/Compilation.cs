using System.Collections.Immutable;
using Playbook.Compiler.Configuration;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Diagnostics.Ignoring;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Overrides;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Compiler.Staffing;
using Playbook.Compiler.Tables;
using Playbook.Planning;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler;

/// <summary>
/// One file on its way from text to outputs. Wires the stages and holds no logic of its own: each stage is computed when first
/// asked for, once, from the one before.
/// </summary>
public sealed class Compilation
{
    private readonly Lazy<ImportGraph?> _graph;
    private readonly Lazy<TableFiles> _tables;
    private readonly Lazy<BoundFile?> _bound;
    private readonly Lazy<TemplateFolder> _templates;
    private readonly Lazy<ImmutableArray<Plan>> _plans;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private readonly Lazy<Func<Location, bool>> _ignoresClashAt;

    /// <summary>Takes a file that was read, or could not be.</summary>
    /// <param name="file">The file.</param>
    /// <param name="projectFolder">The folder that imports may not leave.</param>
    /// <param name="context">What the build shares.</param>
    public Compilation(LoadedFile file, string projectFolder, CompilationContext context)
    {
        File = file;
        Configuration = context.Configurations.Of(projectFolder);
        _graph = new(() => file.Tree is null ? null : ImportGraph.Follow(file, projectFolder, context.Sources));
        _tables = new(() => file.Tree is null ? TableFiles.None : TableFiles.Read(file, projectFolder, Configuration, context.Sources.DisplayName));
        _bound = new(() => _graph.Value is { } graph ? Binder.Bind(graph.File with { Tables = _tables.Value.Tables }, Configuration.Settings) : null);
        _templates = new(() => context.Templates.Of(
            Configuration.TemplateFolder?.FullPath ?? Path.Join(projectFolder, ProjectConfiguration.UsualTemplateFolder), projectFolder));
        _plans = new(() => _bound.Value is { } bound ? [.. bound.Playbooks.Select(Plan)] : []);
        _diagnostics = new(() => DiagnosticsWith([], []));
        _ignoresClashAt = new(() => IgnoredFindings.Places(StaffDiagnostics.Clash, Graph?.Trees ?? []));
    }

    /// <summary>The file.</summary>
    public LoadedFile File { get; }

    /// <summary>What its project says of itself.</summary>
    public ProjectConfiguration Configuration { get; }

    /// <summary>The files it imports; null when it could not be read.</summary>
    public ImportGraph? Graph => _graph.Value;

    /// <summary>What it means; null when it could not be read.</summary>
    public BoundFile? Bound => _bound.Value;

    /// <summary>The templates of its project.</summary>
    public TemplateFolder Templates => _templates.Value;

    /// <summary>A plan for each playbook in it.</summary>
    public ImmutableArray<Plan> Plans => _plans.Value;

    /// <summary>Every file that its outputs depend on, as it was read, and the places where one more would count; the playbook first.</summary>
    public ImmutableArray<FileStamp> Files =>
    [
        .. Graph?.Trees.Select(file => file.Stamp) ?? [File.Stamp],
        .. Graph?.Unread ?? [],
        .. _tables.Value.Files,
        .. Configuration.Files,
        .. Templates.Files,
    ];

    /// <summary>The findings of every stage, imported files included, each once, by file and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>Whether people who are in two places at an item are no matter there, as a comment says.</summary>
    internal Func<Location, bool> IgnoresClashAt => _ignoresClashAt.Value;

    /// <summary>Reads a file of a build.</summary>
    /// <param name="input">The file.</param>
    /// <param name="context">What the build shares.</param>
    public static Compilation Of(InputFile input, CompilationContext context) =>
        new(context.Sources.LoadInput(input), context.ProjectOf(input), context);

    /// <summary>Generates a plan's files, one after the other as they are asked for.</summary>
    /// <param name="edition">A plan as it is put out: <see cref="Edition"/>.</param>
    /// <param name="hasIdleJob">Whether an idle job may make the last of them meanwhile; the files and their order are the same.</param>
    public static IEnumerable<OutputFile> Generate(Edition edition, bool hasIdleJob = false)
    {
        if (hasIdleJob)
        {
            IdleJob.Start(() =>
            {
                for (var i = edition.Kinds.Length - 1; i >= 0; i--)
                {
                    edition.FilesOf(edition.Kinds[i]);
                }
            });
        }

        return edition.Kinds.SelectMany(kind => edition.FilesOf(kind));
    }

    /// <summary>A plan as this project puts it out.</summary>
    /// <param name="plan">One of <see cref="Plans"/>, or made of a row of a table.</param>
    /// <param name="kinds">What is made of it.</param>
    /// <param name="earlier">What those who subscribed to its calendars were told before.</param>
    /// <param name="standing">Files of earlier builds that stay beside those that are made now, below the playbook's folder.</param>
    public Edition Edition(Plan plan, ImmutableArray<OutputKind> kinds, PublishedCalendar earlier, ImmutableArray<string> standing) =>
        new(plan, Configuration.Theme) { Kinds = kinds, Earlier = earlier, Standing = standing };

    /// <summary>The plan of a playbook of this file; where a blueprint made it, each finding names what it was made by.</summary>
    /// <param name="playbook">One of <see cref="Bound"/>, or made of a row of one of its tables.</param>
    public Plan Plan(PlaybookModel playbook)
    {
        var plan = Planner.Make(playbook, Configuration.Holidays, Templates.Templates);
        return playbook.MadeBy is { } madeBy ? plan with { Diagnostics = madeBy.Attach(plan.Diagnostics) } : plan;
    }

    /// <summary>What is told of findings: those that are not ignored, as severe as the project has them.</summary>
    /// <param name="findings">Findings of one playbook of this file.</param>
    public IReadOnlyCollection<Diagnostic> Told(IReadOnlyCollection<Diagnostic> findings) => findings.Count == 0
        ? findings
        : [.. Configuration.Severities.Apply([.. IgnoredFindings.TakeOut(findings, Graph?.Trees ?? [], main: null)])];

    /// <summary>The findings of every stage, with those of playbooks that were made row by row.</summary>
    /// <param name="ofRows">Findings of such playbooks.</param>
    /// <param name="languages">The languages of such playbooks: the project's templates of these are used.</param>
    public ImmutableArray<Diagnostic> DiagnosticsWith(IEnumerable<Diagnostic> ofRows, IEnumerable<Language> languages)
    {
        Diagnostic[] syntax = [.. Graph?.Trees.SelectMany(file => file.Tree!.Diagnostics) ?? []];
        Diagnostic[] all =
        [
            .. File.Problem is { } problem ? [problem] : ImmutableArray<Diagnostic>.Empty,
            .. Graph?.Diagnostics ?? [],
            .. syntax,
            .. !Configuration.IsKnown ? [] : Bound?.Playbooks.Select(playbook => playbook.Language).Concat(languages).Distinct().SelectMany(language => Templates.Diagnostics(language)) ?? [],
            .. _tables.Value.Diagnostics,
            .. !Configuration.IsKnown
                ? []
                : FollowUps.Mute(syntax, [.. Bound?.Diagnostics ?? [], .. Plans.SelectMany(plan => plan.Diagnostics), .. ofRows]),
        ];
        var hasPlaybooks = Configuration.IsKnown && Bound is ({ Playbooks.IsEmpty: false } or { Tables.IsEmpty: false });
        var left = IgnoredFindings.TakeOut(all, Graph?.Trees ?? [], hasPlaybooks ? File : null);
        return DiagnosticOrder.Sort(Configuration.Severities.Apply([.. Configuration.Diagnostics, .. left]));
    }
}
