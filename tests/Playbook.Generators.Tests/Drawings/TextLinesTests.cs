using Playbook.Generators.Drawings.Measuring;

namespace Playbook.Generators.Tests.Drawings;

public sealed class TextLinesTests
{
    private const int Size = 100;

    [Theory]
    [InlineData("一二三四五六七八", 400, "一二三四|五六七八")]
    [InlineData("一二三四，五六", 400, "一二三|四，五六")]
    [InlineData("一二三（四五）六", 400, "一二三|（四五）|六")]
    [InlineData("one two three", 420, "one two|three")]
    [InlineData("到第 30 天为止", 300, "到|第 30|天为止")]
    [InlineData("每 40 人 1 位", 400, "每 40 人|1 位")]
    [InlineData("11月2日–12月1日", 600, "11月2日–|12月1日")]
    [InlineData("每周三 20:00 · 活跃官", 1000, "每周三 20:00 ·|活跃官")]
    [InlineData("  trimmed  ", 1000, "trimmed")]
    [InlineData("", 100, "")]
    public void A_line_ends_where_a_reader_would_end_it(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLines.Of(text, width, Size, Face.Regular)));

    [Theory]
    [InlineData("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 140, "👨‍👩‍👧|👨‍👩‍👧|👨‍👩‍👧")]
    [InlineData("🇨🇳🇨🇳", 140, "🇨🇳|🇨🇳")]
    [InlineData("e\u0301e\u0301e\u0301", 150, "e\u0301e\u0301|e\u0301")]
    [InlineData("𠮷𠮷", 100, "𠮷|𠮷")]
    [InlineData("internationalisation", 300, "intern|ationa|lisatio|n")]
    public void A_character_is_never_torn(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLines.Of(text, width, Size, Face.Regular)));

    [Theory]
    [InlineData("一二三四五", 400, "一二三…")]
    [InlineData("一二三四", 400, "一二三四")]
    [InlineData("一二，四五六", 400, "一二…")]
    [InlineData("Every day at nine", 500, "Every d…")]
    [InlineData("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 300, "👨‍👩‍👧…")]
    public void What_ends_early_ends_in_an_ellipsis(string text, int width, string line)
    {
        Assert.Equal(line, TextLines.One(text, width, Size, Face.Regular));
        Assert.True(TextWidth.Of(line, Size, Face.Regular) <= width);
    }

    [Fact]
    public void Only_as_many_lines_as_asked_for_are_made() =>
        Assert.Equal<string>(["一二三四", "五六七…"], TextLines.Of("一二三四五六七八九", 400, Size, Face.Regular, most: 2));

    [Fact]
    public void A_character_wider_than_the_line_stands_alone() => Assert.Equal<string>(["一", "二"], TextLines.Of("一二", 50, Size, Face.Regular));

    [Fact]
    public void Lines_hold_the_whole_text_and_none_is_too_wide()
    {
        var random = new Random(20261122);
        string[] parts = ["好书", "共读", " ", "，", "（", "）", "a", "word", "12", "👨‍👩‍👧", "é", "e\u0301", "·", "—", "…", "“", "”", "\u200B", "%", "第 3 天", "https://a.example/b?c=d"];
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => parts[random.Next(parts.Length)]));
            var width = random.Next(150, 1500);
            var face = (Face)random.Next(3);
            var lines = TextLines.Of(text, width, Size, face);
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.True(TextWidth.Of(line, Size, face) <= Math.Max(width, 140 * 115 / 100), line));
            Assert.All(TextLines.Of(text, width, Size, face, most: 2), line => Assert.True(TextWidth.Of(line, Size, face) <= Math.Max(width, 161), line));
        }
    }
}
