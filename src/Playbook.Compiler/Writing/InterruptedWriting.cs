using System.Globalization;
using Playbook.Compiler.Reading;

namespace Playbook.Compiler.Writing;

/// <summary>
/// What a build that was killed left in an output folder. Where its files were complete and some had taken their places, the rest
/// take theirs; otherwise nothing had changed yet, and what it set aside goes.
/// </summary>
internal static class InterruptedWriting
{
    /// <summary>Puts a folder in order. What cannot be touched stays, and so does what a living build holds.</summary>
    /// <param name="outputFolder">The folder for outputs; it need not be there.</param>
    public static void Finish(string outputFolder)
    {
        AccessFailure.Quietly(() =>
        {
            if (Directory.Exists(outputFolder))
            {
                foreach (var staging in Directory.EnumerateDirectories(outputFolder, StagedFiles.FolderPrefix + "*").Order(StringComparer.Ordinal))
                {
                    AccessFailure.Quietly(() => Finish(outputFolder, staging));
                }
            }
        });
    }

    private static void Finish(string outputFolder, string staging)
    {
        using (new FileStream(Path.Join(staging, StagedFiles.LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            if (File.Exists(Path.Join(staging, StagedFiles.MovesName)))
            {
                GoOn(outputFolder, staging);
            }
        }

        Directory.Delete(staging, recursive: true);
    }

    private static void GoOn(string outputFolder, string staging)
    {
        foreach (var (index, path) in File.ReadLines(Path.Join(staging, StagedFiles.MovesName)).Index())
        {
            var staged = Path.Join(staging, index.ToString(CultureInfo.InvariantCulture));
            var target = Path.Join(outputFolder, path.Replace('/', Path.DirectorySeparatorChar));

            // The list is a file like any other, and somebody else may have written it.
            if (File.Exists(staged) && OutputName.Objection(path) is null && OutputFolder.Holds(outputFolder, Path.GetDirectoryName(target)!))
            {
                File.Move(staged, target, overwrite: true);
            }
        }
    }
}
