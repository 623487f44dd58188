using System.Collections.Concurrent;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Planning.Holidays;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Configuration;

/// <summary>The configurations of the projects of a build, each read once, from any thread, and only where there is one.</summary>
/// <param name="displayName">The name of a file in messages.</param>
/// <param name="holidays">The holidays that come with the compiler.</param>
public sealed class ProjectConfigurations(Func<string, string> displayName, HolidayCalendar holidays)
{
    private readonly ConcurrentDictionary<string, Lazy<ProjectConfiguration>> _read = new(PathIdentity.Comparer);
    private readonly ProjectConfiguration _none = new() { Holidays = holidays };

    /// <summary>The configuration of a project; an empty one where it has no file.</summary>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    public ProjectConfiguration Of(string projectFolder) =>
        _read.GetOrAdd(projectFolder, static (folder, all) => new(() => all.Read(folder)), this).Value;

    private ProjectConfiguration Read(string projectFolder)
    {
        string[] places = [.. ProjectRoots.ConfigurationNames.Select(name => Path.Join(projectFolder, name))];
        string[] found = [.. places.Where(File.Exists)];
        if (found is [])
        {
            return _none with { Files = [.. places.Select(FileStamp.Absent)] };
        }

        var reading = SourceReader.ReadFile(found[0], displayName(found[0]));
        var configuration = reading switch
        {
            { Text: { } text } => ConfigurationReader.Read(text, projectFolder, displayName, holidays),

            // An empty file marks the project folder and says nothing more.
            { IsEmpty: true } => _none,
            _ => _none with { IsKnown = false, Diagnostics = [reading.Problem!] },
        };
        configuration = configuration with
        {
            Files = [new FileStamp(found[0], reading.Hash), .. places.Except(found[..1]).Select(place => FileStamp.Now(place) ?? FileStamp.Absent(place)), .. configuration.Files],
        };
        return found is [var first, var second]
            ? configuration with
            {
                Diagnostics = configuration.Diagnostics.Add(ConfigurationDiagnostics.OtherIgnored(
                    new Location(new SourceText(displayName(second), ""), default), Path.GetFileName(first), Path.GetFileName(second))),
            }
            : configuration;
    }
}
