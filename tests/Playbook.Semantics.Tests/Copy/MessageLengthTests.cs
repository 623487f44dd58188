using Playbook.Semantics.Copy;
using Playbook.Semantics.Lengths;

namespace Playbook.Semantics.Tests.Copy;

public sealed class MessageLengthTests
{
    [Theory]
    [InlineData("欢迎[[昵称]]！", "graphemes", 19)]
    [InlineData("欢迎[[昵称:4]]！", "graphemes", 7)]
    [InlineData("欢迎【【昵称：4】】！", "graphemes", 7)]
    [InlineData("欢迎[[昵称:4]]！", "utf8-bytes", 21)]
    [InlineData("Hi [[name:4]]!", "utf8-bytes", 8)]
    [InlineData("欢迎[[昵称:4]]！", "half-width-units", 14)]
    [InlineData("[[链接]]", "graphemes", 30)]
    [InlineData("[不是空]", "graphemes", 5)]
    public void A_blank_counts_with_its_declared_length_in_the_language_of_its_name(string text, string count, int length) =>
        Assert.Equal(length, MessageLength.Of(text, LengthCount.All.Single(row => row.Id == count)));

    [Fact]
    public void Names_of_blanks_come_in_order_each_once() =>
        Assert.Equal("昵称 链接", string.Join(' ', FillIn.Names("[[昵称]]，点 [[链接]]，[[昵称:3]]")));
}
