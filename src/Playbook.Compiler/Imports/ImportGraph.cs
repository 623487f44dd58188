using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Semantics.Binding;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Compiler.Imports;

/// <summary>A file with everything it imports, directly or through others.</summary>
/// <param name="File">The file; imports that could not be read, and those that close a circle, are left out.</param>
/// <param name="Trees">Every file of the graph once, the importing before the imported.</param>
/// <param name="Diagnostics">Findings about import statements and about imported files that could not be read.</param>
public sealed record ImportGraph(SourceFile File, ImmutableArray<LoadedFile> Trees, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What import statements name and could not be read, as it is now.</summary>
    public ImmutableArray<FileStamp> Unread { get; init; } = [];

    /// <summary>So many levels of imports are followed; a plan has three.</summary>
    public const int DepthLimit = 32;

    /// <summary>Follows the imports of a file.</summary>
    /// <param name="file">A file that could be read.</param>
    /// <param name="projectFolder">The folder that imports may not leave.</param>
    /// <param name="store">Reads and parses.</param>
    public static ImportGraph Follow(LoadedFile file, string projectFolder, SourceStore store)
    {
        var walk = new Walk(projectFolder, store);
        var source = walk.Visit(file);
        return new ImportGraph(source, walk.Trees.ToImmutable(), walk.Findings.ToImmutable()) { Unread = walk.Unread.ToImmutable() };
    }

    private sealed class Walk(string projectFolder, SourceStore store)
    {
        private readonly List<LoadedFile> _path = [];
        private readonly List<Location> _statements = [];

        // A file that two others import is one file to the binder too.
        private readonly Dictionary<string, SourceFile> _done = new(PathIdentity.Comparer);

        public ImmutableArray<LoadedFile>.Builder Trees { get; } = ImmutableArray.CreateBuilder<LoadedFile>();

        public ImmutableArray<FileStamp>.Builder Unread { get; } = ImmutableArray.CreateBuilder<FileStamp>();

        public ImmutableArray<Diagnostic>.Builder Findings { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

        public SourceFile Visit(LoadedFile file)
        {
            Trees.Add(file);
            _path.Add(file);
            var imports = ImmutableArray.CreateBuilder<ImportedFile>();
            foreach (var statement in file.Tree!.Root.Members.OfType<StatementSyntax>())
            {
                if (ImportStatement.Path(statement) is { } path && Import(path, file) is { } imported)
                {
                    imports.Add(new ImportedFile(statement, imported));
                }
            }

            _path.RemoveAt(_path.Count - 1);
            var source = new SourceFile(PlaybookKey.Of(file.FullPath), file.Tree, imports.ToImmutable());
            _done[file.FullPath] = source;
            return source;
        }

        private SourceFile? Import(TextSyntax path, LoadedFile importing)
        {
            var location = new Location(importing.Tree!.Text, path.Span);
            var found = ImportPath.Resolve(path.Value.Content, location, importing.FullPath, projectFolder);
            if (found.FullPath is not { } fullPath)
            {
                Findings.Add(found.Problem!);
                Unread.AddRange(found.Stamps);
                return null;
            }

            if (_done.TryGetValue(fullPath, out var done))
            {
                return done;
            }

            var start = _path.FindIndex(f => string.Equals(f.FullPath, fullPath, PathIdentity.Comparison));
            if (start >= 0)
            {
                Findings.Add(Cycle(start, location));
                return null;
            }

            if (_path.Count > DepthLimit)
            {
                Findings.Add(ImportDiagnostics.ImportsTooDeep(location, DepthLimit));
                return null;
            }

            var file = store.LoadImport(fullPath);
            if (file.Problem is not null)
            {
                Findings.Add(file.Problem);
                Unread.Add(file.Stamp);
                return null;
            }

            _statements.Add(location);
            var source = Visit(file);
            _statements.RemoveAt(_statements.Count - 1);
            return source;
        }

        // Every playbook that runs into the circle must report the same finding, wherever it enters: the circle is told from
        // its first file by name, at the statement that leads back to it.
        private Diagnostic Cycle(int start, Location closing)
        {
            var files = _path.GetRange(start, _path.Count - start).ConvertAll(f => f.Tree!.Text.Path);
            List<Location> statements = [.. _statements[start..], closing];
            var first = files.IndexOf(files.Min(StringComparer.Ordinal)!);
            var chain = Enumerable.Range(0, files.Count + 1).Select(i => files[(first + i) % files.Count]);
            return ImportDiagnostics.ImportCycle(statements[(first + files.Count - 1) % files.Count], chain);
        }
    }
}
