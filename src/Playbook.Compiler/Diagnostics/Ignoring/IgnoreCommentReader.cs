using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Syntax;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Compiler.Diagnostics.Ignoring;

/// <summary>
/// Finds comments such as <c># 忽略 PB3301：两场轮流主持</c> or <c># ignore PB3301: they take turns</c>. One on a line of its own
/// speaks of the next line with content, one at a line's end of that line, and <c>全文忽略</c> (<c>ignore-file</c>) of the file.
/// </summary>
internal static partial class IgnoreCommentReader
{
    private const string Chinese = "忽略";
    private const string English = "ignore";

    /// <summary>The comments of a file, in their order.</summary>
    public static ImmutableArray<IgnoreComment> Read(SyntaxTree tree)
    {
        var content = tree.Text.Content;
        if (!content.Contains(Chinese, StringComparison.Ordinal) && !content.Contains(English, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var comments = ImmutableArray.CreateBuilder<IgnoreComment>();
        SyntaxToken[] tokens = [.. tree.Root.Tokens()];
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var span in Comments(content, tokens[i]))
            {
                if (Read(tree.Text, span, tokens, i) is { } comment)
                {
                    comments.Add(comment);
                }
            }
        }

        return comments.ToImmutable();
    }

    private static IEnumerable<TextSpan> Comments(string content, SyntaxToken token)
    {
        for (var i = token.FullStart; i < token.Span.Start; i++)
        {
            if (WordKey.Fold(content[i]) is not '#' and not '/')
            {
                continue;
            }

            var end = content.AsSpan(i, token.Span.Start - i).IndexOfAny('\r', '\n');
            var span = TextSpan.FromBounds(i, end < 0 ? token.Span.Start : i + end);
            yield return span;
            i = span.End;
        }
    }

    /// <param name="text">The file.</param>
    /// <param name="span">A comment, from its mark to the end of its line.</param>
    /// <param name="tokens">All tokens of the file.</param>
    /// <param name="next">The token that the comment stands before.</param>
    private static IgnoreComment? Read(SourceText text, TextSpan span, SyntaxToken[] tokens, int next)
    {
        var folded = string.Create(span.Length, text.Content.AsSpan(span.Start, span.Length), static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = WordKey.Fold(source[i]) is var c and not '\0' ? c : ' ';
            }
        });
        if (Directive().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        TextSpan[] spans = [.. match.Groups["id"].Captures.Select(id => new TextSpan(span.Start + id.Index, id.Length))];
        string[] written = [.. match.Groups["id"].Captures.Select(id => id.Value.StartsWith("pb", StringComparison.Ordinal) ? id.Value.ToUpperInvariant() : id.Value)];
        if (!written.Any(IsMeant))
        {
            return null;
        }

        var isAlone = string.IsNullOrWhiteSpace(text.Content[LineStart(text, span.Start)..span.Start]);
        var whole = Whole(text, span, isAlone);
        var ids = spans.Select((id, i) => new IgnoredId(written[i], id, spans.Length == 1 ? whole : Removal(spans, i)));
        return new IgnoreComment(
            [.. ids],
            match.Groups["reason"].Value.AsSpan().Trim() is not "",
            match.Groups["file"].Success ? null : Lines(text, isAlone ? next : LastBefore(tokens, next), tokens));
    }

    // A remark may begin with the same word: “ignore re-runs: …” is one, unless it names a finding or nearly so.
    private static bool IsMeant(string id) =>
        id.StartsWith("PB", StringComparison.Ordinal) || DiagnosticCatalogue.Find(id) is not null || DiagnosticCatalogue.Nearest(id) is not null;

    private static int LineStart(SourceText text, int offset) => text.GetLineSpan(text.GetPosition(offset).Line).Start;

    private static int LastBefore(SyntaxToken[] tokens, int next) => Math.Max(0, next - 1);

    // The lines of a text in several lines belong to the line it begins on: no comment can stand between them.
    private static LineRange Lines(SourceText text, int token, SyntaxToken[] tokens)
    {
        while (token < tokens.Length - 1 && tokens[token].Kind == TokenKind.LineEnd)
        {
            token++;
        }

        var line = text.GetPosition(tokens[token].Span.Start).Line;
        var last = line;
        while (token > 0 && text.GetPosition(tokens[token - 1].Span.Start).Line == line)
        {
            token--;
        }

        for (; token < tokens.Length && text.GetPosition(tokens[token].Span.Start).Line == line; token++)
        {
            last = tokens[token].Kind == TokenKind.Text ? Math.Max(last, text.GetPosition(tokens[token].Span.End).Line) : last;
        }

        return new LineRange(line, last);
    }

    private static TextSpan Whole(SourceText text, TextSpan comment, bool isAlone)
    {
        var content = text.Content;
        var start = comment.Start;
        while (start > 0 && content[start - 1] is ' ' or '\t' or '\u3000')
        {
            start--;
        }

        var end = comment.End;
        if (isAlone && end < content.Length)
        {
            end += content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? 2 : 1;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan Removal(TextSpan[] spans, int index) => index == 0
        ? TextSpan.FromBounds(spans[0].Start, spans[1].Start)
        : TextSpan.FromBounds(spans[index - 1].End, spans[index].End);

    [GeneratedRegex(
        """
        ^[\#/]+\ * (?:(?<file>全文忽略|忽略全文|ignore-file)|忽略|ignore)(?=\ |pb)\ *
        (?<id>pb[0-9a-z]{1,8}|[a-z]+(?:-[a-z0-9]+)+) (?:\ *[,、]\ *(?<id>pb[0-9a-z]{1,8}|[a-z]+(?:-[a-z0-9]+)+))*
        \ *(?::(?<reason>.*))?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Directive();
}
