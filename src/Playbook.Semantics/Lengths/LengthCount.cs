using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Lengths;

/// <summary>The length of a text, in some unit.</summary>
/// <param name="text">The text as it is sent.</param>
public delegate int LengthFunction(ReadOnlySpan<char> text);

/// <summary>
/// A way of counting how long a text is: each function once, as a row. Channel kinds name theirs; the compiler, the pages and the tests
/// count by it and by nothing else.
/// </summary>
/// <param name="Id">Its name in data: <c>utf16-units</c>.</param>
/// <param name="Unit">What is counted, as it stands behind a number.</param>
/// <param name="Of">The function.</param>
public sealed record LengthCount(string Id, Bilingual Unit, LengthFunction Of)
{
    /// <summary>What a reader sees as one character: extended grapheme clusters (Unicode Standard Annex 29).</summary>
    public static LengthCount Graphemes { get; } = new("graphemes", new("个字", "characters"), CharacterLengths.Graphemes);

    /// <summary>Unicode scalar values: a pair of surrogates is one, a mark that combines is one of its own.</summary>
    public static LengthCount Scalars { get; } = new("scalars", new("个码点", "code points"), CharacterLengths.Scalars);

    /// <summary>UTF-16 units: an emoji is two or more.</summary>
    public static LengthCount Utf16Units { get; } = new("utf16-units", new("个字符", "UTF-16 units"), CharacterLengths.Utf16Units);

    /// <summary>UTF-8 bytes: a Han character is three.</summary>
    public static LengthCount Utf8Bytes { get; } = new("utf8-bytes", new("字节", "bytes"), CharacterLengths.Utf8Bytes);

    /// <summary>Columns by East Asian width (Unicode Standard Annex 11): a Han character or an emoji is two.</summary>
    public static LengthCount HalfWidthUnits { get; } = new("half-width-units", new("个半角位", "half-width units"), CharacterLengths.HalfWidthUnits);

    /// <summary>The counter of Xiaohongshu's title field: twenty Han characters or forty ASCII characters fill it.</summary>
    public static LengthCount XiaohongshuTitle { get; } = new("xiaohongshu-title", new("个字", "characters"), CharacterLengths.XiaohongshuTitle);

    /// <summary>Messages that a text message is sent and billed as.</summary>
    public static LengthCount SmsSegments { get; } = new("sms-segments", new("条短信", "SMS segments"), SmsLength.Segments);

    /// <summary>Every way of counting.</summary>
    public static ImmutableArray<LengthCount> All { get; } = [Graphemes, Scalars, Utf16Units, Utf8Bytes, HalfWidthUnits, XiaohongshuTitle, SmsSegments];
}
