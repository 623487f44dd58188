using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>The blueprints of a file and of those it imports, each laid over the one it is based on.</summary>
internal sealed class BlueprintTable
{
    /// <summary>So many blueprints may be based on one another; a chain of three is long.</summary>
    internal const int DepthLimit = 32;

    private static readonly Bilingual Sort = new("蓝本", "blueprint");

    private readonly NameTable<Blueprint> _byName = new();
    private readonly List<Blueprint> _all = [];

    /// <summary>Every blueprint that could be read, imported ones first.</summary>
    public IReadOnlyList<Blueprint> All => _all;

    /// <summary>Takes a blueprint by its name; what it is based on may still be to come.</summary>
    public void Declare(StatementSyntax statement, BindingScope scope)
    {
        var head = ReuseHead.Of(statement);
        var line = DeclarationHead.Of(Composed.Statement(statement, statement.Head, head.Own, statement.Block), scope);
        if (line.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, ReuseWords.Blueprint, ReuseWords.Blueprint.Example);
            return;
        }

        line.ReportRest(statement, scope, new("名字和标题", "a name and a title"));
        if (head.EachRowWord is { } eachRow)
        {
            scope.Report(ReuseDiagnostics.NotBased(eachRow.Location, eachRow.Text));
        }

        var title = line.TitleSyntax is { } text ? text.Value.Content : line.Names[0].Text;
        var blueprint = new Blueprint
        {
            Name = line.AllNames[0],
            Names = line.AllNames,
            Title = new Prose(title, line.Location),
            TitleSyntax = line.TitleSyntax,
            Location = line.Location,
            Statement = statement,
            Head = head,
        };
        if (scope.Declare(blueprint, _byName, ReuseWords.Blueprint) is not null)
        {
            _all.Add(blueprint);
        }
    }

    /// <summary>The blueprint of a name; null after a finding.</summary>
    public Blueprint? Find(ValueSyntax name, BindingScope scope)
    {
        var written = ParameterTypes.TextOf(name) ?? "";
        if (_byName.Find(written) is { } blueprint)
        {
            return blueprint;
        }

        scope.Report(NameDiagnostics.UnknownName(name.Location, written, Sort, _byName.Names));
        return null;
    }

    /// <summary>Lays each over the one it is based on; circles are cut after a finding.</summary>
    public void ResolveAll(BindingScope scope)
    {
        var done = new HashSet<Blueprint>(ReferenceEqualityComparer.Instance);
        foreach (var blueprint in _all)
        {
            Resolve(blueprint, [], done, scope);
        }
    }

    private void Resolve(Blueprint blueprint, List<Blueprint> path, HashSet<Blueprint> done, BindingScope scope)
    {
        if (done.Contains(blueprint))
        {
            return;
        }

        path.Add(blueprint);
        var below = blueprint.Head.Blueprint is { } name ? Find(name, scope) : null;
        if (below is not null && path.IndexOf(below) is var start and >= 0)
        {
            scope.Report(ReuseDiagnostics.BlueprintCycle(blueprint.Head.Blueprint!.Location, [.. path.Skip(start).Select(b => b.Name), below.Name]));
            below = null;
        }
        else if (below is not null && path.Count > DepthLimit)
        {
            scope.Report(TableDiagnostics.BlueprintsTooDeep(blueprint.Location, DepthLimit));
            below = null;
        }

        if (below is not null)
        {
            Resolve(below, path, done, scope);
        }

        path.RemoveAt(path.Count - 1);
        if (done.Add(blueprint))
        {
            _ = blueprint.Head.BasedOnWord is null || blueprint.Head.Report(blueprint.Statement, scope);
            Complete(blueprint, below, scope);
        }
    }

    private static void Complete(Blueprint blueprint, Blueprint? below, BindingScope scope)
    {
        var lines = blueprint.Statement.Block?.Members ?? [];
        var parameters = lines.OfType<StatementSyntax>().Where(line => BlockOverride.Is(line, ReuseWords.Parameter)).ToList();
        ImmutableArray<MemberSyntax> members = [.. lines.Where(line => line is not StatementSyntax statement || !parameters.Contains(statement))];
        var own = new ParameterReader(scope).ReadAll(parameters, DeclaredNames(members));
        var findings = new List<Diagnostic>();
        members = new TimeNames(key => own.FirstOrDefault(parameter => parameter.IsCalled(key)) ?? below?.Find(key), findings).Apply(members);
        if (below is null)
        {
            (blueprint.Parameters, blueprint.Members) = (own, members);
            findings.ForEach(scope.Report);
            return;
        }

        var given = GivenLines.Of(members, below, own, findings);
        blueprint.Parameters =
        [
            .. own,
            .. below.Parameters
                .Where(parameter => !parameter.Names.Any(name => own.Any(other => other.IsCalled(WordKey.Of(name)))))
                .Select(parameter => given.Values.TryGetValue(parameter, out var value) ? parameter with { Default = value } : parameter),
        ];
        blueprint.Members = new BlockOverride(findings).Apply(PlaybookWords.Block, below.Members, given.Changes);
        blueprint.TitleSyntax ??= below.TitleSyntax;
        findings.ForEach(scope.Report);
    }

    // A bare word means the role, channel or phase of that name; a parameter of the same name would hide it.
    private static Dictionary<string, SyntaxNode> DeclaredNames(ImmutableArray<MemberSyntax> members)
    {
        var names = new Dictionary<string, SyntaxNode>(StringComparer.Ordinal);
        foreach (var statement in members.OfType<StatementSyntax>())
        {
            if (PlaybookWords.Block.Find(statement.Head.Key) is BlockRow { Multiplicity: Multiplicity.Many } row && !ReferenceEquals(row, CopyWords.Block))
            {
                foreach (var name in MemberNames.Names(statement).Where(name => ChannelKinds.Table.Find(name.Key) is null))
                {
                    names.TryAdd(name.Key, name);
                }
            }
        }

        return names;
    }
}
