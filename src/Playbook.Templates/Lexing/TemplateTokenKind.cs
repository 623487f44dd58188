namespace Playbook.Templates.Lexing;

/// <summary>What a token of a template is.</summary>
internal enum TemplateTokenKind
{
    /// <summary>Text that is copied to the output.</summary>
    Text,

    /// <summary>The beginning of a tag; its value is the white space it stands behind when it is first on its line.</summary>
    TagOpen,

    /// <summary>The end of a tag.</summary>
    TagClose,

    /// <summary>A line end or semicolon inside a tag.</summary>
    StatementEnd,

    /// <summary>A word.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A quoted text; its value is what it means.</summary>
    String,

    /// <summary>An operator or bracket; its value is its canonical spelling.</summary>
    Mark,

    /// <summary>The end of the template.</summary>
    End,
}
