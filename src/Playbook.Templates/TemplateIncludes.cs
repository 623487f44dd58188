using Playbook.Syntax.Words;

namespace Playbook.Templates;

/// <summary>The templates that a template may include.</summary>
/// <param name="Find">Finds one by name.</param>
/// <param name="Names">Their names, for whoever mistypes one; asked only then.</param>
public sealed record TemplateIncludes(Func<string, TemplateText?> Find, Func<IEnumerable<string>> Names)
{
    private static readonly Bilingual InFolder = new(
        "检查名字；还没有的，先在模板文件夹里写好，文件名以 _ 开头。",
        "Check the name; if it is still to be written, put it into the template folder as a file whose name begins with _.");

    /// <summary>What whoever includes a template that is still to be written is told; templates are files of a folder when left out.</summary>
    public Func<string, Bilingual> ToBeWritten { get; init; } = static _ => InFolder;
}
