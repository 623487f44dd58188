using Playbook.Templates.Markdown;

namespace Playbook.Templates.Tests.Markdown;

public sealed class SentAlongTests
{
    [Fact]
    public void Images_and_links_come_in_the_order_of_the_text() => Assert.Equal(
        [
            new SentAlong(IsImage: true, "海报", "图/海报.png"),
            new SentAlong(IsImage: false, "报名", "https://a.example"),
            new SentAlong(IsImage: false, "", "https://b.example/x"),
            new SentAlong(IsImage: true, "", "https://c.example/二维码.png"),
        ],
        SentAlong.In("![海报](图/海报.png)\n\n[报名](https://a.example)，或看 https://b.example/x。\n\n![](https://c.example/二维码.png)").AsEnumerable());

    [Theory]
    [InlineData("今晚八点")]
    [InlineData("[别点](javascript:alert(1))")]
    [InlineData("![](data:image/png;base64,AA)")]
    [InlineData("`https://a.example`")]
    public void What_leads_nowhere_is_none(string markdown) => Assert.Empty(SentAlong.In(markdown));

    [Theory]
    [InlineData("看https://a.example/a?b=c，再说", "https://a.example/a?b=c")]
    [InlineData("(https://a.example).", "https://a.example")]
    [InlineData("HTTPS://A.example!", "HTTPS://A.example")]
    [InlineData("http http:// https", "")]
    [InlineData("http://a.example https://b.example", "http://a.example https://b.example")]
    public void Addresses_end_where_the_sentence_goes_on(string text, string addresses) =>
        Assert.Equal(addresses, string.Join(' ', Addresses.In(text).Select(span => text[span.Start..span.End])));
}
