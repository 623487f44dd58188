using Playbook.Syntax.Text;

namespace Playbook.Templates.Lexing;

/// <summary>A token of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the template's characters.</param>
/// <param name="Value">What it means: the text, the name as written, the canonical mark.</param>
/// <param name="SpaceBefore">Whether white space stands before it; tells <c>f [1]</c> from <c>f[1]</c>.</param>
internal readonly record struct TemplateToken(TemplateTokenKind Kind, TextSpan Span, string Value, bool SpaceBefore = false)
{
    /// <summary>Whether it is this mark.</summary>
    public bool Is(string mark) => Kind == TemplateTokenKind.Mark && Value == mark;
}
