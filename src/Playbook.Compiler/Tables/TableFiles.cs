using System.Collections.Immutable;
using Playbook.Compiler.Configuration;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Reading;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Compiler.Tables;

/// <summary>The tables that the playbooks of a file ask for.</summary>
/// <param name="Tables">Those that could be read, by the text that names them.</param>
/// <param name="Diagnostics">Findings about paths and tables.</param>
internal sealed record TableFiles(ImmutableDictionary<TextSyntax, DataTable> Tables, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>None.</summary>
    public static TableFiles None { get; } = new(ImmutableDictionary<TextSyntax, DataTable>.Empty, []);

    /// <summary>The files that were read.</summary>
    public ImmutableArray<FileStamp> Files { get; init; } = [];

    /// <summary>Reads them. A file that asks for none costs a look at its lines.</summary>
    /// <param name="file">A file that could be read.</param>
    /// <param name="projectFolder">The folder that tables may not lie outside of.</param>
    /// <param name="configuration">Has tables by name.</param>
    /// <param name="displayName">The name of a file in messages.</param>
    public static TableFiles Read(
        LoadedFile file, string projectFolder, ProjectConfiguration configuration, Func<string, string> displayName)
    {
        var asked = TableRequests.Of(file.Tree!.Root);
        if (asked.IsEmpty)
        {
            return None;
        }

        var tables = ImmutableDictionary.CreateBuilder<TextSyntax, DataTable>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = ImmutableArray.CreateBuilder<FileStamp>();
        var read = new Dictionary<string, DataTable?>(Inputs.PathIdentity.Comparer);
        foreach (var name in asked)
        {
            var location = name.Location;
            var resolved = configuration.Tables.TryGetValue(name.Value.Content, out var named)
                ? new ImportPath(named.FullPath, null)
                : ImportPath.Resolve(name.Value.Content, location, file.FullPath, projectFolder);
            if (resolved.FullPath is not { } path)
            {
                findings.Add(resolved.Problem!);
                files.AddRange(resolved.Stamps);
                continue;
            }

            if (!read.TryGetValue(path, out var table))
            {
                var reading = Read(path, location, displayName(path));
                files.Add(new FileStamp(path, reading.Hash));
                findings.AddRange(reading.Diagnostics);
                read.Add(path, table = reading.Table);
            }

            if (table is not null)
            {
                tables.Add(name, table);
            }
        }

        return new TableFiles(tables.ToImmutable(), findings.ToImmutable()) { Files = files.ToImmutable() };
    }

    private static TableReading Read(string path, Location asked, string displayName)
    {
        var kind = Path.GetExtension(path).ToUpperInvariant();
        if (kind is not (".CSV" or ".TSV" or ".YAML" or ".YML"))
        {
            return TableReading.Failed(TableFileDiagnostics.UnknownKind(asked, displayName));
        }

        var file = SourceReader.ReadFile(path, displayName);
        var reading = file.Text is not { } text ? TableReading.Failed(file.Problem!)
            : kind is ".CSV" or ".TSV" ? CsvTable.Read(text)
            : YamlTable.Read(text);
        return reading with { Hash = file.Hash };
    }
}
