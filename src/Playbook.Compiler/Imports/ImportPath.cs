using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Reading;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Imports;

/// <summary>The file an import statement means, or why it may not be read. Exactly one of the two is there.</summary>
/// <param name="FullPath">An existing file in the project.</param>
/// <param name="Problem">A finding <c>PB501x</c> at the statement's path.</param>
internal readonly record struct ImportPath(string? FullPath, Diagnostic? Problem)
{
    /// <summary>Where it was looked for in the project, found or not; null where the path leads nowhere.</summary>
    public string? Place { get; private init; }

    /// <summary>What is at the place now, for a file that could not be read; none without a place.</summary>
    public ImmutableArray<FileStamp> Stamps => Place is null ? [] : [FileStamp.Now(Place) ?? FileStamp.Absent(Place)];

    /// <summary>Finds the file.</summary>
    /// <param name="written">The path as written; backslashes are taken for slashes.</param>
    /// <param name="location">Where it is written.</param>
    /// <param name="importingFile">Full path of the file it is written in.</param>
    /// <param name="projectFolder">The folder it may not leave.</param>
    public static ImportPath Resolve(string written, Location location, string importingFile, string projectFolder)
    {
        var path = ProjectPath.Of(written, Path.GetDirectoryName(importingFile)!, projectFolder);
        var fullPath = path.FullPath;
        switch (path.Fault)
        {
            case PathFault.NotRelative:
                return new(null, ImportDiagnostics.ImportNotRelative(location, written));
            case PathFault.Empty:
                return new(null, ImportDiagnostics.ImportMissing(location, written, nearest: null));
            case PathFault.Outside:
                return Outside();
        }

        if (Directory.Exists(fullPath))
        {
            return new(null, ImportDiagnostics.ImportIsFolder(location, written)) { Place = fullPath };
        }

        if (!File.Exists(fullPath))
        {
            return new(null, ImportDiagnostics.ImportMissing(location, written, SiblingFiles.Nearest(fullPath, importingFile))) { Place = fullPath };
        }

        return ProjectPath.StaysInside(fullPath, projectFolder) ? new(fullPath, null) { Place = fullPath } : Outside() with { Place = fullPath };

        ImportPath Outside() =>
            new(null, ImportDiagnostics.ImportOutsideProject(location, written, Path.GetFileName(Path.TrimEndingDirectorySeparator(projectFolder))));
    }
}
