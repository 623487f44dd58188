using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>What a blueprint leaves open.</summary>
/// <param name="Names">Its names, at least one.</param>
/// <param name="Type">What it may be given.</param>
/// <param name="Choices">What may be chosen, as written; empty unless the type is one of a list.</param>
/// <param name="Default">What it is when nothing is given, or null.</param>
/// <param name="Location">The line it is declared on.</param>
internal sealed record Parameter(
    ImmutableArray<string> Names, ParameterType Type, ImmutableArray<string> Choices, ValueSyntax? Default, Location Location)
{
    /// <summary>The first name.</summary>
    public string Name => Names[0];

    /// <summary>What a value has to be, for messages.</summary>
    public Bilingual Expects => Choices.IsEmpty
        ? Type.Documentation with { Zh = Type.Documentation.Zh.TrimEnd('。'), En = InSentence(Type.Documentation.En) }
        : new($"{string.Join("、", Choices)} 之一", $"one of {string.Join(", ", Choices)}");

    private static string InSentence(string documentation) => char.ToLowerInvariant(documentation[0]) + documentation[1..].TrimEnd('.');

    /// <summary>Whether a look-up key is one of its names.</summary>
    public bool IsCalled(string key) => Names.Any(name => string.Equals(WordKey.Of(name), key, StringComparison.Ordinal));

    /// <summary>The value with what templates see of it; null when it is not what the parameter takes.</summary>
    public ParameterValue? Bind(ValueSyntax value)
    {
        if (!Type.TryRead(value, out var read))
        {
            return null;
        }

        if (!Choices.IsEmpty)
        {
            // However it is written, the value is the choice as the blueprint spells it.
            var key = WordKey.Of((string)read);
            if (Choices.FirstOrDefault(choice => string.Equals(WordKey.Of(choice), key, StringComparison.Ordinal)) is not { } choice)
            {
                return null;
            }

            read = choice;
        }

        return new ParameterValue(Names, Type, read);
    }
}
