using Playbook.Syntax.Words;

namespace Playbook.Templates.Markdown.Dialects;

/// <summary>What a kind of channel makes of headings, lists, bold type, links and the like.</summary>
/// <param name="Id">Its name in data: <c>telegram-html</c>.</param>
/// <param name="Name">What it is, for readers.</param>
/// <param name="Source">Where the platform says so.</param>
public sealed record Dialect(string Id, Bilingual Name, string Source)
{
    /// <summary>How a person pastes it; what clients format while one types is typed, everything else is plain text.</summary>
    internal Notation Pasted { get; init; } = Notations.Plain;

    /// <summary>How programs send it; null where they send what people paste.</summary>
    internal Notation? Sent { get; init; }

    /// <summary>Whether anything but plain text is shown there.</summary>
    public bool IsFormatted => Sent is not null || !ReferenceEquals(Pasted, Notations.Plain);

    /// <summary>Whether the platform counts the marks, and not only what is seen of a text.</summary>
    public bool CountsMarks { get; init; }

    /// <summary>Whether what is pasted there keeps its headings, bold type and lists, so that people copy the text as it looks.</summary>
    public bool KeepsFormatting { get; init; }

    /// <summary>Whether images stand within a message, at their places; otherwise they go along with it or after it.</summary>
    public bool HoldsImages { get; init; }

    /// <summary>Whether links can be followed; where they cannot, they are given in some other way.</summary>
    public bool CarriesLinks { get; init; } = true;

    /// <summary>The text that a person copies and pastes.</summary>
    /// <param name="markdown">What the author wrote, as Markdown.</param>
    public string TextOf(string markdown) => Pasted.Write(markdown);

    /// <summary>The text in the notation that programs send, or null where that is the pasted one.</summary>
    /// <param name="markdown">What the author wrote, as Markdown.</param>
    public string? MarkupOf(string markdown) => Sent?.Write(markdown);

    /// <summary>The text that the platform counts.</summary>
    /// <param name="markdown">What the author wrote, as Markdown.</param>
    public string CountedOf(string markdown) => (CountsMarks ? MarkupOf(markdown) : null) ?? TextOf(markdown);

    /// <summary>The text as it looks there, as safe HTML; null where it is plain text.</summary>
    /// <param name="markdown">What the author wrote, as Markdown.</param>
    public string? HtmlOf(string markdown) =>
        !IsFormatted ? null
        : Sent is { Whole: { } html } ? html(markdown)
        : (HoldsImages ? Notations.Html : Notations.Chat).Write(markdown);
}
