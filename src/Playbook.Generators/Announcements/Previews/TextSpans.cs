using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Semantics.Copy;

namespace Playbook.Generators.Announcements.Previews;

/// <summary>Cuts a message into the stretches that a preview shows each in its way.</summary>
internal static partial class TextSpans
{
    // An address ends where prose goes on: at a space, a Chinese character, a bracket, or a mark that ends a clause. A call or a
    // topic inside a word (an e-mail address, a price list's "C#") is none.
    private const string LinkOrMention =
        @"(?<link>https?://[A-Za-z0-9_\-.~:/?#@!$&'*+,;=%]*[A-Za-z0-9_\-~/#@$&*+=%])|(?<![\w@])(?<mention>@[\w\-]+)";

    // Without one of these there is nothing to mark; most messages have none.
    private static readonly SearchValues<char> MarkSigns = SearchValues.Create("/@#");

    /// <summary>The stretches of a text, in order; together they are the text.</summary>
    /// <param name="text">The message.</param>
    /// <param name="marks">What the channel turns into links.</param>
    public static ImmutableArray<TextSpan> Of(string text, TextMarks marks)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var position = 0;
        foreach (var blank in FillIn.All(text))
        {
            AddMarked(spans, text[position..blank.Index], marks);
            position = blank.Index + blank.Size;
            spans.Add(new TextSpan(text[blank.Index..position], TextSpanKind.Blank));
        }

        AddMarked(spans, text[position..], marks);
        return spans.ToImmutable();
    }

    private static void AddMarked(ImmutableArray<TextSpan>.Builder spans, string words, TextMarks marks)
    {
        var position = 0;
        if (words.AsSpan().IndexOfAny(MarkSigns) < 0)
        {
            Add(words, TextSpanKind.Words);
            return;
        }

        foreach (Match match in (marks.HasFlag(TextMarks.PairedTopics) ? MarkedWithPairs() : Marked()).Matches(words))
        {
            if (!marks.HasFlag(MarkOf(match)))
            {
                continue;
            }

            Add(words[position..match.Index], TextSpanKind.Words);
            Add(match.Value, match.Groups["link"].Success ? TextSpanKind.Link : TextSpanKind.Tag);
            position = match.Index + match.Length;
        }

        Add(words[position..], TextSpanKind.Words);

        void Add(string content, TextSpanKind kind)
        {
            if (content.Length > 0)
            {
                spans.Add(new TextSpan(content, kind));
            }
        }
    }

    private static TextMarks MarkOf(Match match) =>
        match.Groups["link"].Success ? TextMarks.Links
        : match.Groups["mention"].Success ? TextMarks.Mentions
        : match.Groups["pair"].Success ? TextMarks.PairedTopics
        : TextMarks.Topics;

    [GeneratedRegex(LinkOrMention + @"|(?<![\w#])(?<topic>#[\w\-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();

    [GeneratedRegex(LinkOrMention + @"|(?<pair>#[^\s#]{1,40}#)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkedWithPairs();
}
