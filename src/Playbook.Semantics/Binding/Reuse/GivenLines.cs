using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>The lines of a block that is based on a blueprint: values of its parameters, and what is laid over its lines.</summary>
/// <param name="Values">What is given, by parameter; each fits.</param>
/// <param name="Changes">The other lines.</param>
internal sealed record GivenLines(ImmutableDictionary<Parameter, ValueSyntax> Values, ImmutableArray<MemberSyntax> Changes)
{
    /// <summary>Parameters that a line is about, whether or not its value fits.</summary>
    public required IReadOnlySet<Parameter> Named { get; init; }

    /// <summary>Tells the lines apart.</summary>
    /// <param name="members">The lines.</param>
    /// <param name="blueprint">What they are based on.</param>
    /// <param name="open">Parameters that values may refer to in turn: those of a blueprint that is based on another.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static GivenLines Of(ImmutableArray<MemberSyntax> members, Blueprint blueprint, ImmutableArray<Parameter> open, List<Diagnostic> findings)
    {
        var reader = new Reader(blueprint, open, findings);
        ImmutableArray<MemberSyntax> changes = [.. members.Where(member => !reader.Takes(member))];
        return new GivenLines(reader.Values, changes) { Named = reader.Named };
    }

    /// <summary>What a line gives. On one line several may follow each other: <c>城市 "上海" 开营日 2026-12-01</c>.</summary>
    /// <param name="statement">The line; it begins with a parameter.</param>
    /// <param name="isParameter">Whether a look-up key is a parameter's.</param>
    /// <returns>Each parameter's name with what stands behind it.</returns>
    public static IEnumerable<(NameSyntax Word, List<ArgumentSyntax> Values)> Split(StatementSyntax statement, Func<string, bool> isParameter)
    {
        var (word, values) = (statement.Head, new List<ArgumentSyntax>());
        foreach (var argument in statement.Arguments)
        {
            if (values.Count > 0 && argument is NameSyntax name && isParameter(name.Key))
            {
                yield return (word, values);
                (word, values) = (name, []);
            }
            else
            {
                values.Add(argument);
            }
        }

        yield return (word, values);
    }

    private sealed class Reader(Blueprint blueprint, ImmutableArray<Parameter> open, List<Diagnostic> findings)
    {
        private readonly Dictionary<Parameter, SyntaxNode> _seen = [];

        public ImmutableDictionary<Parameter, ValueSyntax> Values { get; private set; } = ImmutableDictionary<Parameter, ValueSyntax>.Empty;

        public IReadOnlySet<Parameter> Named => _seen.Keys.ToHashSet();

        /// <summary>Whether the line is no change: it gives values, or means nothing.</summary>
        public bool Takes(MemberSyntax member)
        {
            if (member is not StatementSyntax { Head.Key: { Length: > 0 } key } statement)
            {
                return false;
            }

            // A parameter may be called like a word of the language; then either spelling of the word is the parameter.
            var term = PlaybookWords.Block.Find(key);
            if ((blueprint.Find(key) ?? term?.Spelling.All.Select(spelling => blueprint.Find(WordKey.Of(spelling))).FirstOrDefault(found => found is not null)) is { } parameter)
            {
                ReadLine(parameter, statement);
                return true;
            }

            if (term is not null || FileWords.File.Find(key) is not null
                || BlockOverride.Is(statement, ReuseWords.Without) || BlockOverride.Is(statement, ReuseWords.Change))
            {
                return false;
            }

            findings.Add(ReuseDiagnostics.UnknownParameter(
                statement.Head.Location, statement.Head.Text, blueprint.Name,
                [.. blueprint.Parameters.SelectMany(p => p.Names), .. PlaybookWords.Block.Members.SelectMany(term => term.Spelling.All)]));
            return true;
        }

        private void ReadLine(Parameter first, StatementSyntax statement)
        {
            foreach (var (word, values) in Split(statement, key => blueprint.Find(key) is not null))
            {
                Take(ReferenceEquals(word, statement.Head) ? first : blueprint.Find(word.Key)!, word, values);
            }

            if (statement.Block is { } block)
            {
                findings.Add(BlockDiagnostics.UnexpectedBlock(block.Location, statement.Head.Text));
            }
        }

        private void Take(Parameter parameter, NameSyntax word, List<ArgumentSyntax> values)
        {
            if (!_seen.TryAdd(parameter, word))
            {
                findings.Add(BlockDiagnostics.RepeatedPart(word.Location, word.Text, new Bilingual(blueprint.Name, blueprint.Name), _seen[parameter].Location));
                return;
            }

            if (values is not [ValueSyntax first, ..])
            {
                findings.Add(ValueDiagnostics.MissingValue((values is [var other, ..] ? other : word).Location, word.Text, parameter.Expects, parameter.Type.Sample));
                return;
            }

            var value = Arguments.Plain(first);
            var isOpen = value is NameSyntax name && open.Any(p => p.IsCalled(name.Key));
            if (!isOpen && parameter.Bind(value) is null)
            {
                findings.Add(ReuseDiagnostics.WrongValue(first.Location, parameter, Seen.Of(value)));
            }
            else
            {
                Values = Values.Add(parameter, value);
            }

            if (values.Count > 1)
            {
                findings.Add(ValueDiagnostics.ExtraValue(BindingScope.Between(values[1], values[^1]), word.Text, parameter.Expects, Seen.Of(values[1])));
            }
        }
    }
}
