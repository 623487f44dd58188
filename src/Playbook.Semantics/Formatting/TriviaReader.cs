using System.Buffers;
using Playbook.Syntax.Text;

namespace Playbook.Semantics.Formatting;

/// <summary>What stands between two tokens.</summary>
internal enum TriviaKind
{
    /// <summary>One or more blank lines.</summary>
    Blank,

    /// <summary>A comment behind something.</summary>
    Behind,

    /// <summary>A comment on a line of its own.</summary>
    OwnLine,
}

/// <summary>A part of the trivia.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Comment">The comment without white space around it; of a blank line, nothing.</param>
internal readonly record struct TriviaPart(TriviaKind Kind, TextSpan Comment);

/// <summary>Reads the comments and blank lines of trivia.</summary>
internal static class TriviaReader
{
    // White space that holds neither a line end nor a comment says nothing.
    private static readonly SearchValues<char> Telling = SearchValues.Create("\n\r#＃/／");

    /// <summary>The parts in order; neighbouring blank lines are one.</summary>
    /// <param name="content">The source.</param>
    /// <param name="start">Where the trivia begins.</param>
    /// <param name="end">Where the token begins that it leads to.</param>
    public static IReadOnlyList<TriviaPart> Read(string content, int start, int end)
    {
        if (content.AsSpan(start, end - start).IndexOfAny(Telling) < 0)
        {
            return [];
        }

        List<TriviaPart> parts = [];
        var isOwnLine = start == 0 || content[start - 1] is '\n' or '\r';
        for (var i = start; i <= end;)
        {
            var length = content.AsSpan(i, end - i).IndexOfAny('\n', '\r');
            var lineEnd = length < 0 ? end : i + length;
            var comment = CommentIn(content, i, lineEnd);
            if (comment.Length > 0)
            {
                parts.Add(new TriviaPart(isOwnLine ? TriviaKind.OwnLine : TriviaKind.Behind, comment));
            }
            else if (length >= 0 && isOwnLine && parts is not [.., { Kind: TriviaKind.Blank }])
            {
                parts.Add(new TriviaPart(TriviaKind.Blank, new TextSpan(lineEnd, 0)));
            }

            if (length < 0)
            {
                break;
            }

            isOwnLine = true;
            i = content[lineEnd] == '\r' && lineEnd + 1 < end && content[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
        }

        return parts;
    }

    // Before a comment stands nothing but white space and what nobody sees.
    private static TextSpan CommentIn(string content, int start, int end)
    {
        var offset = content.AsSpan(start, end - start).IndexOfAny("#＃/／");
        if (offset < 0)
        {
            return new TextSpan(start, 0);
        }

        var text = content.AsSpan(start + offset, end - start - offset).TrimEnd();
        return new TextSpan(start + offset, text.Length);
    }
}
