using System.Collections.Immutable;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Lengths;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Markdown;
using Playbook.Templates.Markdown.Dialects;

namespace Playbook.Planning;

/// <summary>A text as it is sent.</summary>
public sealed record Message
{
    /// <summary>The occurrence's id and the channel's name.</summary>
    public required string Id { get; init; }

    /// <summary>Which copy it is.</summary>
    public required CopyType Type { get; init; }

    /// <summary>Where it goes; null when the playbook has no channel.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Who sends it; null when nobody is named.</summary>
    public Role? Owner { get; init; }

    /// <summary>Its title where the channel has one (articles, notes, mail); null elsewhere.</summary>
    public MessageTitle? Title { get; init; }

    /// <summary>The text as a person pastes it into the channel, with fill-ins as <c>[[name]]</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What it was rendered from: Markdown, with fill-ins as <c>[[name]]</c>; without the title.</summary>
    public string Markdown { get => field ?? Text; init; }

    /// <summary>The text in the channel's own notation, as programs send it; null where that is <see cref="Text"/>.</summary>
    public string? Markup => Dialect.MarkupOf(Markdown);

    /// <summary>The text as it looks in the channel, as safe HTML; null where it is plain text.</summary>
    public string? Html => Dialect.HtmlOf(Markdown);

    /// <summary>What the channel makes of Markdown; a message without a channel goes into some chat.</summary>
    public Dialect Dialect => Channel?.Kind.Dialect ?? Dialects.Plain;

    /// <summary>How the channel counts.</summary>
    public LengthCount Count => Channel?.Kind.Message.Count ?? LengthCount.Graphemes;

    /// <summary>Its length in the channel's own count; fill-ins count with their declared length.</summary>
    public required int Length { get; init; }

    /// <summary>The most the channel takes, in its own count: the author's limit or the platform's; null where there is none.</summary>
    public int? Limit => Channel?.Limit ?? Channel?.Kind.Message.Limit;

    /// <summary>Which variant it is, the first being the longest; the longest that fits is taken.</summary>
    public int Variant { get; init; }

    /// <summary>How many variants there were.</summary>
    public int Variants { get; init; } = 1;

    /// <summary>The messages it is sent as, in order, where it is too long for one and the channel takes several; empty when it is sent whole.</summary>
    public ImmutableArray<MessagePart> Parts { get; init; } = [];

    /// <summary>Images and links in the order of the text; chats send images as messages of their own.</summary>
    public ImmutableArray<SentAlong> Along => SentAlong.In(Markdown);

    /// <summary>The blanks in <see cref="Text"/>, with their places.</summary>
    public ImmutableArray<FillIn> Blanks => FillIn.All(Text);

    /// <summary>Names of the blanks the sender fills in, in order, each once.</summary>
    public ImmutableArray<string> FillIns { get; init; } = [];

    /// <summary>Whether the author wrote it; otherwise it is a built-in text.</summary>
    public bool IsAuthored { get; init; }
}

/// <summary>The title of a message: a first line that is a heading, else the title of its item.</summary>
/// <param name="Text">The words.</param>
/// <param name="Length">Their length, as the channel counts titles.</param>
/// <param name="Limit">The most a title may have there, or null.</param>
/// <param name="Count">How the channel counts titles.</param>
public sealed record MessageTitle(string Text, int Length, int? Limit, LengthCount Count);

/// <summary>One of the messages that a long text is sent as.</summary>
/// <param name="Text">As a person pastes it.</param>
/// <param name="Markup">As programs send it, or null where that is the same.</param>
/// <param name="Length">Its length in the channel's own count.</param>
public sealed record MessagePart(string Text, string? Markup, int Length);
