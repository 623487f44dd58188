using System.Globalization;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Diagnostics;

/// <summary>The shapes that fixes of all stages have: something goes, something comes behind, something else stands in its place.</summary>
public static class CodeFixes
{
    private const int LongestTitle = 24;

    /// <summary>Deletes a place with the blanks before it. What the author wrote goes, so the author is to look at it.</summary>
    public static CodeFix Delete(Location place)
    {
        var content = place.Source.Content;
        var start = place.Span.Start;
        while (start > 0 && IsBlank(content[start - 1]))
        {
            start--;
        }

        return new CodeFix(DeleteTitle(place), TextSpan.FromBounds(start, place.Span.End), "", IsSafe: false);
    }

    /// <summary>Deletes one of a list with the comma before it; null where none stands there, and where it is more than one value.</summary>
    /// <param name="place">One of the list, but not the first.</param>
    public static CodeFix? DeleteRepeated(Location place)
    {
        var content = place.Source.Content;
        var start = place.Span.Start;
        while (start > 0 && IsBlank(content[start - 1]))
        {
            start--;
        }

        // A range that merely touches another one says more than what it repeats.
        return start > 0 && content[start - 1] is ',' or '，' or '、' && DigitRuns(place.Source.Slice(place.Span)) <= 1
            ? new CodeFix(DeleteTitle(place), TextSpan.FromBounds(start - 1, place.Span.End), "", IsSafe: true)
            : null;
    }

    /// <summary>Puts something in place of a place.</summary>
    public static CodeFix Replace(Location place, string replacement) =>
        new(new Bilingual($"改成“{Short(replacement)}”", $"Change to “{Short(replacement)}”"), place.Span, replacement, IsSafe: false);

    /// <summary>Puts something behind a place, as an example of what is missing.</summary>
    public static CodeFix InsertBehind(Location place, string insertion) => Insert(place.Span.End, insertion);

    /// <summary>Puts something at an offset.</summary>
    public static CodeFix Insert(int offset, string insertion) => new(
        new Bilingual($"补上“{Short(insertion.Trim())}”", $"Add “{Short(insertion.Trim())}”"), new TextSpan(offset, 0), insertion, IsSafe: false);

    /// <summary>Takes the quotes off a number; null where something else is quoted.</summary>
    public static CodeFix? Unquote(Location place) =>
        place.Source.Slice(place.Span) is [_, .. var inner, _] && decimal.TryParse(inner, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? new CodeFix(new Bilingual("去掉引号", "Remove the quotes"), place.Span, inner.ToString(), IsSafe: false)
            : null;

    private static Bilingual DeleteTitle(Location place)
    {
        var text = Short(place.Source.ToString(place.Span));
        return new Bilingual($"删掉“{text}”", $"Delete “{text}”");
    }

    private static string Short(string text)
    {
        var line = text.IndexOfAny(['\r', '\n']) is >= 0 and var end ? text[..end] : text;
        return line.Length < text.Length || line.Length > LongestTitle ? line[..Math.Min(line.Length, LongestTitle)] + "…" : line;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u3000';

    private static int DigitRuns(ReadOnlySpan<char> text)
    {
        var runs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            runs += char.IsDigit(text[i]) && (i == 0 || !char.IsDigit(text[i - 1])) ? 1 : 0;
        }

        return runs;
    }
}
