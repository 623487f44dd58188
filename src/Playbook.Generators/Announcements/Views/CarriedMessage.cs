using Playbook.Generators.Announcements.Previews;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Syntax.Words;
using Playbook.Templates.Markdown;
using Playbook.Templates.Types;

namespace Playbook.Generators.Announcements.Views;

/// <summary>What a channel carries of a message: its notation, its parts, what is sent along, where its blanks are.</summary>
/// <param name="message">The message.</param>
/// <param name="marks">What the channel turns into links.</param>
internal sealed class CarriedMessage(Message message, TextMarks marks)
{
    public string? Markup { get; } = message.Markup;

    public string? Html { get; } = message.Html;

    public IReadOnlyList<MessagePartView> Split { get; } = [.. message.Parts.Select((part, i) => new MessagePartView(part, i + 1, TextSpans.Of(part.Text, marks)))];

    public IReadOnlyList<SentAlong> Images { get; } = [.. message.Along.Where(along => along.IsImage)];

    /// <summary>Images, and links that the channel does not carry within the text, in the order of the text.</summary>
    public IReadOnlyList<AlongView> Along { get; } = AlongView.Of(message, marks);

    public IReadOnlyList<FillInPlace> Places { get; } = [.. message.Blanks.Select(blank => new FillInPlace(blank.Name, blank.Index, blank.Size))];
}

/// <summary>A blank with its place.</summary>
/// <param name="Name">What goes there.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units from 0.</param>
/// <param name="Length">How many UTF-16 units of the text it takes.</param>
internal sealed record FillInPlace(string Name, int Start, int Length)
{
    public static ObjectType Type { get; } = new("fill_in_place", new Bilingual("填空位置", "place of a blank"), () =>
    [
        MemberOf<FillInPlace>.Text("name", "名称", "要填什么", "What goes there", p => p.Name),
        MemberOf<FillInPlace>.Number("start", "起点", "从第几个字符开始，从 0 数", "Where it begins, in UTF-16 units from 0", p => p.Start),
        MemberOf<FillInPlace>.Number("length", "长度", "占几个字符", "How many UTF-16 units it takes", p => p.Length),
    ]);
}

/// <summary>One of the messages that a long text goes out as.</summary>
/// <param name="Part">The message.</param>
/// <param name="Number">Which it is, from 1.</param>
/// <param name="Spans">Its text, cut where the preview shows it differently.</param>
internal sealed record MessagePartView(MessagePart Part, int Number, IReadOnlyList<TextSpan> Spans);

/// <summary>Members of such a message.</summary>
internal static class MessagePartType
{
    public static ObjectType Instance { get; } = new("message_part", new Bilingual("分条", "one of several messages"), () =>
    [
        MemberOf<MessagePartView>.Number("number", "序号", "第几条", "Which it is, from 1", p => p.Number),
        MemberOf<MessagePartView>.Text("text", "正文", "要发的文字", "The text to send", p => p.Part.Text),
        MemberOf<MessagePartView>.List("spans", "片段", TextSpan.Type, "正文按填空、网址和话题切开", "The text, cut at blanks, addresses and topics", p => p.Spans),
        MemberOf<MessagePartView>.OptionalText("markup", "标记文本", "程序发送时用的写法；和正文一样的没有", "The text as programs send it; nothing where that is the text", p => p.Part.Markup),
        MemberOf<MessagePartView>.Number("length", "长度", "按渠道的方式计的长度", "Its length as the channel counts", p => p.Part.Length),
    ]);
}

/// <summary>Members of an image that is sent along.</summary>
internal static class ImageType
{
    public static ObjectType Instance { get; } = new("sent_along", new Bilingual("配图", "image"), () =>
    [
        MemberOf<SentAlong>.Text("title", "名称", "图片上是什么", "What it shows", s => s.Title),
        MemberOf<SentAlong>.Text("address", "地址", "网址，或图片文件的路径", "Its address, or the path of its file", s => s.Address),
    ]);
}
