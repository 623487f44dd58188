namespace Playbook.Compiler.Reading;

/// <summary>The files of a folder that somebody put there to be read. What an editor or the system keeps beside them is none of ours.</summary>
internal static class VisibleFiles
{
    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>Their full paths by name: systems list folders in any order.</summary>
    /// <param name="folder">Full path of a folder that is there.</param>
    /// <exception cref="IOException">It cannot be read; see also <see cref="AccessFailure"/>.</exception>
    public static string[] Of(string folder) => [.. Directory.EnumerateFiles(folder, "*", Visible).Order(StringComparer.Ordinal)];
}
