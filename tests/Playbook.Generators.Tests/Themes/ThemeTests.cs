using System.Text;
using AngleSharp.Html.Parser;
using Playbook.Generators.Themes;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Themes;

/// <summary>What a project says of its looks reaches the pages, can be read there, and stays data.</summary>
public sealed class ThemeTests
{
    public static TheoryData<string> Styles => [.. ThemeStyles.Table.Rows.Select(style => style.Id)];

    public static TheoryData<string> Accents => ["#ffb347", "#e60012", "#00aeef", "#ffffff", "#000000", "#777777"];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_ink_of_a_style_can_be_read_where_it_stands(string id)
    {
        var style = ThemeStyles.Table.Rows.Single(row => row.Id == id);
        Assert.All((Palette[])[style.Light, style.Dark], palette =>
        {
            Assert.All((Colour[])[palette.Ink, palette.Soft, palette.Accent], ink => Assert.True(ink.IsReadableOn([.. palette.Grounds]), $"{ink}"));
            Assert.All(palette.Tones, tone => Assert.True(tone.Ink.IsReadableOn(tone.Ground, palette.Paper, palette.Sheet), $"{tone}"));
        });
    }

    [Theory]
    [MemberData(nameof(Accents))]
    public void Any_accent_can_be_read_in_both_schemes(string accent) => Assert.All(ThemeStyles.Table.Rows, style =>
    {
        var theme = new Theme(style, Colour.Parse(accent));
        Assert.True(theme.Light.Accent.IsReadableOn([.. theme.Light.Grounds]), $"{theme.Light.Accent}");
        Assert.True(theme.Dark.Accent.IsReadableOn([.. theme.Dark.Grounds]), $"{theme.Dark.Accent}");
    });

    [Fact]
    public void An_accent_that_can_be_read_is_left_as_it_is() =>
        Assert.Equal(Colour.Parse("#0f5c6e"), new Theme(ThemeStyles.Paper, Colour.Parse("#0f5c6e")).Light.Accent);

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#fff", "#FFFFFF", 1)]
    public void Contrast_is_that_of_WCAG(string one, string other, double contrast) =>
        Assert.Equal(contrast, Colour.Parse(one).Contrast(Colour.Parse(other)), 0.005);

    [Theory]
    [InlineData("red")]
    [InlineData("#12")]
    [InlineData("#12345")]
    [InlineData("#gggggg")]
    [InlineData("#+12345")]
    [InlineData("")]
    public void What_is_no_colour_is_told_apart(string text) => Assert.False(Colour.TryParse(text, out _));

    [Theory]
    [InlineData("霞鹜文楷", true)]
    [InlineData("Noto Serif SC", true)]
    [InlineData("Alibaba PuHuiTi-3", true)]
    [InlineData("a; } body { display: none", false)]
    [InlineData("</style><script>", false)]
    [InlineData("\"x\"", false)]
    [InlineData("3 Dot", false)]
    [InlineData(" ", false)]
    public void A_font_has_a_name_and_nothing_else(string text, bool isName) => Assert.Equal(isName, FontName.Of(text) is not null);

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")]
    [InlineData("\uFEFF<?xml version='1.0'?><svg/>", "image/svg+xml")]
    [InlineData("<html><body>", null)]
    [InlineData("RIFF", null)]
    [InlineData("", null)]
    public void A_picture_is_told_by_what_it_holds(string content, string? type) => Assert.Equal(type, Logo.Of(Encoding.UTF8.GetBytes(content))?.MediaType);

    [Fact]
    public void Every_page_carries_the_accent_the_font_the_logo_and_the_footer()
    {
        var theme = new Theme(ThemeStyles.Ink, Colour.Parse("#123456"))
        {
            Font = FontName.Of("霞鹜文楷"),
            Logo = Logo.Of(Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
            Footer = "好书书店 <b>x</b>",
        };
        var edition = new Edition(Plans.BookClub(Language.Chinese), theme);
        OutputFile[] pages = [.. Outputs.All.SelectMany(kind => kind.Make(edition)).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))];
        Assert.NotEmpty(pages);
        Assert.All(pages, file =>
        {
            var page = new HtmlParser().ParseDocument(file.Text!);
            var style = page.QuerySelector("style")!.TextContent;
            Assert.Contains("--accent: #123456;", style, StringComparison.Ordinal);
            Assert.Contains("--body: 霞鹜文楷, system-ui", style, StringComparison.Ordinal);
            Assert.StartsWith("data:image/svg+xml;base64,", page.QuerySelector(".brand img")!.GetAttribute("src"), StringComparison.Ordinal);
            Assert.Equal("好书书店 <b>x</b>", page.QuerySelector("footer p")!.TextContent);
        });
    }
}
