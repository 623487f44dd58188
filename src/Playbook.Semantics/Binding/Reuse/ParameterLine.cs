using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>The line of a parameter taken apart: <c>参数 城市 city 文字 默认 "上海"</c>.</summary>
/// <param name="Names">The words before the type; all of them when there is none.</param>
/// <param name="TypeWord">The last word that is a type: before it stand names, behind it what may be chosen. Null when there is none.</param>
/// <param name="Choices">The words behind the type, before any other value.</param>
/// <param name="Rest">What follows: further choices, and the default.</param>
/// <param name="DefaultWord">The word before the default, or null.</param>
internal sealed record ParameterLine(
    ImmutableArray<NameSyntax> Names, NameSyntax? TypeWord, ImmutableArray<NameSyntax> Choices, ImmutableArray<ArgumentSyntax> Rest, NameSyntax? DefaultWord)
{
    /// <summary>The type, or null.</summary>
    public ParameterType? Type => TypeWord is null ? null : ParameterTypes.Table.Find(TypeWord.Key);

    /// <summary>The words of the language on the line; its other words are names and values.</summary>
    public ImmutableArray<MarkedWord> Marks =>
    [
        .. TypeWord is { } word ? [new MarkedWord(word, Type!)] : ImmutableArray<MarkedWord>.Empty,
        .. DefaultWord is { } mark ? [new MarkedWord(mark, ReuseWords.Default)] : ImmutableArray<MarkedWord>.Empty,
    ];

    /// <summary>Takes a line apart.</summary>
    public static ParameterLine Of(StatementSyntax line)
    {
        var words = ImmutableArray.CreateBuilder<NameSyntax>();
        foreach (var argument in line.Arguments)
        {
            if (argument is not NameSyntax name || ReuseWords.IsDefault(name.Key))
            {
                break;
            }

            words.Add(name);
        }

        var rest = line.Arguments[words.Count..];
        var defaultWord = rest.OfType<NameSyntax>().FirstOrDefault(name => ReuseWords.IsDefault(name.Key));
        var names = words.ToImmutable();
        var typeAt = names.Length - 1;
        while (typeAt >= 0 && ParameterTypes.Table.Find(names[typeAt].Key) is null)
        {
            typeAt--;
        }

        return typeAt < 0
            ? new ParameterLine(names, null, [], rest, defaultWord)
            : new ParameterLine(names[..typeAt], names[typeAt], names[(typeAt + 1)..], rest, defaultWord);
    }

    /// <summary>The lines of a blueprint's own parameters.</summary>
    public static IEnumerable<ParameterLine> In(StatementSyntax blueprint) =>
        (blueprint.Block?.Members.OfType<StatementSyntax>() ?? []).Where(line => BlockOverride.Is(line, ReuseWords.Parameter)).Select(Of);

    /// <summary>The look-up keys of all parameters that the blueprints of a file declare.</summary>
    public static IReadOnlySet<string> NamesIn(CompilationUnitSyntax file) =>
        file.Members.OfType<StatementSyntax>()
            .Where(statement => BlockOverride.Is(statement, ReuseWords.Blueprint))
            .SelectMany(In)
            .SelectMany(line => line.Names)
            .Select(name => name.Key)
            .ToHashSet(StringComparer.Ordinal);
}
