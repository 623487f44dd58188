using System.Collections.Immutable;
using Playbook.Semantics.Checks;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>Binds one file: declarations of imported files and its own, then its playbooks.</summary>
internal sealed class FileBinder(SourceFile file, ProjectSettings project)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly List<SourceText> _sources = [];
    private readonly HashSet<(SourceText, int)> _brokenLines = [];
    private readonly FileDeclarations _declarations = new();

    /// <summary>Binds it.</summary>
    public BoundFile Bind()
    {
        AddImports(file);
        var content = Read(file);
        var statements = content.Of(PlaybookWords.Block).ToImmutableArray();
        if (statements.IsEmpty)
        {
            // A library: nothing refers to its roles here, but what is wrong in it is said here too.
            var scope = NewScope(file.Tree.Text);
            _declarations.BindRoles(BlockContent.Empty, scope);
            _declarations.BindChannels(BlockContent.Empty, scope);
        }

        var keys = new PlaybookKeys(file.Key, statements.Length);
        var playbooks = statements.Select(statement => BindPlaybook(statement, keys)).OfType<PlaybookModel>().ToImmutableArray();
        return new BoundFile(playbooks, InSourceOrder());
    }

    private PlaybookModel? BindPlaybook(StatementSyntax statement, PlaybookKeys keys)
    {
        var scope = NewScope(file.Tree.Text);
        var key = keys.Next(DeclarationHead.Of(statement, scope).AllNames);
        if (PlaybookBinder.Bind(key, statement, _declarations, scope) is not { } model)
        {
            return null;
        }

        _findings.AddRange(ProseRenderer.RenderAll(model, scope.PendingProse));
        _findings.AddRange(ModelChecks.Run(model));
        return model;
    }

    private void AddImports(SourceFile importing)
    {
        foreach (var import in importing.Imports)
        {
            // Two files may import the same third one.
            if (!_sources.Exists(source => string.Equals(source.Path, import.File.Tree.Text.Path, StringComparison.Ordinal)))
            {
                AddImports(import.File);
                Read(import.File);
            }
        }
    }

    private BlockContent Read(SourceFile read)
    {
        var source = read.Tree.Text;
        _sources.Add(source);
        foreach (var finding in read.Tree.Diagnostics)
        {
            if (finding.Location is { } location)
            {
                _brokenLines.Add((source, location.Start.Line));
            }
        }

        var content = NewScope(source).ReadMembers(FileWords.File, read.Tree.Root.Members, read.Tree.Root);
        _declarations.Add(source, content);
        return content;
    }

    private BindingScope NewScope(SourceText source) => new(source, new BindingState(_findings) { BrokenLines = _brokenLines, Project = project });

    // The file's own findings first, then those of imported files, the nearest first.
    private ImmutableArray<Diagnostic> InSourceOrder()
    {
        var order = _sources.AsEnumerable().Reverse().Select((source, index) => (source.Path, index)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. _findings
                .OrderBy(finding => finding.Location is { } location ? order.GetValueOrDefault(location.Source.Path, _sources.Count) : -1)
                .ThenBy(finding => finding.Location?.Span.Start ?? 0),
        ];
    }
}
