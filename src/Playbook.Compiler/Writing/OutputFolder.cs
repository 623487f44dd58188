using Playbook.Compiler.Imports;
using Playbook.Compiler.Inputs;

namespace Playbook.Compiler.Writing;

/// <summary>What lies inside the folder for outputs.</summary>
public static class OutputFolder
{
    /// <summary>Whether a folder lies in it once every link on the way is followed: a link below it could lead a file anywhere.</summary>
    /// <param name="outputFolder">Full path of the folder for outputs.</param>
    /// <param name="folder">Full path; it need not be there.</param>
    public static bool Holds(string outputFolder, string folder) =>
        RealPath.Of(outputFolder) is { } realOut && RealPath.Of(folder) is { } real && PathIdentity.IsWithin(real, realOut);
}
