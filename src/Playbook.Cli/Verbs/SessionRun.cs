using System.Collections.Immutable;
using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;
using Playbook.Compiler;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Watching;
using Playbook.Generators;
using Playbook.Planning;

namespace Playbook.Cli.Verbs;

/// <summary>What all verbs do: find the files, compile them, and put the report together.</summary>
/// <param name="invocation">The verb as typed.</param>
internal sealed class SessionRun(Invocation invocation)
{
    /// <summary>The name of standard input in messages.</summary>
    private const string StandardInputName = "<stdin>";

    /// <summary>Whether outputs are written.</summary>
    public bool WritesOutputs { get; init; }

    /// <summary>The folder for outputs as typed; null leaves it to the project.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>Which outputs are made.</summary>
    public ImmutableArray<OutputKind> Kinds { get; init; } = [];

    /// <summary>Whether it is only told what would be written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The file to write dependencies to, as typed; null for none.</summary>
    public string? DependencyFile { get; init; }

    /// <summary>Shown each plan.</summary>
    public Action<Plan>? OnPlan { get; init; }

    /// <summary>Does it.</summary>
    public BuildReport Run() => Build().Report;

    /// <summary>Does it, and tells what it was made of.</summary>
    public BuildRound Round()
    {
        var (report, inputs, session, outputFolder) = Build();
        return new BuildRound(report, inputs, session.Read, outputFolder);
    }

    private (BuildReport Report, InputSet Inputs, BuildSession Session, string? OutputFolder) Build()
    {
        var folder = invocation.Environment.WorkingFolder;
        var context = CompilationContext.Create(folder);
        var outputFolder = !WritesOutputs ? null
            : OutputFolder is { } typed ? Path.GetFullPath(typed, folder)
            : context.OutputFolderFor(invocation.Paths, folder);
        var inputs = Inputs(invocation, outputFolder);
        var request = new BuildRequest
        {
            Inputs = inputs.Files,
            Folders = inputs.Folders,
            OutputFolder = outputFolder,
            IsDryRun = IsDryRun,
            Kinds = Kinds,
            WarningsAsErrors = invocation.WarningsAsErrors,
            Jobs = invocation.Jobs,
            OnPlan = OnPlan,
        };
        using var progress = Progress.Start(invocation.Streams.Error, inputs.Files.Length, invocation.Language, invocation.Environment);
        var session = new BuildSession(request, context);
        var report = session.Run(progress is null ? null : progress.Show);
        var problem = DependencyFile is { } file && outputFolder is not null && report.Errors == 0
            ? Compiler.Publishing.DependencyFile.Write(Path.GetFullPath(file, folder), outputFolder, session.Read, context.Sources.DisplayName)
            : null;
        report = report with { Diagnostics = [.. inputs.Problems, .. report.Diagnostics, .. problem is null ? [] : new[] { problem }] };
        return (report, inputs, session, outputFolder);
    }

    /// <summary>The files that the paths of a verb lead to.</summary>
    /// <param name="invocation">The verb as typed.</param>
    /// <param name="outputFolder">Full path of the folder for outputs, which is passed over; or null.</param>
    public static InputSet Inputs(Invocation invocation, string? outputFolder)
    {
        var folder = invocation.Environment.WorkingFolder;
        if (invocation.Paths is not ["-"])
        {
            return InputFiles.Find(invocation.Paths, folder, outputFolder);
        }

        // A name in the working folder, so that imports count from there.
        var fullPath = Path.Join(folder, "stdin" + PlaybookKey.Extension);
        return new InputSet([new InputFile(fullPath, folder) { Reading = SourceReader.Read(invocation.Streams.Input, StandardInputName) }], []);
    }
}
