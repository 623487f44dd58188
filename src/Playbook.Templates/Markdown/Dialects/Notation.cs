using System.Text;

namespace Playbook.Templates.Markdown.Dialects;

/// <summary>Marks around words.</summary>
/// <param name="Open">Before them.</param>
/// <param name="Close">Behind them.</param>
internal readonly record struct Enclosure(string Open, string Close)
{
    public Enclosure(string both)
        : this(both, both)
    {
    }

    /// <summary>No marks.</summary>
    public static Enclosure None { get; } = new(string.Empty);
}

/// <summary>Writes characters so that none of them is a mark.</summary>
internal delegate void TextEscape(ReadOnlySpan<char> text, StringBuilder output);

/// <summary>How each construct of Markdown is written in some notation: one small renderer for each of them.</summary>
internal sealed record Notation
{
    /// <summary>Writes the whole text in its own way, in place of the renderers below.</summary>
    public Func<string, string>? Whole { get; init; }

    /// <summary>Characters of the author's.</summary>
    public TextEscape Escape { get; init; } = static (text, output) => output.Append(text);

    /// <summary>A heading: its words, and its level from 1.</summary>
    public Func<string, int, string> Heading { get; init; } = static (words, _) => words;

    /// <summary>Words in bold type.</summary>
    public Enclosure Strong { get; init; } = Enclosure.None;

    /// <summary>Words that are stressed.</summary>
    public Enclosure Emphasis { get; init; } = Enclosure.None;

    /// <summary>Code within a line.</summary>
    public Enclosure Code { get; init; } = Enclosure.None;

    /// <summary>What stands within code, where marks mean nothing.</summary>
    public Func<string, string> CodeEscape { get; init; } = static code => code;

    /// <summary>Lines of code.</summary>
    public Func<string, string> CodeBlock { get; init; } = static code => code;

    /// <summary>A link: its words, escaped, and its address.</summary>
    public required Func<string, string, string> Link { get; init; }

    /// <summary>What stands before an item of a list.</summary>
    public string Bullet { get; init; } = "• ";

    /// <summary>What somebody said, over some lines.</summary>
    public Func<string, string> Quote { get; init; } = static words => words;

    /// <summary>A line across.</summary>
    public string Rule { get; init; } = "————";

    /// <summary>What keeps marks apart from letters beside them, where the platform wants room; else empty.</summary>
    public string MarkRoom { get; init; } = string.Empty;

    /// <summary>Whether an address ends only where a space is, so that text behind it is kept apart.</summary>
    public bool KeepsAddressesApart { get; init; }

    /// <summary>Writes a text in this notation.</summary>
    /// <param name="markdown">What the author wrote.</param>
    public string Write(string markdown) =>
        Whole is not null ? Whole(markdown)
        : MarkdownMarks.MayBeIn(markdown) ? new NotationWriter(this, markdown).Write()
        : markdown;
}
