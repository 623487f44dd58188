using System.Globalization;
using Microsoft.Win32.SafeHandles;
using Playbook.Compiler.Reading;

namespace Playbook.Compiler.Writing;

/// <summary>
/// Files that are all put in place, or none. They are first written aside, on the same disk, where a full disk or a missing
/// right shows before anything has changed; then each takes its place in one step, so that no file is ever missing or half
/// written. When one cannot, those before it are taken back. When the build is killed meanwhile, the next one puts the rest in
/// place: see <see cref="InterruptedWriting"/>.
/// </summary>
internal sealed class StagedFiles : IDisposable
{
    /// <summary>How the folder begins in which files wait.</summary>
    public const string FolderPrefix = ".playbook-";

    /// <summary>Held open as long as the build lives.</summary>
    public const string LockName = "lock";

    /// <summary>The list of moves: where it stands, all files are complete and the moves have begun.</summary>
    public const string MovesName = "moves";

    private readonly string _outputFolder;
    private readonly string _staging;
    private bool _isStaging;
    private FileStream? _lock;
    private readonly List<(string Staged, string Target)> _files = [];
    private readonly List<string> _madeFolders = [];

    /// <param name="outputFolder">The folder that everything goes to; made when missing, with the first file.</param>
    public StagedFiles(string outputFolder)
    {
        _outputFolder = outputFolder;
        _staging = Path.Join(outputFolder, FolderPrefix + Path.GetRandomFileName());
    }

    /// <summary>Writes a file aside.</summary>
    /// <param name="target">Where it will go, in the output folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="IOException">It cannot be written; see also <see cref="AccessFailure"/>.</exception>
    public void Add(string target, ReadOnlySpan<byte> content)
    {
        using var file = Create(target);
        try
        {
            RandomAccess.Write(file, content, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw AccessFailure.OfLimit(e);
        }
    }

    /// <summary>Writes a file aside piece by piece.</summary>
    /// <param name="target">Where it will go, in the output folder.</param>
    /// <param name="write">Writes it, in large pieces; may read what it wrote.</param>
    /// <exception cref="IOException">It cannot be written; see also <see cref="AccessFailure"/>.</exception>
    public void Add(string target, Action<FileStream> write)
    {
        using var file = new FileStream(Create(target), FileAccess.ReadWrite, bufferSize: 0);
        try
        {
            write(file);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw AccessFailure.OfLimit(e);
        }
    }

    /// <summary>Moves every file to its place.</summary>
    /// <exception cref="IOException">A file could not be moved; what was there before is there again.</exception>
    public void Commit()
    {
        if (_files.Count == 0)
        {
            return;
        }

        foreach (var (staged, target) in _files)
        {
            MakeFolder(Path.GetDirectoryName(target)!);
            if (File.Exists(target))
            {
                File.Copy(target, Replaced(staged));
            }
        }

        var moved = 0;
        try
        {
            WriteMoves();
            for (; moved < _files.Count; moved++)
            {
                File.Move(_files[moved].Staged, _files[moved].Target, overwrite: true);
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
        if (!_isStaging)
        {
            return;
        }

        // Without the list nobody goes on with what is left of the folder.
        AccessFailure.Quietly(() => File.Delete(Path.Join(_staging, MovesName)));
        _lock?.Dispose();
        AccessFailure.Quietly(() => Directory.Delete(_staging, recursive: true));
        for (var i = _madeFolders.Count - 1; i >= 0; i--)
        {
            AccessFailure.Quietly(() => Directory.Delete(_madeFolders[i]));
        }
    }

    private SafeFileHandle Create(string target)
    {
        if (_lock is null)
        {
            _isStaging = true;
            MakeFolder(_outputFolder);
            Directory.CreateDirectory(_staging);
            _lock = new FileStream(Path.Join(_staging, LockName), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        }

        // Nobody else knows the folder, so that its files need no locks: a playbook has many, and locking takes longer than writing one.
        var staged = Path.Join(_staging, _files.Count.ToString(CultureInfo.InvariantCulture));
        var file = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        _files.Add((staged, target));
        return file;
    }

    private static string Replaced(string staged) => staged + ".replaced";

    // One path a line, from the output folder, with forward slashes; names hold no control characters.
    private void WriteMoves()
    {
        var list = Path.Join(_staging, MovesName);
        File.WriteAllLines(list + ".new", _files.Select(file => Path.GetRelativePath(_outputFolder, file.Target).Replace(Path.DirectorySeparatorChar, '/')));
        File.Move(list + ".new", list);
    }

    private void TakeBack(int stoppedAt)
    {
        AccessFailure.Quietly(() => File.Delete(Path.Join(_staging, MovesName)));
        for (var i = stoppedAt - 1; i >= 0; i--)
        {
            var (staged, target) = _files[i];
            AccessFailure.Quietly(() =>
            {
                if (File.Exists(Replaced(staged)))
                {
                    File.Move(Replaced(staged), target, overwrite: true);
                }
                else
                {
                    File.Delete(target);
                }
            });
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
