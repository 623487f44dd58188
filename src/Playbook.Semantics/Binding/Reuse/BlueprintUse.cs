using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>A blueprint with the lines of a playbook laid over it, ready to be given values: once, or once for each row of a table.</summary>
internal sealed class BlueprintUse
{
    private readonly StatementSyntax _statement;
    private readonly ReuseHead _head;
    private readonly GivenLines _given;
    private readonly ImmutableArray<MemberSyntax> _members;

    /// <summary>Lays the lines of a playbook over its blueprint.</summary>
    /// <param name="blueprint">The blueprint.</param>
    /// <param name="statement">The playbook.</param>
    /// <param name="head">Its line.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public BlueprintUse(Blueprint blueprint, StatementSyntax statement, ReuseHead head, List<Diagnostic> findings)
    {
        (Blueprint, _statement, _head) = (blueprint, statement, head);
        var lines = new TimeNames(blueprint.Find, findings).Apply(statement.Block?.Members ?? []);
        _given = GivenLines.Of(lines, blueprint, [], findings);
        _members = new BlockOverride(findings).Apply(PlaybookWords.Block, blueprint.Members, _given.Changes);
    }

    private BlueprintUse(Blueprint blueprint)
    {
        (Blueprint, _statement, _head) = (blueprint, blueprint.Statement, blueprint.Head);
        _given = new GivenLines(ImmutableDictionary<Parameter, ValueSyntax>.Empty, []) { Named = ImmutableHashSet<Parameter>.Empty };
        _members = blueprint.Members;
    }

    /// <summary>The blueprint.</summary>
    public Blueprint Blueprint { get; }

    /// <summary>The playbook's line.</summary>
    public ReuseHead Head => _head;

    /// <summary>The playbook as it is written.</summary>
    public StatementSyntax Statement => _statement;

    /// <summary>The blueprint by itself, to be checked with samples.</summary>
    public static BlueprintUse OfItself(Blueprint blueprint) => new(blueprint);

    /// <summary>Whether a parameter has a value before any table is asked.</summary>
    public bool Has(Parameter parameter) => parameter.Default is not null || _given.Values.ContainsKey(parameter);

    /// <summary>Whether a line is about a parameter, be it that its value does not fit, which has been reported.</summary>
    public bool Names(Parameter parameter) => _given.Named.Contains(parameter);

    /// <summary>What every parameter is given.</summary>
    /// <param name="ofRow">What a row of a table gives, before all else; null for nothing.</param>
    /// <param name="missing">Told of each parameter without a value; gives what stands in for it.</param>
    public Dictionary<Parameter, ValueSyntax> Values(Func<Parameter, ValueSyntax?> ofRow, Func<Parameter, ValueSyntax?> missing)
    {
        var values = new Dictionary<Parameter, ValueSyntax>();
        foreach (var parameter in Blueprint.Parameters)
        {
            if ((ofRow(parameter) ?? _given.Values.GetValueOrDefault(parameter) ?? parameter.Default ?? missing(parameter)) is { } value)
            {
                values.Add(parameter, value);
            }
        }

        // A default may be another parameter: 参数 线上费用 金额 默认 费用. Following more names than there are is a circle.
        foreach (var parameter in Blueprint.Parameters)
        {
            for (var i = 0; i < values.Count && values.GetValueOrDefault(parameter) is NameSyntax name && Blueprint.Find(name.Key) is { } other
                && !ReferenceEquals(other, parameter) && values.TryGetValue(other, out var value); i++)
            {
                values[parameter] = value;
            }
        }

        return values;
    }

    /// <summary>The playbook as if it had been written out.</summary>
    /// <param name="values">What every parameter is given.</param>
    /// <param name="name">Its name, where a row of a table gives it, or null.</param>
    /// <param name="title">Its title, where a row of a table gives it, or null.</param>
    public StatementSyntax Make(Dictionary<Parameter, ValueSyntax> values, string? name, TextSyntax? title)
    {
        var byKey = new Dictionary<string, ValueSyntax>(StringComparer.Ordinal);
        foreach (var (parameter, value) in values)
        {
            foreach (var own in parameter.Names)
            {
                byKey[WordKey.Of(own)] = parameter.Type.Placed(value);
            }
        }

        var members = new ParameterSubstitution(key => byKey.GetValueOrDefault(key)).Apply(_members);
        IEnumerable<ArgumentSyntax> line = name is null ? _head.Own : [DataNodes.Name(name, _statement.Head), .. _head.Own.OfType<TextSyntax>()];
        if (title is not null)
        {
            line = [.. line.Where(argument => argument is not TextSyntax), Composed.At(title, _statement.Head)];
        }
        else if (!line.Any(argument => argument is TextSyntax) && Blueprint.TitleSyntax is { } usual)
        {
            line = line.Append(usual);
        }

        var block = Composed.Block((SyntaxNode?)_statement.Block ?? _statement.Head, members);
        return Composed.Statement(_statement, _statement.Head, [.. line], block);
    }
}
