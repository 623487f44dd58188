using Playbook.Compiler.Configuration;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Overrides;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Compiler;

/// <summary>What the playbooks of a build share.</summary>
/// <param name="Sources">The files, each read once.</param>
/// <param name="Projects">Which folder is a file's project.</param>
/// <param name="Holidays">Public holidays and make-up workdays, before what projects say of them.</param>
public sealed record CompilationContext(SourceStore Sources, ProjectRoots Projects, HolidayCalendar Holidays)
{
    /// <summary>The projects' template folders, each read once.</summary>
    public TemplateFolderStore Templates { get; } = new(Sources.DisplayName);

    /// <summary>What projects say of themselves.</summary>
    public ProjectConfigurations Configurations { get; } = new(Sources.DisplayName, Holidays);

    /// <summary>Full path of the project folder that a file belongs to.</summary>
    /// <param name="input">The file.</param>
    public string ProjectOf(InputFile input) => Projects.Of(input.FullPath, input.Folder);

    /// <summary>
    /// Where outputs go when nobody says so on the command line: where the project of the first path has it, else <c>out</c> in the
    /// working folder.
    /// </summary>
    /// <param name="paths">As written on the command line.</param>
    /// <param name="workingFolder">Full path.</param>
    public string OutputFolderFor(IReadOnlyList<string> paths, string workingFolder)
    {
        var first = Path.GetFullPath(paths is [var path, ..] ? path : ".", workingFolder);
        var folder = Directory.Exists(first) ? first : Path.GetDirectoryName(first)!;
        return Configurations.Of(Projects.Of(Path.Join(folder, PlaybookKey.Extension), folder)).OutputFolder?.FullPath
            ?? Path.Join(workingFolder, "out");
    }

    /// <summary>Loads vocabulary and parser on threads of their own, for a process that is about to build. Returns at once.</summary>
    public static void Prepare()
    {
        IdleJob.Start(() => _ = Words.Classes);
        IdleJob.Start(IdleJob.PrepareParser);
    }

    /// <summary>The context of a build with the language's own words and the holidays that come with the compiler.</summary>
    /// <param name="workingFolder">Full path of the folder that names in messages are relative to.</param>
    public static CompilationContext Create(string workingFolder) =>
        new(new SourceStore(workingFolder, Words.Classes), new ProjectRoots(), HolidayCalendar.China);
}
