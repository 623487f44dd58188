using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Playbook.Syntax.Tree;
using Scanned = Playbook.Templates.FillIns.FillIn;

namespace Playbook.Semantics.Copy;

/// <summary>A blank that only the sender can fill: <c>[[nickname]]</c>, or <c>[[nickname:8]]</c> with its declared length.</summary>
/// <param name="Name">What is to be filled in.</param>
/// <param name="Length">How many characters it counts.</param>
/// <param name="Index">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Size">How many UTF-16 units of the text it takes, brackets included.</param>
public sealed record FillIn(string Name, int Length, int Index, int Size)
{
    // What a blank counts when it declares nothing: room for a nickname, which most blanks are (WeChat allows 16 characters).
    private const int UsualLength = 16;

    // A link is longer than a name; short links of the usual services have about this many characters.
    private const int LinkLength = 30;

    private static readonly FrozenSet<string> Links = FrozenSet.Create(StringComparer.Ordinal, "链接", "入口", "网址", "link", "url");

    /// <summary>The blanks of a text, in order.</summary>
    public static ImmutableArray<FillIn> All(string text) =>
    [
        .. Scanned.FindAll(text).Select(blank => new FillIn(
            blank.Name,
            blank.Length ?? (Links.Contains(WordKey.Of(blank.Name)) ? LinkLength : UsualLength),
            blank.Span.Start,
            blank.Span.Length)),
    ];

    /// <summary>The text as it is sent: blanks keep their name and lose the length that was declared for counting.</summary>
    public static string Shown(string text)
    {
        var blanks = Scanned.FindAll(text);
        if (!blanks.Any(blank => blank.Length is not null))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        var end = 0;
        foreach (var blank in blanks)
        {
            shown.Append(text, end, blank.Span.Start - end).Append("[[").Append(blank.Name).Append("]]");
            end = blank.Span.End;
        }

        return shown.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>The names of the blanks of a text, in order, each once.</summary>
    public static ImmutableArray<string> Names(string text) => [.. All(text).Select(blank => blank.Name).Distinct(StringComparer.Ordinal)];
}
