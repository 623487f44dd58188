using Playbook.Compiler.Imports;
using Playbook.Planning.Holidays;

namespace Playbook.Compiler;

/// <summary>What the playbooks of a build share.</summary>
/// <param name="Sources">The files, each read once.</param>
/// <param name="Projects">Which folder is a file's project.</param>
/// <param name="Holidays">Public holidays and make-up workdays.</param>
public sealed record CompilationContext(SourceStore Sources, ProjectRoots Projects, HolidayCalendar Holidays);
