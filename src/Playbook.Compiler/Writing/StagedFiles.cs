using Playbook.Compiler.Reading;

namespace Playbook.Compiler.Writing;

/// <summary>
/// Files that are all put in place, or none. They are first written aside, on the same disk, where a full disk or a missing
/// right shows before anything has changed; then each is moved to its place, and the moves are taken back when one fails.
/// </summary>
internal sealed class StagedFiles : IDisposable
{
    private readonly string _staging;
    private readonly List<(string Staged, string Target)> _files = [];
    private readonly List<string> _madeFolders = [];

    /// <param name="outputFolder">The folder that everything goes to; made when missing.</param>
    /// <exception cref="IOException">The folder cannot be made; see also <see cref="AccessFailure"/>.</exception>
    public StagedFiles(string outputFolder)
    {
        MakeFolder(outputFolder);
        _staging = Path.Join(outputFolder, ".playbook-" + Path.GetRandomFileName());
        Directory.CreateDirectory(_staging);
    }

    /// <summary>Writes a file aside.</summary>
    /// <param name="target">Where it will go.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string target, ReadOnlySpan<byte> content)
    {
        var staged = Path.Join(_staging, _files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        File.WriteAllBytes(staged, content);
        _files.Add((staged, target));
    }

    /// <summary>Moves every file to its place.</summary>
    /// <exception cref="IOException">A file could not be moved; what was there before is there again.</exception>
    public void Commit()
    {
        var moved = 0;
        try
        {
            for (; moved < _files.Count; moved++)
            {
                var (staged, target) = _files[moved];
                MakeFolder(Path.GetDirectoryName(target)!);
                if (File.Exists(target))
                {
                    File.Move(target, Replaced(staged));
                }

                File.Move(staged, target);
            }

            _madeFolders.Clear();
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            TakeBack(moved);
            throw;
        }
    }

    /// <summary>Removes what was set aside, and the folders made for files that never came.</summary>
    public void Dispose()
    {
        AccessFailure.Quietly(() => Directory.Delete(_staging, recursive: true));
        for (var i = _madeFolders.Count - 1; i >= 0; i--)
        {
            AccessFailure.Quietly(() => Directory.Delete(_madeFolders[i]));
        }
    }

    private static string Replaced(string staged) => staged + ".replaced";

    // The file at which it stopped may have been moved away already; those before it are complete.
    private void TakeBack(int stoppedAt)
    {
        for (var i = Math.Min(stoppedAt, _files.Count - 1); i >= 0; i--)
        {
            var (staged, target) = _files[i];
            if (i < stoppedAt)
            {
                AccessFailure.Quietly(() => File.Delete(target));
            }

            if (File.Exists(Replaced(staged)))
            {
                AccessFailure.Quietly(() => File.Move(Replaced(staged), target));
            }
        }
    }

    private void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } parent)
        {
            MakeFolder(parent);
        }

        Directory.CreateDirectory(folder);
        _madeFolders.Add(folder);
    }
}
