namespace Playbook.Semantics.Vocabulary;

/// <summary>What a block is called by, on its line.</summary>
public enum BlockHead
{
    /// <summary>Nothing: there is one of it.</summary>
    None,

    /// <summary>Perhaps a name, a title, or both.</summary>
    Optional,

    /// <summary>A name, a title, or both.</summary>
    Required,
}
