namespace Playbook.Syntax.Tree;

/// <summary>What a token is to a reader of the tree. Structural words keep the kind <see cref="Word"/> and say more in <see cref="StructuralWord"/>.</summary>
public enum TokenKind
{
    /// <summary>A run of letters: a keyword, a name, a unit.</summary>
    Word,

    /// <summary>Digits, perhaps with a fraction.</summary>
    Number,

    /// <summary>A quoted text on one line, or a block between triple quotes.</summary>
    Text,

    /// <summary>A calendar date with its year.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A mark: brace, comma, sign, comparison, arrow.</summary>
    Mark,

    /// <summary>A line end that ends a statement.</summary>
    LineEnd,

    /// <summary>The end of the file.</summary>
    EndOfFile,

    /// <summary>Characters that mean nothing here.</summary>
    Skipped,
}
