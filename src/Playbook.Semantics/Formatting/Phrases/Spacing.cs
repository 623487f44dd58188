using System.Text;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Formatting.Phrases;

/// <summary>How close two neighbours stand.</summary>
internal enum Glue
{
    /// <summary>Nothing between.</summary>
    None,

    /// <summary>A space.</summary>
    Space,

    /// <summary>A space between Latin words and numbers only: <c>每3天</c>, <c>every 3 days</c>.</summary>
    Tight,

    /// <summary>As <see cref="Tight"/>, where Han words become one run that the reader takes apart again: <c>每天最多</c>.</summary>
    Joined,
}

/// <summary>The spaces inside phrases. Chinese stands together where digits and known words separate; English is spaced.</summary>
internal static class Spacing
{
    /// <summary>How close a child stands to the one before it.</summary>
    /// <param name="parent">The node.</param>
    /// <param name="index">Of the child; not the first.</param>
    public static Glue Between(SyntaxNode parent, int index)
    {
        var child = parent.Children[index];
        var before = parent.Children[index - 1];
        if (Marks.IsSeparator(child))
        {
            return Glue.None;
        }

        if (Marks.IsSeparator(before))
        {
            // Behind a Chinese mark none, behind a comma one: told apart when it is written.
            return Glue.Tight;
        }

        return parent switch
        {
            RangeSyntax { Low: DateSyntax } => Glue.Space,
            RangeSyntax or AtTimeSyntax or EverySyntax when IsMark(child) || IsMark(before) => Glue.None,
            EverySyntax => Glue.Joined,
            DaysSyntax or QuantitySyntax or CountSyntax or TimeSyntax or RangeSyntax => Glue.Tight,
            CapSyntax => child is ValueSyntax || before is ValueSyntax ? Glue.Space : Glue.Joined,
            BoundSyntax => child is DatesSyntax ? Glue.Space : Glue.Joined,
            OffsetSyntax => child is TimeSyntax || IsAt(child) || IsAt(before) ? Glue.Space : Glue.Tight,
            RelativeSyntax => child is NameSyntax or TextSyntax || before is NameSyntax or TextSyntax ? Glue.Space : Glue.Tight,
            RatioSyntax => index == parent.Children.Length - 1 && parent.Children[0] is SyntaxToken ? Glue.Space : Glue.Tight,
            ClauseSyntax { Word: StructuralWord.Top or StructuralWord.InTotal } => Glue.Tight,
            ClauseSyntax { Word: StructuralWord.Within } when before is ValueSyntax => HasKnownUnit(before) ? Glue.Joined : Glue.Tight,
            GroupedSyntax => Glue.None,
            WhenSyntax when before is EverySyntax { Children: [_] } => Glue.Tight,
            _ => Glue.Space,
        };
    }

    /// <summary>Whether a space must stand between two that stand close.</summary>
    /// <param name="last">The character before.</param>
    /// <param name="next">The first character of the token.</param>
    /// <param name="token">The token.</param>
    /// <param name="glue">How close they stand.</param>
    public static bool IsNeeded(char last, char next, SyntaxToken token, Glue glue)
    {
        var isApart = token.FullStart < token.Span.Start;
        if (last == ',')
        {
            return true;
        }

        return (IsHan(last), IsHan(next)) switch
        {
            // Two Han words stay two, unless they are known to come apart again.
            (true, true) => glue == Glue.Tight && isApart,
            (true, false) => IsLatin(next),
            (false, true) => IsLatin(last),
            _ when IsLatin(last) => IsLatin(next) || char.IsAsciiDigit(next) || next is '+' or '-' or '$' or '￥' or '¥',
            // A unit that the vocabulary does not have is one only because it touches its number.
            _ when char.IsAsciiDigit(last) => char.IsAsciiDigit(next) || (IsLatin(next) && (isApart || IsKnownUnit(token))),
            _ => false,
        };
    }

    /// <summary>Whether a hyphen would become part of the word before it: <c>day -13</c>.</summary>
    public static bool WouldJoin(StringBuilder before, char next) => next == '-' && before.Length > 0 && IsLatin(before[^1]);

    /// <summary>Whether a character is Han, or begins one beyond the basic plane.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〇' or (>= '\uD840' and <= '\uDBFF');

    private static bool IsLatin(char c) => (char.IsLetter(c) && !IsHan(c)) || c == '_' || char.IsSurrogate(c);

    private static bool IsMark(SyntaxNode node) => node is SyntaxToken { Kind: TokenKind.Mark };

    private static bool IsAt(SyntaxNode node) => node is SyntaxToken { Word: StructuralWord.At };

    private static bool IsKnownUnit(SyntaxToken token) =>
        token.Word != StructuralWord.None || UnitWords.Table.Find(WordKey.Of(token.Text)) is not null;

    private static bool HasKnownUnit(SyntaxNode value) =>
        value is QuantitySyntax { Unit: { } unit } && UnitWords.Table.Find(unit) is not null;
}
