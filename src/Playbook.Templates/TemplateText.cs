using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Templates;

/// <summary>The text of a template and where it stands, so that findings point into the file that holds it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Value">The characters with their way back to the file.</param>
public sealed record TemplateText(SourceText Source, TextValue Value)
{
    /// <summary>A template that is a whole file.</summary>
    public static TemplateText WholeFile(SourceText source) => new(source, TextValue.Plain(source.Content, 0));
}
