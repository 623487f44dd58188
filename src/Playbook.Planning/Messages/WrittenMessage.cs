using System.Collections.Immutable;
using Playbook.Planning.Messages.Splitting;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Lengths;
using Playbook.Semantics.Model;
using Playbook.Templates.Markdown.Dialects;

namespace Playbook.Planning.Messages;

/// <summary>A variant of a copy as its channel carries it.</summary>
/// <param name="Title">Its title, where the channel has one.</param>
/// <param name="Markdown">What was rendered, without the title; blanks keep the length they declare.</param>
/// <param name="Text">As it is pasted.</param>
/// <param name="Length">Its length in the channel's own count.</param>
internal sealed record WrittenMessage(MessageTitle? Title, string Markdown, string Text, int Length)
{
    /// <summary>Writes what a template gave.</summary>
    /// <param name="rendered">What it gave, as Markdown.</param>
    /// <param name="channel">Where it goes; without one it is sent by hand, into some chat.</param>
    /// <param name="item">Whose title it has when it brings none.</param>
    public static WrittenMessage Of(string rendered, Channel? channel, ScheduleItem item)
    {
        var (title, markdown) = Titled(TrailingSpace.Trim(rendered), channel?.Kind.Title, item);
        var dialect = DialectOf(channel);
        var text = TrailingSpace.Trim(dialect.TextOf(markdown));
        return new WrittenMessage(title, markdown, text, Measure(text, markdown, channel));
    }

    /// <summary>The messages it can be sent as where it is too long for one; empty where that cannot be, or must not.</summary>
    /// <param name="channel">Where it goes.</param>
    /// <param name="limit">The most each may have.</param>
    public ImmutableArray<MessagePart> Parts(Channel? channel, int limit)
    {
        if (channel?.Kind.TakesSeveral != true)
        {
            return [];
        }

        return TextSplitter.Split(Markdown, part => Measured(part).Length <= limit) is { } parts ? [.. parts.Select(Measured)] : [];

        MessagePart Measured(string markdown)
        {
            var text = TrailingSpace.Trim(channel.Kind.Dialect.TextOf(markdown));
            return new MessagePart(FillIn.Shown(text), channel.Kind.Dialect.MarkupOf(FillIn.Shown(markdown)), Measure(text, markdown, channel));
        }
    }

    private static int Measure(string text, string markdown, Channel? channel)
    {
        var dialect = DialectOf(channel);
        return MessageLength.Of(dialect.CountsMarks ? dialect.CountedOf(markdown) : text, channel?.Kind.Message.Count ?? LengthCount.Graphemes);
    }

    private static Dialect DialectOf(Channel? channel) => channel?.Kind.Dialect ?? Dialects.Plain;

    // A heading of the first level on the first line is the title, and not said twice.
    private static (MessageTitle? Title, string Body) Titled(string markdown, LengthRule? rule, ScheduleItem item)
    {
        if (rule is null)
        {
            return (null, markdown);
        }

        var end = markdown.AsSpan().IndexOf('\n') is >= 0 and var found ? found : markdown.Length;
        var (words, body) = markdown.StartsWith("# ", StringComparison.Ordinal)
            ? (Dialects.Plain.TextOf(markdown[2..end].Trim()), markdown[end..].TrimStart('\n'))
            : (item.Title.Text, markdown);
        return (new MessageTitle(FillIn.Shown(words), MessageLength.Of(words, rule.Count), rule.Limit, rule.Count), body);
    }
}
