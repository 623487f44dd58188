using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<TriggerView>;

/// <summary>What to do when something happens to a member.</summary>
internal sealed class TriggerView
{
    /// <summary>Takes an item that waits for an event.</summary>
    /// <param name="triggered">The item.</param>
    /// <param name="messages">Those of its messages that are shown.</param>
    /// <param name="language">The language of the pages.</param>
    public TriggerView(TriggeredItem triggered, IEnumerable<Message> messages, Language language)
    {
        When = Sentence.Begin(TriggerWording.When(triggered.Trigger, triggered.Days, language));
        Title = OneLine.Of(triggered.Item.Title.Text);
        Owners = DayWording.Titles(triggered.Item.Owners, language) is { } owners ? OneLine.Of(owners) : null;
        Scripts = [.. messages.Select(message => new ScriptView(When, Title, message, language))];
    }

    public static ObjectType Type { get; } = new("trigger_line", new Bilingual("触发事项", "triggered item"), () =>
    [
        Text("when", "时机", "什么时候", "When it is done", t => t.When),
        Text("title", "标题", "做什么", "What is done", t => t.Title),
        OptionalText("owners", "负责", "谁来做", "Who does it", t => t.Owners),
        List("scripts", "话术", ScriptView.Type, "发什么", "What is sent", t => t.Scripts),
    ]);

    private string When { get; }

    private string Title { get; }

    private string? Owners { get; }

    private IReadOnlyList<ScriptView> Scripts { get; }
}
