using System.Collections.Immutable;
using Playbook.Semantics.Checks;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>Tree to model: the entry point of this stage.</summary>
public static class Binder
{
    /// <summary>Binds a file: words looked up, names resolved, values typed, prose checked and rendered. Never throws for what the file holds.</summary>
    /// <param name="file">The file with its imports.</param>
    public static BoundFile Bind(SourceFile file)
    {
        var findings = new List<Diagnostic>();
        var declarations = new FileDeclarations();
        var sources = new List<SourceText>();
        AddImports(file, declarations, findings, sources);
        var content = ReadFile(file, findings, sources);
        declarations.Add(file.Tree.Text, content);
        var statements = content.Of(PlaybookWords.Block).ToImmutableArray();
        if (statements.IsEmpty)
        {
            // A library: nothing refers to its roles here, but what is wrong in it is said here too.
            var scope = new BindingScope(file.Tree.Text, new BindingState(findings));
            declarations.BindRoles(BlockContent.Empty, scope);
            declarations.BindChannels(BlockContent.Empty, scope);
        }

        var keys = new PlaybookKeys(file.Key, statements.Length);
        var playbooks = statements.Select(statement => BindPlaybook(statement, keys, declarations, file, findings)).OfType<PlaybookModel>().ToImmutableArray();
        return new BoundFile(playbooks, InSourceOrder(findings, sources));
    }

    private static PlaybookModel? BindPlaybook(
        StatementSyntax statement, PlaybookKeys keys, FileDeclarations declarations, SourceFile file, List<Diagnostic> findings)
    {
        var state = new BindingState(findings);
        var scope = new BindingScope(file.Tree.Text, state);
        var head = DeclarationHead.Of(statement, scope);
        if (PlaybookBinder.Bind(keys.Next(head.AllNames), statement, declarations, scope) is not { } model)
        {
            return null;
        }

        findings.AddRange(ProseRenderer.RenderAll(model, scope.PendingProse));
        findings.AddRange(ModelChecks.Run(model));
        return model;
    }

    private static void AddImports(SourceFile file, FileDeclarations declarations, List<Diagnostic> findings, List<SourceText> sources)
    {
        foreach (var import in file.Imports)
        {
            // Two files may import the same third one.
            if (sources.Exists(source => string.Equals(source.Path, import.File.Tree.Text.Path, StringComparison.Ordinal)))
            {
                continue;
            }

            AddImports(import.File, declarations, findings, sources);
            declarations.Add(import.File.Tree.Text, ReadFile(import.File, findings, sources));
        }
    }

    private static BlockContent ReadFile(SourceFile file, List<Diagnostic> findings, List<SourceText> sources)
    {
        sources.Add(file.Tree.Text);
        var scope = new BindingScope(file.Tree.Text, new BindingState(findings));
        return scope.ReadMembers(FileWords.File, file.Tree.Root.Members, file.Tree.Root);
    }

    // The file's own findings first, then those of imported files in the order of import.
    private static ImmutableArray<Diagnostic> InSourceOrder(List<Diagnostic> findings, List<SourceText> sources)
    {
        var order = sources.AsEnumerable().Reverse().Select((source, index) => (source.Path, index)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. findings
                .OrderBy(finding => finding.Location is { } location ? order.GetValueOrDefault(location.Source.Path, sources.Count) : -1)
                .ThenBy(finding => finding.Location?.Span.Start ?? 0),
        ];
    }
}
