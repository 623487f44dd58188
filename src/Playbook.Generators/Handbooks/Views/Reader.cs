using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>Who reads a handbook: members are spared what is for the team alone, and read dates where the team counts days.</summary>
/// <param name="Playbook">The playbook.</param>
/// <param name="IsMember">Whether a member reads it.</param>
internal sealed record Reader(PlaybookModel Playbook, bool IsMember)
{
    public Language Language => Playbook.Language;

    /// <summary>What a field holds, as this reader is told of it.</summary>
    public object Told(object value) => !IsMember ? value : value switch
    {
        When moment => WhenDates.Of(moment, Playbook),
        ImmutableArray<When> moments => moments.Select(moment => WhenDates.Of(moment, Playbook)).ToImmutableArray(),
        _ => value,
    };
}
