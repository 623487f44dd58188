using Playbook.Templates.Types;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Stand-ins for the types of declarations, by their ids: what a field refers to; templates put the whole type in their place.</summary>
public static class DeclarationTypes
{
    /// <summary>A role.</summary>
    public static ObjectType Role { get; } = new("role", new("角色", "role"), () => []);

    /// <summary>A channel.</summary>
    public static ObjectType Channel { get; } = new("channel", new("渠道", "channel"), () => []);
}
