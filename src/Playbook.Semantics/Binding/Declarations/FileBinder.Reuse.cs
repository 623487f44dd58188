using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <content>Playbooks that are made of blueprints, and blueprints by themselves.</content>
internal sealed partial class FileBinder
{
    private readonly ImmutableArray<BoundTable>.Builder _tables = ImmutableArray.CreateBuilder<BoundTable>();
    private readonly RepeatedFindings _repeated = new();

    private void BindUse(BlueprintUse use, PlaybookKeys keys, BindingScope scope)
    {
        if (use.Head.Table is null)
        {
            Instantiate(use, keys, scope);
        }
        else if (file.Tables.TryGetValue(use.Head.Table, out var table) && TableUse.Bind(use, table, keys, Make, _findings) is { } bound)
        {
            _tables.Add(bound);
        }
    }

    private void Instantiate(BlueprintUse use, PlaybookKeys keys, BindingScope scope)
    {
        var line = BindingScope.Between(use.Statement.Head, use.Statement.Arguments[^1]);
        var isComplete = true;
        var values = use.Values(_ => null, parameter =>
        {
            isComplete = false;
            if (!use.Names(parameter))
            {
                scope.Report(ReuseDiagnostics.MissingParameter(line, parameter, use.Blueprint.Name));
            }

            return null;
        });
        var playbook = use.Make(values, name: null, title: null);
        var key = keys.Next(DeclarationHead.Of(playbook, scope).AllNames);
        if (!isComplete)
        {
            return;
        }

        var madeBy = new Instantiation(
            line, new Bilingual("出自这里套用蓝本的手册", "in the playbook that is made here"), use.Statement.Location);
        var made = Make(key, playbook, Bound(values), madeBy);
        _repeated.Add(madeBy.Attach([.. made.Findings.Where(finding => !use.Blueprint.Known.Contains(FindingPlace.Of(finding)))]));
        Keep(made.Playbook);
    }

    /// <summary>
    /// Finds what is wrong with a blueprint before anybody makes a playbook of it. What it leaves to them, a start or a value, is
    /// stood in for; what depends on that is left to be said of them.
    /// </summary>
    private void CheckByItself(Blueprint blueprint)
    {
        var use = BlueprintUse.OfItself(blueprint);
        var values = use.Values(_ => null, DataNodes.Sample);
        var made = Make(blueprint.Name, use.Make(values, name: null, title: null), Bound(values), null);
        var isSampled = blueprint.Parameters.Any(parameter => parameter.Default is null);
        foreach (var finding in made.Findings)
        {
            var isOwn = !BlockDiagnostics.IsMissingPart(finding) || finding.Location != blueprint.Statement.Head.Location;
            if (isOwn && (!isSampled || !finding.Code.StartsWith("PB3", StringComparison.Ordinal)))
            {
                blueprint.Known.Add(FindingPlace.Of(finding));
                _findings.Add(finding);
            }
        }
    }

    private static ImmutableArray<ParameterValue> Bound(Dictionary<Parameter, ValueSyntax> values) =>
        [.. values.Select(pair => pair.Key.Bind(pair.Value)).OfType<ParameterValue>()];
}
