using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Announcements.Previews;

using static MemberOf<TextSpan>;

/// <summary>What a stretch of a message is.</summary>
internal enum TextSpanKind
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>A blank that the sender fills in.</summary>
    Blank,

    /// <summary>An address of the web.</summary>
    Link,

    /// <summary>A topic or a person, which the channel shows as a link.</summary>
    Tag,
}

/// <summary>A stretch of a message as a preview shows it. All stretches together are the text.</summary>
/// <param name="Content">The characters, brackets of a blank included.</param>
/// <param name="Kind">What it is.</param>
internal sealed record TextSpan(string Content, TextSpanKind Kind)
{
    public static ObjectType Type { get; } = new("text_span", new Bilingual("文字片段", "stretch of a text"), () =>
    [
        Text("content", "内容", "文字", "The characters", p => p.Content),
        YesNo("is_blank", "是填空", "要填的空", "A blank to fill in", p => p.Kind == TextSpanKind.Blank),
        YesNo("is_link", "是链接", "网址", "An address of the web", p => p.Kind == TextSpanKind.Link),
        YesNo("is_tag", "是话题", "话题或 @ 的人", "A topic, or a person who is called", p => p.Kind == TextSpanKind.Tag),
    ]);
}
