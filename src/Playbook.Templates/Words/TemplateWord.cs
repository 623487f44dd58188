namespace Playbook.Templates.Words;

/// <summary>A word with a meaning of its own inside a tag.</summary>
public enum TemplateWord
{
    /// <summary>Not such a word.</summary>
    None,

    /// <summary>Begins a block that is written when a condition holds.</summary>
    If,

    /// <summary>Begins the part that is written otherwise.</summary>
    Else,

    /// <summary>Two words in one: otherwise, if.</summary>
    ElseIf,

    /// <summary>Ends a block.</summary>
    End,

    /// <summary>Begins a loop; inside it, the state of the loop.</summary>
    For,

    /// <summary>Stands between the name and the list of a loop.</summary>
    In,

    /// <summary>After the list of a loop: how many rounds at most.</summary>
    Limit,

    /// <summary>After the list of a loop: how many to skip.</summary>
    Offset,

    /// <summary>After the list of a loop: from the last to the first.</summary>
    Reversed,

    /// <summary>Leaves a loop.</summary>
    Break,

    /// <summary>Goes to the next round of a loop.</summary>
    Continue,

    /// <summary>Begins a choice by value.</summary>
    Case,

    /// <summary>Begins one of the choices.</summary>
    When,

    /// <summary>Keeps what a block writes under a name.</summary>
    Capture,

    /// <summary>Writes another template here.</summary>
    Include,

    /// <summary>The truth value that holds.</summary>
    True,

    /// <summary>The truth value that does not.</summary>
    False,

    /// <summary>No value.</summary>
    Null,

    /// <summary>What an empty text or list equals.</summary>
    Empty,

    /// <summary>Both hold.</summary>
    And,

    /// <summary>One of both holds.</summary>
    Or,

    /// <summary>Does not hold.</summary>
    Not,
}
