using Playbook.Planning.Messages;

namespace Playbook.Planning.Tests.Messages;

public sealed class TrailingSpaceTests
{
    [Theory]
    [InlineData("a  \nb \t\n\nc\n \n", "a\nb\n\nc")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("", "")]
    [InlineData(" a", " a")]
    [InlineData("\n\n a \n b ", "\n\n a\n b")]
    public void White_space_before_line_ends_is_dropped(string text, string trimmed) =>
        Assert.Equal(trimmed, TrailingSpace.Trim(text));
}
