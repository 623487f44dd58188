using Playbook.Generators.Announcements.Previews;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Syntax.Words;
using Playbook.Templates.Markdown;
using Playbook.Templates.Types;

namespace Playbook.Generators.Announcements.Views;

using static MemberOf<AlongView>;

/// <summary>Something that goes out with a message and is not within its text as the channel shows it.</summary>
/// <param name="Along">An image or a link.</param>
/// <param name="Number">Which of the images it is, from 1, as its place in the text says; 0 for a link.</param>
internal sealed record AlongView(SentAlong Along, int Number)
{
    public static ObjectType Type { get; } = new("goes_along", new Bilingual("随文发的", "what goes along"), () =>
    [
        YesNo("is_image", "是图片", "图片，不然是链接", "An image; otherwise a link", p => p.Along.IsImage),
        MemberOf<AlongView>.Number("number", "序号", "第几张图，从 1 数；链接是 0", "Which of the images it is, from 1; 0 for a link", p => p.Number),
        Text("title", "名称", "图片上是什么，或链接的文字", "What the image shows, or what the link says", p => p.Along.Title),
        Text("address", "地址", "网址，或图片文件的路径", "Its address, or the path of its file", p => p.Along.Address),
    ]);

    /// <summary>What goes out with a message, in the order of its text, a link once; links that lead somewhere from within the text are not among it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="marks">What its channel turns into links.</param>
    public static IReadOnlyList<AlongView> Of(Message message, TextMarks marks)
    {
        var carriesLinks = marks.HasFlag(TextMarks.Links) && message.Dialect.CarriesLinks;
        var number = 0;
        return
        [
            .. message.Along.Where(along => along.IsImage || !carriesLinks)
                .Select(along => new AlongView(along, along.IsImage ? ++number : 0))
                .DistinctBy(along => (along.Number, along.Along.Address)),
        ];
    }

    /// <summary>When they are sent: put into their places, sent after the text, or added to a post.</summary>
    /// <param name="message">The message.</param>
    /// <param name="language">The language of the page.</param>
    public static string LabelOf(Message message, Language language) =>
        (message.Dialect.HoldsImages ? AnnouncementPhrases.AlongInside
            : message.Channel is null or { Kind.IsGroup: true } or { Kind.TakesSeveral: true } ? AnnouncementPhrases.AlongAfter
            : AnnouncementPhrases.AlongWith).Text.In(language);
}
