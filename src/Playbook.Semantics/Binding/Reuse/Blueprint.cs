using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>A playbook with parameters, as it is written and with what it takes over from the one it is based on.</summary>
internal sealed class Blueprint : Declaration
{
    /// <summary>Its statement.</summary>
    public required StatementSyntax Statement { get; init; }

    /// <summary>Its line.</summary>
    public required ReuseHead Head { get; init; }

    /// <summary>The parameters, those of the blueprint below it included; a value given to one of those is its default here.</summary>
    public ImmutableArray<Parameter> Parameters { get; set; } = [];

    /// <summary>The lines of its block laid over those of the blueprint below it, parameters left out.</summary>
    public ImmutableArray<MemberSyntax> Members { get; set; } = [];

    /// <summary>The title, or that of the blueprint below it; null when none has one.</summary>
    public TextSyntax? TitleSyntax { get; set; }

    /// <summary>What was found wrong when it was checked by itself: not to be told again of each playbook made of it.</summary>
    public HashSet<FindingPlace> Known { get; } = [];

    /// <summary>The parameter of a look-up key, or null.</summary>
    public Parameter? Find(string key) => Parameters.FirstOrDefault(parameter => parameter.IsCalled(key));
}
