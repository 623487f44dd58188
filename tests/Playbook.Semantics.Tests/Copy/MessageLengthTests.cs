using Playbook.Semantics.Copy;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Tests.Copy;

public sealed class MessageLengthTests
{
    [Theory]
    [InlineData("", LengthCount.Graphemes, 0)]
    [InlineData("开营 hi", LengthCount.Graphemes, 5)]
    [InlineData("开营 hi", LengthCount.Utf16Units, 5)]
    [InlineData("开营 hi", LengthCount.Utf8Bytes, 9)]
    [InlineData("👩‍👩‍👧", LengthCount.Graphemes, 1)]
    [InlineData("👩‍👩‍👧", LengthCount.Utf16Units, 8)]
    [InlineData("👩‍👩‍👧", LengthCount.Utf8Bytes, 18)]
    [InlineData("𠮷", LengthCount.Utf16Units, 2)]
    public void A_text_is_counted_as_its_channel_counts(string text, LengthCount count, int length) =>
        Assert.Equal(length, MessageLength.Of(text, count));

    [Theory]
    [InlineData("欢迎[[昵称]]！", LengthCount.Graphemes, 19)]
    [InlineData("欢迎[[昵称:4]]！", LengthCount.Graphemes, 7)]
    [InlineData("欢迎【【昵称：4】】！", LengthCount.Graphemes, 7)]
    [InlineData("欢迎[[昵称:4]]！", LengthCount.Utf8Bytes, 21)]
    [InlineData("[[链接]]", LengthCount.Graphemes, 30)]
    [InlineData("[不是空]", LengthCount.Graphemes, 5)]
    public void A_blank_counts_with_its_declared_length(string text, LengthCount count, int length) =>
        Assert.Equal(length, MessageLength.Of(text, count));

    [Fact]
    public void Names_of_blanks_come_in_order_each_once() =>
        Assert.Equal("昵称 链接", string.Join(' ', FillIn.Names("[[昵称]]，点 [[链接]]，[[昵称:3]]")));
}
