using Playbook.Compiler.Imports;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Compiler;

/// <summary>What the playbooks of a build share.</summary>
/// <param name="Sources">The files, each read once.</param>
/// <param name="Projects">Which folder is a file's project.</param>
/// <param name="Holidays">Public holidays and make-up workdays.</param>
public sealed record CompilationContext(SourceStore Sources, ProjectRoots Projects, HolidayCalendar Holidays)
{
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
