using Playbook.Cli.Reporting;
using Playbook.Syntax.Text;

namespace Playbook.Cli.Tests.Reporting;

public class SourceExcerptTests
{
    // The place is what stands between ‹ and ›; the expected marker line follows the source line.
    [Theory]
    [InlineData("day 1 ‹task›", "day 1 task", "      ^^^^")]
    [InlineData("每天 ‹任物› \"今日共读\"", "每天 任物 \"今日共读\"", "     ^^^^")]
    [InlineData("\t‹任物›", "    任物", "    ^^^^")]
    [InlineData("群\t‹x›", "群  x", "    ^")]
    [InlineData("👩‍👩‍👧 ‹x›", "👩‍👩‍👧 x", "   ^")]
    [InlineData("❤️‹x›", "❤️x", "  ^")]
    [InlineData("é‹x›", "éx", " ^")]
    [InlineData("１２‹３›", "１２３", "    ^^")]
    [InlineData("a‹›", "a", " ^")]
    [InlineData("开始‹\u200B›2026", "开始<U+200B>2026", "    ^^^^^^^^")]
    [InlineData("‹\e[31m›red", "<U+001B>[31mred", "^^^^^^^^^^^^")]
    [InlineData("one\n  ‹two\nthree›", "  two", "  ^^^")]
    [InlineData("‹🇨🇳›x", "🇨🇳x", "^^")]
    public void The_marker_stands_below_the_place(string marked, string line, string marker)
    {
        var excerpt = SourceExcerpt.Of(At(marked), 90);
        Assert.Equal(line, excerpt.Line);
        Assert.Equal(marker, new string(' ', excerpt.MarkerColumn) + new string('^', excerpt.MarkerWidth));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var excerpt = SourceExcerpt.Of(At(new string('前', 200) + "‹任物›" + new string('后', 200)), 40);
        Assert.Equal($"…{new string('前', 10)}任物{new string('后', 8)}…", excerpt.Line);
        Assert.Equal((21, 4), (excerpt.MarkerColumn, excerpt.MarkerWidth));
    }

    [Fact]
    public void A_line_of_ten_million_characters_is_cut_without_being_read_whole()
    {
        var text = new SourceText("a.playbook", new string('x', 10_000_000));
        var excerpt = SourceExcerpt.Of(new Location(text, new TextSpan(5_000_000, 4_000_000)), 90);
        Assert.InRange(excerpt.Line.Length, 80, 92);
        Assert.Equal(excerpt.Line.Length - 1, excerpt.MarkerColumn + excerpt.MarkerWidth);
    }

    [Fact]
    public void A_cut_never_splits_a_character()
    {
        var excerpt = SourceExcerpt.Of(At(string.Concat(Enumerable.Repeat("😀", 500)) + "‹x›" + string.Concat(Enumerable.Repeat("😀", 500))), 61);
        Assert.DoesNotContain('\uFFFD', excerpt.Line);
        Assert.True(excerpt.Line.EnumerateRunes().All(r => r.Value is 0x1F600 or 'x' or '…'));
    }

    private static Location At(string marked)
    {
        var start = marked.IndexOf('‹', StringComparison.Ordinal);
        var end = marked.IndexOf('›', StringComparison.Ordinal) - 1;
        var content = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        return new Location(new SourceText("a.playbook", content), TextSpan.FromBounds(start, end));
    }
}
