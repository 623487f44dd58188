using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Reading;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Inputs;

/// <summary>From what is written on the command line to files: a file, a folder, or a pattern such as <c>plans/**/*.playbook</c>.</summary>
public static class InputFiles
{
    /// <summary>Finds the files. A folder means every playbook below it; hidden folders and the output folder are passed over.</summary>
    /// <param name="paths">As written; relative ones count from the working folder. None means the working folder itself.</param>
    /// <param name="workingFolder">Full path.</param>
    /// <param name="outputFolder">Full path of the folder that outputs go to, or null.</param>
    public static InputSet Find(IReadOnlyList<string> paths, string workingFolder, string? outputFolder)
    {
        var search = new Search(workingFolder, outputFolder);
        foreach (var path in paths is [] ? ["."] : paths)
        {
            search.Add(path);
        }

        return new InputSet(search.Files.ToImmutable(), search.Problems.ToImmutable()) { Folders = search.Folders.ToImmutable(), SearchedFolders = search.SearchedFolders.ToImmutable() };
    }

    private sealed class Search(string workingFolder, string? outputFolder)
    {
        private readonly HashSet<string> _seen = new(PathIdentity.Comparer);

        public ImmutableArray<InputFile>.Builder Files { get; } = ImmutableArray.CreateBuilder<InputFile>();

        public ImmutableArray<Diagnostic>.Builder Problems { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

        public ImmutableArray<string>.Builder Folders { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder SearchedFolders { get; } = ImmutableArray.CreateBuilder<string>();

        public void Add(string path)
        {
            var fullPath = Path.GetFullPath(path, workingFolder);
            if (Directory.Exists(fullPath))
            {
                Folders.Add(fullPath);
                AddAll(path, Below(fullPath, _ => true), fullPath);
            }
            else if (PathPattern.IsPattern(path) && !File.Exists(fullPath))
            {
                var pattern = new PathPattern(fullPath);
                AddAll(path, Below(pattern.Folder, pattern.Matches), pattern.Folder);
            }
            else
            {
                // A single file's project is the folder one works in; a file from elsewhere brings its own folder.
                AddOne(fullPath, PathIdentity.IsWithin(fullPath, workingFolder) ? workingFolder : Path.GetDirectoryName(fullPath)!);
            }
        }

        private void AddAll(string path, List<string> found, string folder)
        {
            if (found.Count == 0)
            {
                Problems.Add(ReadingDiagnostics.NoPlaybooksFound(path));
            }

            found.Sort(StringComparer.Ordinal);
            foreach (var file in found)
            {
                AddOne(file, folder);
            }
        }

        private void AddOne(string fullPath, string folder)
        {
            if (_seen.Add(fullPath))
            {
                Files.Add(new InputFile(fullPath, folder));
            }
        }

        private List<string> Below(string folder, Predicate<string> wanted)
        {
            SearchedFolders.Add(folder);
            List<string> files = [];
            var pending = new Stack<string>([folder]);
            while (pending.TryPop(out var current))
            {
                try
                {
                    files.AddRange(Directory.EnumerateFiles(current, "*" + PlaybookKey.Extension).Where(file => wanted(file)));
                    foreach (var child in new DirectoryInfo(current).EnumerateDirectories().Where(IsSearched))
                    {
                        pending.Push(child.FullName);
                    }
                }
                catch (Exception e) when (AccessFailure.Is(e))
                {
                    Problems.Add(ReadingDiagnostics.FileUnreadable(DisplayPath.Of(current, workingFolder), AccessFailure.Reason(e)));
                }
            }

            return files;
        }

        // Links are not followed: they may lead round in a circle, or out of the project.
        private bool IsSearched(DirectoryInfo folder) =>
            folder.Name[0] != '.'
            && (folder.Attributes & (FileAttributes.Hidden | FileAttributes.ReparsePoint)) == 0
            && !string.Equals(folder.FullName, outputFolder, PathIdentity.Comparison);
    }
}
