using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Semantics.Model;

/// <summary>Anything with a name that others may refer to.</summary>
public abstract class Declaration
{
    /// <summary>The first name, as written; the title's text where there is no name.</summary>
    public required string Name { get; init; }

    /// <summary>Every name it answers to, one or more per spelling.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>What people read: the title, or the name where there is no title.</summary>
    public required Prose Title { get; init; }

    /// <summary>The fields of its block.</summary>
    public FieldValues Fields { get; init; } = FieldValues.Empty;

    /// <summary>Where its first line stands.</summary>
    public required Location Location { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Title.Text;
}
