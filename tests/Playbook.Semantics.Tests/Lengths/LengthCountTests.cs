using System.Text;
using Playbook.Semantics.Lengths;

namespace Playbook.Semantics.Tests.Lengths;

public sealed class LengthCountTests
{
    private const string Family = "👩‍👩‍👧";

    // UAX 29, table 1a and its test file: combining marks, ZWJ sequences, regional indicators and Hangul syllables are one each.
    [Theory]
    [InlineData("", 0)]
    [InlineData("开营 hi", 5)]
    [InlineData("e\u0301", 1)]
    [InlineData(Family, 1)]
    [InlineData("👍🏽", 1)]
    [InlineData("🇨🇳🇯🇵", 2)]
    [InlineData("1️⃣", 1)]
    [InlineData("각", 1)]
    [InlineData("\r\n", 1)]
    public void Graphemes(string text, int length) => Assert.Equal(length, LengthCount.Graphemes.Of(text));

    // Unicode Standard, D76: every code point but surrogates.
    [Theory]
    [InlineData("", 0)]
    [InlineData("开营", 2)]
    [InlineData("𠮷", 1)]
    [InlineData("e\u0301", 2)]
    [InlineData(Family, 5)]
    public void Scalars(string text, int length) => Assert.Equal(length, LengthCount.Scalars.Of(text));

    [Fact]
    public void Half_a_pair_of_surrogates_is_one_scalar() => Assert.Equal(2, LengthCount.Scalars.Of("\ud83da"));

    // Unicode Standard, D91.
    [Theory]
    [InlineData("开营 hi", 5)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 2)]
    [InlineData(Family, 8)]
    public void Utf16_units(string text, int length) => Assert.Equal(length, LengthCount.Utf16Units.Of(text));

    // RFC 3629, 3.
    [Theory]
    [InlineData("hi", 2)]
    [InlineData("é", 2)]
    [InlineData("开营 hi", 9)]
    [InlineData("𠮷", 4)]
    [InlineData(Family, 18)]
    public void Utf8_bytes(string text, int length) => Assert.Equal(length, LengthCount.Utf8Bytes.Of(text));

    // UAX 11: W and F are two, Na and H one; emoji are W; what combines takes no room.
    [Theory]
    [InlineData("hi", 2)]
    [InlineData("开营", 4)]
    [InlineData("，！", 4)]
    [InlineData("ﾊﾛｰ", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData(Family, 2)]
    [InlineData("“好”", 4)]
    public void Half_width_units(string text, int length) => Assert.Equal(length, LengthCount.HalfWidthUnits.Of(text));

    // xpzouying/xiaohongshu-mcp, pkg/xhsutil/title_test.go and issue 210.
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("ab", 1)]
    [InlineData("abc", 2)]
    [InlineData("你好", 2)]
    [InlineData("你好a", 3)]
    [InlineData("😀", 2)]
    [InlineData("小红书标题小红书标题小红书标题小红书标题", 20)]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghij", 20)]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghijk", 21)]
    public void Xiaohongshu_titles(string text, int length) => Assert.Equal(length, LengthCount.XiaohongshuTitle.Of(text));

    // 3GPP TS 23.038 and 23.040; twilio.com/docs/glossary/what-sms-character-limit: 160 and 153, 70 and 67.
    [Theory]
    [InlineData("a", 0, 0, 0)]
    [InlineData("a", 160, 160, 1)]
    [InlineData("a", 161, 161, 2)]
    [InlineData("a", 306, 306, 2)]
    [InlineData("a", 307, 307, 3)]
    [InlineData("é", 160, 160, 1)]
    [InlineData("€", 80, 160, 1)]
    [InlineData("€", 81, 162, 2)]
    [InlineData("[", 1, 2, 1)]
    [InlineData("字", 70, 70, 1)]
    [InlineData("字", 71, 71, 2)]
    [InlineData("字", 134, 134, 2)]
    [InlineData("字", 135, 135, 3)]
    [InlineData("ç", 71, 71, 2)]
    [InlineData("😀", 35, 70, 1)]
    [InlineData("😀", 36, 72, 2)]
    public void Sms(string text, int times, int units, int segments)
    {
        var sent = SmsLength.Of(Repeated(text, times));
        Assert.Equal((units, segments), (sent.Units, sent.Count));
        Assert.Equal(segments, LengthCount.SmsSegments.Of(Repeated(text, times)));
    }

    // Two pairs would have to be cut to have all 67 units of a part: 66 fit, so that 134 units take three parts.
    [Theory]
    [InlineData("😀", 66, 2)]
    [InlineData("😀", 67, 3)]
    [InlineData("€", 152, 2)]
    [InlineData("€", 153, 3)]
    public void No_text_message_ends_within_a_character(string text, int times, int segments) =>
        Assert.Equal(segments, SmsLength.Segments(Repeated(text, times)));

    [Fact]
    public void One_character_outside_the_alphabet_makes_the_whole_text_ucs2() =>
        Assert.Equal(new SmsLength(IsGsm: false, 71, 2), SmsLength.Of(Repeated("a", 70) + "ç"));

    [Fact]
    public void Rows_are_told_apart_by_their_names() => Assert.Distinct(LengthCount.All.Select(row => row.Id));

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
