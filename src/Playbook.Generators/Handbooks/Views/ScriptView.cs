using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<ScriptView>;

/// <summary>A message with the words around it, for someone who will send it.</summary>
/// <param name="when">When it is sent, in words.</param>
/// <param name="title">What it belongs to.</param>
/// <param name="message">The message.</param>
/// <param name="language">The language of the pages.</param>
internal sealed class ScriptView(string when, string title, Message message, Language language)
{
    public static ObjectType Type { get; } = new("script", new Bilingual("话术", "script"), () =>
    [
        Text("when", "时间", "什么时候发", "When it is sent", s => s.When),
        Text("title", "标题", "属于哪件事", "What it belongs to", s => s.Title),
        OptionalText("channel", "渠道", "发到哪里", "Where it goes", s => s.Channel),
        OptionalText("blanks", "留白", "发之前要填的空", "What is filled in before it is sent", s => s.Blanks),
        MemberOf<ScriptView>.Make("text", "正文", TemplateType.Markup, "原样放进代码块的正文", "The text as it goes between fences", s => s.Text),
        MemberOf<ScriptView>.Make("fence", "围栏", TemplateType.Markup, "包住正文的围栏", "The fence around the text", s => s.Fence),
    ]);

    public string Title { get; } = OneLine.Of(title);

    private string When { get; } = when;

    private string? Channel { get; } = message.Channel is { } channel ? OneLine.Of(channel.Title.Text) : null;

    private string? Blanks { get; } = message.FillIns.IsEmpty ? null : OneLine.Of(ListWording.And(message.FillIns, language));

    // Between fences everything is text, so the message goes there as it will be sent.
    private Markup Text { get; } = new(message.Text);

    private Markup Fence { get; } = new(Fences.Around(message.Text));
}
