using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Semantics.Copy;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Compiler.Overrides;

/// <summary>
/// Reads a template folder. Only files whose names mean something are opened: those of built-in templates, and parts that begin
/// with <c>_</c>, which the project's own templates may include.
/// </summary>
internal sealed class TemplateFolderReader
{
    private static readonly ImmutableArray<string> Subfolders = [CopyLibrary.FolderOf(Language.Chinese), CopyLibrary.FolderOf(Language.English)];

    private readonly string _folder;
    private readonly string _projectFolder;
    private readonly Func<string, string> _displayName;
    private readonly List<string> _known = [.. TemplateCatalogue.Names()];
    private readonly Dictionary<string, TemplateText> _texts = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings = [];
    private readonly List<FileStamp> _files = [];

    private TemplateFolderReader(string folder, string projectFolder, Func<string, string> displayName)
    {
        _folder = folder;
        _projectFolder = projectFolder;
        _displayName = displayName;
    }

    /// <summary>Reads a folder; one that is not there is empty.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="projectFolder">Full path of the project, which links may not leave.</param>
    /// <param name="displayName">The name of a file in messages.</param>
    public static TemplateFolder Read(string folder, string projectFolder, Func<string, string> displayName) =>
        Directory.Exists(folder)
            ? new TemplateFolderReader(folder, projectFolder, displayName).Read()
            : new TemplateFolder(ProjectTemplates.None, [], [FileStamp.Absent(folder)]);

    private TemplateFolder Read()
    {
        try
        {
            foreach (var subfolder in Subfolders.Prepend(string.Empty))
            {
                ReadFiles(subfolder);
            }
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            _findings.Add(ReadingDiagnostics.FileUnreadable(_displayName(_folder), AccessFailure.Reason(e)));
        }

        FindUnusedParts();
        return new TemplateFolder(new ProjectTemplates(_texts), [.. _findings], [.. _files]);
    }

    private void ReadFiles(string subfolder)
    {
        var folder = Path.Join(_folder, subfolder.Replace('/', Path.DirectorySeparatorChar));
        if (!Directory.Exists(folder))
        {
            _files.Add(FileStamp.Absent(folder));
            return;
        }

        var paths = VisibleFiles.Of(folder);
        _files.Add(FileStamp.OfFolder(folder, paths));
        foreach (var path in paths)
        {
            var file = Path.GetFileName(path);
            ReadFile(path, subfolder.Length == 0 ? file : $"{subfolder}/{file}");
        }
    }

    private void ReadFile(string path, string name)
    {
        var shown = _displayName(path);
        if (!ProjectTemplates.IsPartial(name) && !_known.Contains(name))
        {
            _findings.Add(TemplateFolderDiagnostics.MatchesNothing(shown, name, NearestWord.Find(name, _known)));
        }
        else if (RealPath.Of(path) is not { } real || RealPath.Of(_projectFolder) is not { } root || !PathIdentity.IsWithin(real, root))
        {
            _findings.Add(TemplateFolderDiagnostics.OutsideProject(shown, _displayName(_projectFolder)));
        }
        else
        {
            var reading = SourceReader.ReadFile(path, shown, mayBeEmpty: true);
            _files.Add(new FileStamp(path, reading.Hash));
            Take(name, shown, reading);
        }
    }

    private void Take(string name, string shown, SourceReading reading)
    {
        if (reading.Text is { } text)
        {
            _texts.Add(name, TemplateText.WholeFile(new SourceText(shown, Clean(text.Content, name))));
        }
        else
        {
            _findings.Add(reading.Problem!);
        }
    }

    // Outputs end lines in LF whatever the editor of a template does; a message ends where its last line does.
    private static string Clean(string content, string name) =>
        name.Contains('/', StringComparison.Ordinal) ? CopyLibrary.WithoutLastLineEnd(content) : content.ReplaceLineEndings("\n");

    private void FindUnusedParts()
    {
        foreach (var (name, text) in _texts)
        {
            var file = name[(name.LastIndexOf('/') + 1)..];
            if (ProjectTemplates.IsPartial(name) && !_known.Contains(name) && !_texts.Values.Any(Includes))
            {
                _findings.Add(TemplateFolderDiagnostics.PartUnused(text.Source.Path, file));
            }

            bool Includes(TemplateText other) =>
                !ReferenceEquals(other, text) && other.Source.Content.Contains(Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal);
        }
    }
}
