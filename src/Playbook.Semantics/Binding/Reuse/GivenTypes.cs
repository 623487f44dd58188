using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>
/// What a file gives to the parameters of its own blueprints, and how its blueprints stand in for them: the types tell which of these
/// values are words of the language. Of a blueprint that is imported nothing is known.
/// </summary>
internal sealed class GivenTypes
{
    private readonly HashSet<SyntaxNode> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, ParameterType> _values = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<string> _weekdays = new(StringComparer.Ordinal);

    /// <summary>Of no file.</summary>
    public static GivenTypes None { get; } = new();

    /// <summary>Finds them in a file.</summary>
    public static GivenTypes In(CompilationUnitSyntax file)
    {
        var given = new GivenTypes();
        var blueprints = new Dictionary<string, StatementSyntax>(StringComparer.Ordinal);
        foreach (var blueprint in file.Members.OfType<StatementSyntax>().Where(statement => BlockOverride.Is(statement, ReuseWords.Blueprint)))
        {
            foreach (var name in MemberNames.Names(blueprint))
            {
                blueprints.TryAdd(name.Key, blueprint);
            }

            foreach (var line in ParameterLine.In(blueprint))
            {
                given.AddDefault(line);
                if (ReferenceEquals(line.Type, ParameterTypes.WeekDays))
                {
                    given._weekdays.UnionWith(line.Names.Select(name => name.Key));
                }
            }
        }

        foreach (var statement in file.Members.OfType<StatementSyntax>())
        {
            if (Below(statement, blueprints) is { } blueprint)
            {
                given.AddLines(statement, TypesOf(blueprint, blueprints));
            }
        }

        return given;
    }

    /// <summary>Whether a line gives values to parameters that are known.</summary>
    public bool IsLine(MemberSyntax line) => _lines.Contains(line);

    /// <summary>Whether a name is a parameter that says days of the week.</summary>
    public bool IsWeekday(NameSyntax name) => _weekdays.Contains(name.Key);

    /// <summary>The words that a value is one of; null when it is none of the language.</summary>
    public TermTable? WordsOf(SyntaxNode value) => _values.GetValueOrDefault(value)?.Words;

    private static StatementSyntax? Below(StatementSyntax statement, Dictionary<string, StatementSyntax> blueprints) =>
        ReuseHead.Of(statement).Blueprint is { } name && ParameterTypes.TextOf(name) is { } written ? blueprints.GetValueOrDefault(WordKey.Of(written)) : null;

    // Those of the blueprints below are parameters too, unless one above is called the same.
    private static Dictionary<string, ParameterType> TypesOf(StatementSyntax top, Dictionary<string, StatementSyntax> blueprints)
    {
        var types = new Dictionary<string, ParameterType>(StringComparer.Ordinal);
        var blueprint = top;
        for (var depth = 0; blueprint is not null && depth < BlueprintTable.DepthLimit; depth++)
        {
            foreach (var line in ParameterLine.In(blueprint).Where(line => line.Type is not null))
            {
                foreach (var name in line.Names)
                {
                    types.TryAdd(name.Key, line.Type!);
                }
            }

            blueprint = Below(blueprint, blueprints);
        }

        return types;
    }

    private void AddDefault(ParameterLine line)
    {
        if (line is { Type: { } type, Rest: [NameSyntax mark, ValueSyntax value, ..] } && ReferenceEquals(mark, line.DefaultWord))
        {
            _values[value] = type;
        }
    }

    private void AddLines(StatementSyntax statement, Dictionary<string, ParameterType> types)
    {
        foreach (var line in (statement.Block?.Members ?? []).OfType<StatementSyntax>().Where(line => types.ContainsKey(line.Head.Key)))
        {
            _lines.Add(line);
            foreach (var (word, values) in GivenLines.Split(line, types.ContainsKey))
            {
                if (values is [ValueSyntax value, ..])
                {
                    _values[value] = types[word.Key];
                }
            }
        }
    }
}
