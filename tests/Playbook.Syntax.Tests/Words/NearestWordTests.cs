using Playbook.Syntax.Words;

namespace Playbook.Syntax.Tests.Words;

public class NearestWordTests
{
    [Theory]
    [InlineData("scheduel", "schedule")]
    [InlineData("SCHEDULE", "schedule")]
    [InlineData("schedul", "schedule")]
    [InlineData("日成", "日程")]
    [InlineData("ｓｃｈｅｄｕｌｅ", "schedule")]
    public void A_slip_of_the_hand_finds_its_word(string written, string meant) =>
        Assert.Equal(meant, NearestWord.Find(written, ["rewards", "schedule", "日程", "奖励"]));

    [Theory]
    [InlineData("banana")]
    [InlineData("门票")]
    [InlineData("")]
    [InlineData("x")]
    public void A_word_unlike_all_others_finds_none(string written) =>
        Assert.Null(NearestWord.Find(written, ["schedule", "日程", "y"]));

    [Fact]
    public void The_first_of_equally_near_words_wins() =>
        Assert.Equal("cat", NearestWord.Find("bat", ["cat", "rat"]));

    [Fact]
    public void A_nearer_word_beats_an_earlier_one() =>
        Assert.Equal("reward", NearestWord.Find("rewrd", ["rewind", "reward"]));

    [Fact]
    public void A_very_long_word_is_not_compared() =>
        Assert.Null(NearestWord.Find(new string('a', 100_000), [new string('a', 100_001)]));
}
