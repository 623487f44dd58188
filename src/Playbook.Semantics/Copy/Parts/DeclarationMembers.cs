using Playbook.Semantics.Model;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>What everything with a name has.</summary>
internal static class DeclarationMembers
{
    /// <summary>Title and name.</summary>
    /// <typeparam name="T">Which declaration.</typeparam>
    public static IEnumerable<MemberRow> Of<T>()
        where T : Declaration =>
    [
        MemberRow.Value<T>("title", "标题|称呼|名称|名字", "title|name", new("给人看的名称。", "What people read."),
            TemplateType.Text, declaration => declaration.Title).Always(),
        MemberRow.Value<T>("id", "代号", "id", new("文件里用来指代它的名字。", "The name by which the file refers to it."),
            TemplateType.Text, declaration => declaration.Name).Always(),
    ];
}
