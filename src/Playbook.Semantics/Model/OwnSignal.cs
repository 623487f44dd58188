using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Model;

/// <summary>An act of members that the author declared; fields in <c>SignalDeclarationWords</c>.</summary>
public sealed class OwnSignal : Declaration
{
    /// <summary>The act, as conditions, points and rankings name it.</summary>
    public required SignalRow Row { get; init; }
}
