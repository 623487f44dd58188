using Playbook.Syntax.Text;
using Playbook.Templates.FillIns;

namespace Playbook.Templates.Tests;

public class FillInTests
{
    [Fact]
    public void Blanks_survive_rendering_and_are_found_with_their_lengths()
    {
        var text = SampleScope.Render("你好 [[昵称:8]],{{ '[[ winner ]]' }} 和 【【城市:2】】");

        var found = FillIn.FindAll(text);

        Assert.Equal([("昵称", 8), ("winner", null), ("城市", 2)], found.Select(f => (f.Name, f.Length)));
        Assert.Equal(["[[昵称:8]]", "[[ winner ]]", "【【城市:2】】"], found.Select(f => text.Substring(f.Span.Start, f.Span.Length)));
    }

    [Theory]
    [InlineData("[[]]")]
    [InlineData("[[a")]
    [InlineData("[[a:b]]")]
    [InlineData("[[a:0]]")]
    [InlineData("[[a:99999]]")]
    [InlineData("[[a\n]]")]
    [InlineData("[a]")]
    [InlineData("")]
    public void What_only_resembles_a_blank_is_none(string text) => Assert.Empty(FillIn.FindAll(text));

    [Fact]
    public void A_blank_behind_a_broken_one_is_still_found() =>
        Assert.Equal(new TextSpan(7, 7), Assert.Single(FillIn.FindAll("[[a:b]][[名:3]]")).Span);

    [Fact]
    public void A_blank_may_be_named_by_an_expression() => Assert.Equal("[[开营仪式]]", SampleScope.Render("[[{{ item.title }}]]"));
}
