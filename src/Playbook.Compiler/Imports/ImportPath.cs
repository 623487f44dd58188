using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Imports;

/// <summary>The file an import statement means, or why it may not be read. Exactly one of the two is there.</summary>
/// <param name="FullPath">An existing file in the project.</param>
/// <param name="Problem">A finding <c>PB501x</c> at the statement's path.</param>
internal readonly record struct ImportPath(string? FullPath, Diagnostic? Problem)
{
    /// <summary>Finds the file.</summary>
    /// <param name="written">The path as written; backslashes are taken for slashes.</param>
    /// <param name="location">Where it is written.</param>
    /// <param name="importingFile">Full path of the file it is written in.</param>
    /// <param name="projectFolder">The folder it may not leave.</param>
    public static ImportPath Resolve(string written, Location location, string importingFile, string projectFolder)
    {
        var path = written.Trim().Replace('\\', '/');
        if (IsRooted(path))
        {
            return new(null, ImportDiagnostics.ImportNotRelative(location, written));
        }

        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return new(null, ImportDiagnostics.ImportMissing(location, written, nearest: null));
        }

        // The path as written is judged before the disk is asked, so that a message never tells what lies outside the project.
        var fullPath = Path.GetFullPath(Path.Join(Path.GetDirectoryName(importingFile), path));
        if (!PathIdentity.IsWithin(fullPath, projectFolder))
        {
            return Outside();
        }

        if (Directory.Exists(fullPath))
        {
            return new(null, ImportDiagnostics.ImportIsFolder(location, written));
        }

        if (!File.Exists(fullPath))
        {
            return new(null, ImportDiagnostics.ImportMissing(location, written, SiblingFiles.Nearest(fullPath)));
        }

        return RealPath.Of(fullPath) is { } real && RealPath.Of(projectFolder) is { } realProject && PathIdentity.IsWithin(real, realProject)
            ? new(fullPath, null)
            : Outside();

        ImportPath Outside() =>
            new(null, ImportDiagnostics.ImportOutsideProject(location, written, Path.GetFileName(Path.TrimEndingDirectorySeparator(projectFolder))));
    }

    // On every system alike: a drive letter or an address is as absolute on Linux as a leading slash is on Windows.
    private static bool IsRooted(string path) =>
        path.StartsWith('/') || path.StartsWith('~') || path.Contains("://", StringComparison.Ordinal)
        || path is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':', ..];
}
