using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Operations;

using static MemberOf<PreparedScripts>;

/// <summary>Texts kept ready that belong together, each once: the longest where channels have their own.</summary>
/// <param name="title">What they are for.</param>
/// <param name="scripts">The texts.</param>
internal sealed class PreparedScripts(string title, IReadOnlyList<ScriptView> scripts)
{
    public static ObjectType Type { get; } = new("prepared_scripts", new Bilingual("备用话术", "prepared scripts"), () =>
    [
        Text("title", "标题", "这一组是什么", "What they are for", p => p.Title),
        List("scripts", "话术", ScriptView.Type, "这一组的话术", "The texts", p => p.Scripts),
    ]);

    private string Title { get; } = title;

    private IReadOnlyList<ScriptView> Scripts { get; } = scripts;

    /// <summary>All that a plan keeps ready, by group.</summary>
    public static IReadOnlyList<PreparedScripts> Of(Plan plan)
    {
        var language = plan.Playbook.Language;
        return
        [
            .. plan.Prepared.GroupBy(copy => copy.Group).Select(group => new PreparedScripts(
                group.Key.Title.In(language),
                [.. group.Where(copy => !copy.Messages.IsEmpty).Select(copy => new ScriptView("", copy.Item.Title.Text, copy.Messages.MaxBy(message => message.Length)!, language))])),
        ];
    }
}
