using System.Collections.Immutable;
using System.Globalization;
using Playbook.Semantics.Copy;

namespace Playbook.Planning.Messages.Splitting;

/// <summary>How good a place is to part a text, worst first.</summary>
internal enum SeamRank
{
    /// <summary>Between two characters that nothing holds together, such as two Han characters.</summary>
    Character,

    /// <summary>At a space or a comma.</summary>
    Clause,

    /// <summary>Behind a sentence.</summary>
    Sentence,

    /// <summary>At a line end.</summary>
    Line,

    /// <summary>At an empty line.</summary>
    Paragraph,
}

/// <summary>A place where a text may be parted.</summary>
/// <param name="At">Before this UTF-16 unit.</param>
/// <param name="Rank">How good it is.</param>
internal readonly record struct Seam(int At, SeamRank Rank);

/// <summary>
/// The places where a text may be parted: never within what a reader sees as one character (so within no emoji and no pair of
/// surrogates), a word written in letters, a link, a mention, a blank, or what stands between two marks.
/// </summary>
internal static class Seams
{
    private const string SentenceEnds = "。！？!?…；;";
    private const string ClauseEnds = "，、,：:";

    /// <summary>The places of a text in order; the last one is its end.</summary>
    public static ImmutableArray<Seam> Of(string text)
    {
        var held = Held(text);
        var seams = ImmutableArray.CreateBuilder<Seam>();
        for (var at = 0; at < text.Length;)
        {
            at += StringInfo.GetNextTextElementLength(text.AsSpan(at));
            if (at == text.Length || (!held[at] && RankOf(text, at) is not null))
            {
                seams.Add(new Seam(at, RankOf(text, at) ?? SeamRank.Character));
            }
        }

        return seams.ToImmutable();
    }

    private static bool[] Held(string text)
    {
        var held = new bool[text.Length + 1];
        foreach (var blank in FillIn.All(text))
        {
            Hold(blank.Index, blank.Size);
        }

        foreach (var match in HeldTogether.In(text))
        {
            Hold(match.Start, match.Length);
        }

        return held;

        void Hold(int start, int length) => held.AsSpan(start + 1, length - 1).Fill(value: true);
    }

    private static SeamRank? RankOf(string text, int at)
    {
        var before = text[at - 1];
        var after = at < text.Length ? text[at] : '\n';
        return before == '\n' && (after == '\n' || (at > 1 && text[at - 2] == '\n')) ? SeamRank.Paragraph
            : before == '\n' || after == '\n' ? SeamRank.Line
            : IsPunctuation(after) ? null
            : SentenceEnds.Contains(before) ? SeamRank.Sentence
            : char.IsWhiteSpace(before) ? SeamRank.Clause
            : char.IsWhiteSpace(after) ? SeamRank.Clause
            : ClauseEnds.Contains(before) ? SeamRank.Clause
            : IsInWord(before) && IsInWord(after) ? null
            : SeamRank.Character;
    }

    // What ends a sentence or closes a bracket stays with what is before it.
    private static bool IsPunctuation(char c) => SentenceEnds.Contains(c) || ClauseEnds.Contains(c) || c is '.' or '）' or ')' or '】' or '」' or '”' or '》';

    // Letters of scripts that put spaces between words; Han characters and kana stand alone.
    private static bool IsInWord(char c) =>
        (char.IsLetterOrDigit(c) && c is not (>= '\u3040' and <= '\u30FF') and not (>= '\u3400' and <= '\u9FFF') and not (>= '\uF900' and <= '\uFAFF'))
        || c is '\'' or '’' or '-' or '_' or '.' or '/' or '%' or '+' or '&' or '*' or '`' || char.IsSurrogate(c);
}
