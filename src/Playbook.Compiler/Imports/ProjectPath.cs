using Playbook.Compiler.Inputs;

namespace Playbook.Compiler.Imports;

/// <summary>Why a path may not be followed.</summary>
internal enum PathFault
{
    /// <summary>It may.</summary>
    None,

    /// <summary>Nothing is written.</summary>
    Empty,

    /// <summary>It would lead nowhere on another computer.</summary>
    NotRelative,

    /// <summary>It leaves the project folder.</summary>
    Outside,
}

/// <summary>A path as somebody wrote it into a file of the project; it leads to a place inside the project, or nowhere.</summary>
/// <param name="FullPath">Where it leads; empty with a fault.</param>
/// <param name="Fault">Why it may not be followed.</param>
internal readonly record struct ProjectPath(string FullPath, PathFault Fault)
{
    /// <summary>Judges a path as written, before the disk is asked, so that a message never tells what lies outside the project.</summary>
    /// <param name="written">As written; backslashes are taken for slashes.</param>
    /// <param name="folder">The folder it counts from.</param>
    /// <param name="projectFolder">The folder it may not leave.</param>
    public static ProjectPath Of(string written, string folder, string projectFolder)
    {
        var path = written.Trim().Replace('\\', '/');
        if (IsRooted(path))
        {
            return new("", PathFault.NotRelative);
        }

        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return new("", PathFault.Empty);
        }

        var fullPath = Path.GetFullPath(Path.Join(folder, path));
        return PathIdentity.IsWithin(fullPath, projectFolder) ? new(fullPath, PathFault.None) : new("", PathFault.Outside);
    }

    /// <summary>Whether a path that exists stays in the project once its links are followed.</summary>
    public static bool StaysInside(string fullPath, string projectFolder) =>
        RealPath.Of(fullPath) is { } real && RealPath.Of(projectFolder) is { } realProject && PathIdentity.IsWithin(real, realProject);

    // On every system alike: a drive letter or an address is as absolute on Linux as a leading slash is on Windows.
    private static bool IsRooted(string path) =>
        path.StartsWith('/') || path.StartsWith('~') || path.Contains("://", StringComparison.Ordinal)
        || path is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':', ..];
}
