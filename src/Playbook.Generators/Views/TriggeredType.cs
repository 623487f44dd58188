using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<TriggeredView>;

/// <summary>Members of an item that waits for an event.</summary>
internal static class TriggeredType
{
    public static ObjectType Make(PlanTypes types) => new("triggered-item", new Bilingual("触发事项", "triggered item"), () =>
    [
        Text("id", "编号", "稳定的编号", "Stable id", t => t.Triggered.Id),
        Text("anchor", "锚点", "页面内的锚点", "Its id in a page", t => t.Anchor),
        Text("title", "标题", "事项的标题", "Title of the item", t => t.Title),
        Text("kind", "类型", "事项的类型", "Kind of the item", t => t.KindName),
        Text("tone", "色调", "类型的色调", "Colour of the kind", t => t.Item.Kind.Tone),
        Text("sign", "图标", "类型的图标", "Sign of the kind", t => t.Item.Kind.Sign),
        Text("moment", "时机", "在什么时候", "When it happens", t => t.When),
        Text("trigger_id", "触发编号", "触发事件的编号", "Id of the event", t => t.Triggered.Trigger.Id),
        OptionalText("owners", "负责", "由谁负责", "Who does it", t => t.Owners),
        OptionalText("channels", "渠道", "发到哪里", "Where it goes", t => t.Channels),
        List("messages", "消息", types.Message, "要发的消息", "What is sent", t => t.Messages),
    ]);
}
