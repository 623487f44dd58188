using Playbook.Generators.Announcements;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Site.Search;

/// <summary>What is the same of a message each time it is sent.</summary>
/// <param name="Title">Title of its item.</param>
/// <param name="Part">The segment, or the word for a reminder; null for the item itself.</param>
/// <param name="Type">Name of its copy type.</param>
/// <param name="Kind">Kind of its item.</param>
/// <param name="Channel">Title of where it goes, or null.</param>
/// <param name="Owner">Title of who sends it, or null.</param>
/// <param name="Heading">What stands above the text in the channel, or null.</param>
/// <param name="When">The event it waits for; null for what has a date.</param>
/// <param name="Text">The text.</param>
internal sealed record MessageSeries(
    string Title, string? Part, string Type, ItemKind Kind, string? Channel, string? Owner, string? Heading, string? When, string Text);

/// <summary>A message at one time.</summary>
/// <param name="Series">What it has in common with the same message at other times.</param>
/// <param name="Anchor">Its id in the announcements.</param>
/// <param name="At">When it is sent; null where an event decides.</param>
internal sealed record SentMessage(MessageSeries Series, string Anchor, Occurrence? At)
{
    /// <summary>Every message of a plan, in the order of the announcements: dated ones, those that wait, those that are kept ready.</summary>
    public static IEnumerable<SentMessage> In(PlanView view) =>
    [
        .. from occurrence in view.Occurrences
           from message in occurrence.Messages
           select Of(message, occurrence.Title, occurrence.Part, occurrence.Item.Kind, when: null, occurrence.Occurrence),
        .. from triggered in view.Triggered
           from message in triggered.Messages
           select Of(message, triggered.Title, null, triggered.Item.Kind, Sentence.Begin(triggered.When), at: null),
        .. from copy in view.Plan.Prepared
           from message in copy.Messages
           select Of(
               new MessageView(message, view.Language),
               OneLine.Of(copy.Item.Title.Text),
               null,
               copy.Item.Kind,
               $"{copy.Group.Title.In(view.Language)} · {AnnouncementPhrases.Ready.Text.In(view.Language)}",
               at: null),
    ];

    private static SentMessage Of(MessageView view, string title, string? part, ItemKind kind, string? when, Occurrence? at)
    {
        var message = view.Message;
        return new SentMessage(
            new MessageSeries(
                title,
                part,
                view.TypeName,
                kind,
                message.Channel is { } channel ? OneLine.Of(channel.Title.Text) : null,
                message.Owner is { } owner ? OneLine.Of(owner.Title.Text) : null,
                message.Title is { } heading ? OneLine.Of(heading.Text) : null,
                when,
                message.Text),
            view.Anchor,
            at);
    }
}
