using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Model;

/// <summary>A parameter of the blueprint a playbook was made of, with what it was given.</summary>
/// <param name="Names">Its names; templates know it by each.</param>
/// <param name="Type">What it is.</param>
/// <param name="Value">The value.</param>
public sealed record ParameterValue(ImmutableArray<string> Names, ParameterType Type, object Value)
{
    /// <summary>The value, as templates take it.</summary>
    /// <param name="language">The playbook's.</param>
    internal object In(Language language) => Type.Show(Value, language);
}
