using Playbook.Syntax.Text;

namespace Playbook.Templates.Lexing;

/// <summary>What a tag does to the white space beside it.</summary>
internal enum WhiteSpaceControl
{
    /// <summary>Nothing.</summary>
    Keep,

    /// <summary><c>-</c>: all white space goes, line ends too.</summary>
    Greedy,

    /// <summary><c>~</c>: the white space on the tag's own line goes, on the right with the line end.</summary>
    Line,
}

/// <summary>Reads and applies the signs that control white space.</summary>
internal static class WhiteSpaceControls
{
    /// <summary>The sign after an opening that ends at <paramref name="at"/>.</summary>
    public static WhiteSpaceControl After(string content, int at) => at < content.Length ? OfSign(content[at]) : WhiteSpaceControl.Keep;

    /// <summary>The sign before a closing at <paramref name="at"/>, inside a block that begins at <paramref name="begin"/>.</summary>
    public static WhiteSpaceControl Before(string content, int begin, int at) =>
        at > begin ? OfSign(content[at - 1]) : WhiteSpaceControl.Keep;

    /// <summary>What a sign means.</summary>
    public static WhiteSpaceControl OfSign(char sign) => Marks.Fold(sign) switch
    {
        '-' => WhiteSpaceControl.Greedy,
        '~' => WhiteSpaceControl.Line,
        _ => WhiteSpaceControl.Keep,
    };

    /// <summary>What is left of the text between two tags.</summary>
    public static TextSpan Trim(string content, int start, int end, WhiteSpaceControl before, WhiteSpaceControl after)
    {
        if (before != WhiteSpaceControl.Keep)
        {
            start = SkipForward(content, start, end, before);
        }

        if (after != WhiteSpaceControl.Keep)
        {
            end = SkipBack(content, start, end, after);
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The white space between the line's beginning and a tag, when there is nothing else; otherwise empty.</summary>
    public static string IndentBefore(string content, int tag)
    {
        var start = tag;
        while (start > 0 && content[start - 1] != '\n' && char.IsWhiteSpace(content[start - 1]))
        {
            start--;
        }

        return start == 0 || content[start - 1] == '\n' ? content[start..tag] : string.Empty;
    }

    private static int SkipForward(string content, int start, int end, WhiteSpaceControl control)
    {
        while (start < end && char.IsWhiteSpace(content[start]))
        {
            start++;
            if (control == WhiteSpaceControl.Line && content[start - 1] == '\n')
            {
                break;
            }
        }

        return start;
    }

    private static int SkipBack(string content, int start, int end, WhiteSpaceControl control)
    {
        while (end > start && char.IsWhiteSpace(content[end - 1]) && (control == WhiteSpaceControl.Greedy || content[end - 1] is not ('\n' or '\r')))
        {
            end--;
        }

        return end;
    }
}
