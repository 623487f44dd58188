using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<MessageView>;

/// <summary>Members of a message.</summary>
internal static class MessageType
{
    public static ObjectType Make() => new("message", new Bilingual("消息", "message"), () =>
    [
        Text("id", "编号", "稳定的编号", "Stable id", m => m.Message.Id),
        Text("anchor", "锚点", "页面内的锚点", "Its id in a page", m => m.Anchor),
        Text("type", "文案类型", "文案类型的名称", "Name of its copy type", m => m.TypeName),
        Text("type_id", "文案编号", "文案类型的编号", "Id of its copy type", m => m.Message.Type.Id),
        Text("text", "正文", "要发的文字", "The text to send", m => m.Message.Text),
        Number("length", "长度", "按渠道的方式计的长度", "Its length as the channel counts", m => m.Message.Length),
        MemberOf<MessageView>.Make(
            "limit", "上限", TemplateType.Number.OrNothing, "渠道允许的最大长度", "The most the channel takes",
            m => m.Message.Limit is { } limit ? (decimal)limit : null),
        OptionalText("channel", "渠道", "发到哪里", "Where it goes", m => m.Message.Channel?.Title.Text),
        OptionalText("owner", "负责", "由谁发", "Who sends it", m => m.Message.Owner?.Title.Text),
        List("blanks", "留白", TemplateType.Text, "发送前要填的空", "Blanks to fill in before sending", m => m.Message.FillIns),
        YesNo("authored", "自写", "是否作者自己写的", "Whether the author wrote it", m => m.Message.IsAuthored),
    ]);
}
