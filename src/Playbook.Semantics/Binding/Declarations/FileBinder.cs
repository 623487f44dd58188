using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Checks;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>Binds one file: declarations of imported files and its own, then its playbooks.</summary>
internal sealed partial class FileBinder(SourceFile file, ProjectSettings project)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly List<SourceText> _sources = [];
    private readonly HashSet<(SourceText, int)> _brokenLines = [];
    private readonly FileDeclarations _declarations = new();
    private readonly BlueprintTable _blueprints = new();
    private readonly OwnTemplates _templates = new();
    private readonly ImmutableArray<PlaybookModel>.Builder _playbooks = ImmutableArray.CreateBuilder<PlaybookModel>();

    /// <summary>Binds it.</summary>
    public BoundFile Bind()
    {
        AddImports(file);
        var content = Read(file);
        var scope = NewScope(file.Tree.Text, _findings);
        var statements = content.Of(PlaybookWords.Block).Select(statement => new WrittenPlaybook(statement, ReuseHead.Of(statement))).ToImmutableArray();
        if (statements.IsEmpty)
        {
            // A library: nothing refers to its declarations here, but what is wrong in it is said here too.
            _declarations.BindSignals(BlockContent.Empty, scope);
            _declarations.BindRoles(BlockContent.Empty, scope);
            _declarations.BindChannels(BlockContent.Empty, scope);
        }

        _blueprints.ResolveAll(scope);
        foreach (var blueprint in _blueprints.All)
        {
            CheckByItself(blueprint);
        }

        var keys = new PlaybookKeys(file.Key, hasOne: statements is [{ Head.EachRowWord: null }]);
        foreach (var (statement, head) in statements)
        {
            if (head is { BasedOnWord: null, EachRowWord: null })
            {
                var made = Make(keys.Next(DeclarationHead.Of(statement, scope).AllNames), statement, [], null);
                _findings.AddRange(made.Findings);
                Keep(made.Playbook);
            }
            else if (head.Report(statement, scope) && _blueprints.Find(head.Blueprint!, scope) is { } blueprint)
            {
                BindUse(new BlueprintUse(blueprint, statement, head, _findings), keys, scope);
            }
        }

        if (!statements.IsEmpty)
        {
            _templates.FindUnused(file.Tree.Root, scope);
        }

        _findings.AddRange(_repeated.All);
        return new BoundFile(_playbooks.ToImmutable(), InSourceOrder()) { Tables = _tables.ToImmutable() };
    }

    private void Keep(PlaybookModel? playbook)
    {
        if (playbook is not null)
        {
            _playbooks.Add(playbook);
        }
    }

    // Touches nothing that another playbook may be changing, for those of a table are made on several threads.
    private (PlaybookModel? Playbook, List<Diagnostic> Findings) Make(
        string key, StatementSyntax statement, ImmutableArray<ParameterValue> parameters, Instantiation? madeBy)
    {
        var findings = new List<Diagnostic>();
        var scope = NewScope(file.Tree.Text, findings);
        if (PlaybookBinder.Bind(key, statement, _declarations, scope, parameters, madeBy) is not { } model)
        {
            return (null, findings);
        }

        findings.AddRange(ProseRenderer.RenderAll(model, scope.PendingProse, _templates.Includes));
        findings.AddRange(ModelChecks.Run(model));
        return (model, _templates.ToldOnce(findings));
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

        var content = NewScope(source, _findings).ReadMembers(FileWords.File, read.Tree.Root.Members, read.Tree.Root);
        _declarations.Add(source, content);
        foreach (var blueprint in content.Of(ReuseWords.Blueprint))
        {
            _blueprints.Declare(blueprint, NewScope(source, _findings));
        }

        foreach (var template in content.Of(OwnTemplateWords.Template))
        {
            _templates.Declare(template, NewScope(source, _findings));
        }

        return content;
    }

    private BindingScope NewScope(SourceText source, List<Diagnostic> findings) => new(source, new BindingState(findings) 
    {
        BrokenLines = _brokenLines,
        Project = project,
        Includes = _templates.Includes,
    });

    // The file's own findings first, then those of imported files, the nearest first.
    private ImmutableArray<Diagnostic> InSourceOrder()
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _sources.Count; i++)
        {
            order.Add(_sources[^(i + 1)].Path, i);
        }

        return
        [
            .. _templates.ToldOnce(_findings)
                .OrderBy(finding => finding.Location is { } location ? order.GetValueOrDefault(location.Source.Path, _sources.Count) : -1)
                .ThenBy(finding => finding.Location?.Span.Start ?? 0),
        ];
    }

    private sealed record WrittenPlaybook(StatementSyntax Statement, ReuseHead Head);
}
