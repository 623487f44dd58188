using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Reads the lines that declare parameters: <c>参数 费用 fee 金额 默认 19.9元</c>.</summary>
internal sealed class ParameterReader(BindingScope scope)
{
    private static readonly Bilingual Expects = new("名字、类型和默认值", "names, a type and a default");

    /// <summary>Every parameter of a blueprint's own, in source order; those that make no sense are left out after a finding.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="declared">Names of roles, channels and the like beside them, which no parameter may have too.</param>
    public ImmutableArray<Parameter> ReadAll(IEnumerable<StatementSyntax> lines, IReadOnlyDictionary<string, SyntaxNode> declared)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        var taken = new Dictionary<string, SyntaxNode>(declared, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Read(line) is { } parameter && IsFree(parameter, line, taken))
            {
                parameters.Add(parameter);
            }
        }

        return parameters.ToImmutable();
    }

    private bool IsFree(Parameter parameter, StatementSyntax line, Dictionary<string, SyntaxNode> taken)
    {
        foreach (var name in parameter.Names)
        {
            if (!taken.TryAdd(WordKey.Of(name), line) && !ReferenceEquals(taken[WordKey.Of(name)], line))
            {
                scope.Report(ReuseDiagnostics.ParameterNameTaken(parameter.Location, name, taken[WordKey.Of(name)].Location));
                return false;
            }
        }

        return true;
    }

    private Parameter? Read(StatementSyntax line)
    {
        var parts = ParameterLine.Of(line);
        if (parts.Names.IsEmpty)
        {
            DeclarationHead.ReportNameless(line, scope, ReuseWords.Parameter, ReuseWords.Parameter.Example);
            return null;
        }

        if (parts.Type is not { } type)
        {
            ReportNoType(line, parts.Names);
            (parts, type) = Guess(parts);
        }

        var rest = new Queue<ArgumentSyntax>(parts.Rest);
        var choices = ReadChoices(type, parts, rest);
        var parameter = new Parameter(
            [.. parts.Names.Select(name => name.Text).Distinct(StringComparer.Ordinal)], type, choices, ReadDefault(line, parts, rest),
            BindingScope.Between(line.Head, line.Arguments[^1]));
        if (parameter.Default is { } value and not NameSyntax && parameter.Bind(value) is null)
        {
            scope.Report(ReuseDiagnostics.WrongValue(value.Location, parameter, Seen.Of(value)));
            return parameter with { Default = null };
        }

        return parameter;
    }

    // What a misspelt type most likely means, so that the rest of the blueprint is not wrong for want of the parameter.
    private static (ParameterLine Parts, ParameterType Type) Guess(ParameterLine parts)
    {
        if (parts.Names is not [.. { Length: > 0 } names, var last])
        {
            return (parts, ParameterTypes.Text);
        }

        var near = NearestWord.Find(last.Text, ParameterTypes.Table.Spellings) is { } word ? ParameterTypes.Table.Find(WordKey.Of(word)) : null;
        return (parts with { Names = names }, near ?? ParameterTypes.Text);
    }

    private void ReportNoType(StatementSyntax line, ImmutableArray<NameSyntax> names)
    {
        var last = names[^1];
        scope.Report(ReuseDiagnostics.NoType(
            names.Length > 1 ? last.Location : BindingScope.Between(line.Head, last), names[0].Text, names.Length > 1 ? last.Text : null));
    }

    private ImmutableArray<string> ReadChoices(ParameterType type, ParameterLine parts, Queue<ArgumentSyntax> rest)
    {
        if (!ReferenceEquals(type, ParameterTypes.Choice))
        {
            foreach (var extra in parts.Choices.Take(1))
            {
                scope.Report(ValueDiagnostics.ExtraValue(extra.Location, ReuseWords.Parameter.Name.Zh, Expects, Seen.Of(extra)));
            }

            return [];
        }

        List<string> choices = [.. parts.Choices.Select(name => name.Text)];
        while (rest.TryPeek(out var next) && next is (TextSyntax or ListSyntax or NameSyntax) and ValueSyntax value && !ReferenceEquals(value, parts.DefaultWord))
        {
            rest.Dequeue();
            choices.AddRange(BindingScope.Items(value).Select(ParameterTypes.TextOf).OfType<string>());
        }

        return [.. choices];
    }

    private ValueSyntax? ReadDefault(StatementSyntax line, ParameterLine parts, Queue<ArgumentSyntax> rest)
    {
        if (!rest.TryDequeue(out var mark))
        {
            return null;
        }

        if (mark is not NameSyntax word || !ReferenceEquals(word, parts.DefaultWord))
        {
            scope.Report(ValueDiagnostics.ExtraValue(mark.Location, line.Head.Text, Expects, Seen.Of(mark)));
            return null;
        }

        if (!rest.TryDequeue(out var value) || value is not ValueSyntax found)
        {
            scope.ReportUnlessBroken(line, ValueDiagnostics.MissingValue(word.Location, word.Text, Expects, ReuseWords.Parameter.Example));
            return null;
        }

        if (rest.TryPeek(out var extra))
        {
            scope.Report(ValueDiagnostics.ExtraValue(extra.Location, line.Head.Text, Expects, Seen.Of(extra)));
        }

        return Arguments.Plain(found);
    }
}
