using Playbook.Generators.Drawings.Measuring;

namespace Playbook.Generators.Tests.Drawings;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("好书", 200)]
    [InlineData("、。（）", 400)]
    [InlineData("０Ａ", 200)]
    [InlineData("e\u0301", 72)]
    [InlineData("\u200B", 0)]
    [InlineData("👨‍👩‍👧", 140)]
    [InlineData("❤️", 140)]
    [InlineData("🇨🇳", 140)]
    [InlineData("1️⃣", 140)]
    [InlineData("𠮷", 100)]
    [InlineData("·—…“”", 500)]
    [InlineData("1–2", 168)]
    [InlineData("é", 72)]
    [InlineData("Ж", 100)]
    [InlineData("第3天", 281)]
    public void Every_character_has_its_width(string text, int width) => Assert.Equal(width, TextWidth.Of(text, 100, Face.Regular));

    [Fact]
    public void Bold_letters_are_wider_and_bold_han_characters_are_not()
    {
        Assert.True(TextWidth.Of("letters", 100, Face.Regular) < TextWidth.Of("letters", 100, Face.Strong));
        Assert.True(TextWidth.Of("letters", 100, Face.Strong) < TextWidth.Of("letters", 100, Face.Heading));
        Assert.Equal(TextWidth.Of("好书", 100, Face.Regular), TextWidth.Of("好书", 100, Face.Heading));
    }
}
