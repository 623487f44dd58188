using Playbook.Planning.Messages;
using Playbook.Semantics.Vocabulary;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Messages;

public sealed class ChatTextTests
{
    [Theory]
    [InlineData("**开营仪式** 今晚 20:00 开始。", "开营仪式 今晚 20:00 开始。")]
    [InlineData("# 今日共读\n读完第 3 章", "今日共读\n\n读完第 3 章")]
    [InlineData("1. 改名片\n2. 看群规", "1. 改名片\n2. 看群规")]
    [InlineData("- 改名片\n- 看群规", "- 改名片\n- 看群规")]
    [InlineData("[报名](https://a.example)", "报名 (https://a.example)")]
    [InlineData("欢迎 [[昵称]]，先改名片：[[昵称:8]]！\n第二行", "欢迎 [[昵称]]，先改名片：[[昵称:8]]！\n第二行")]
    [InlineData("**欢迎** [[昵称]]", "欢迎 [[昵称]]")]
    [InlineData("20:00 开始，-5 度", "20:00 开始，-5 度")]
    public void A_chat_gets_plain_text(string markdown, string plain) =>
        Assert.Equal(plain, ChatText.For(markdown, Group("一群")));

    [Fact]
    public void A_channel_that_shows_Markdown_gets_it_as_it_is() =>
        Assert.Equal("**开营**", ChatText.For("**开营**", Group("公号", ChannelKinds.OfficialAccount)));

    [Fact]
    public void Without_a_channel_the_text_goes_into_some_chat() => Assert.Equal("开营", ChatText.For("**开营**", null));

    [Theory]
    [InlineData("a  \nb \t\n\nc\n \n", "a\nb\n\nc")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("", "")]
    [InlineData(" a", " a")]
    [InlineData("\n\n a \n b ", "\n\n a\n b")]
    public void White_space_before_line_ends_is_dropped(string text, string trimmed) =>
        Assert.Equal(trimmed, TrailingSpace.Trim(text));
}
