using Playbook.Generators.Office.Workbooks;

namespace Playbook.Generators.Tests.Office;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("群主", "群主")]
    [InlineData("Q&A: who/what? [1]*\\", "Q&A who what 1")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("history", "history 2")]
    [InlineData("[?]", "2")]
    [InlineData("1234567890123456789012345678901234", "1234567890123456789012345678901")]
    [InlineData("123456789012345678901234567890👨‍👩‍👧", "123456789012345678901234567890")]
    public void What_excel_refuses_is_left_out(string wanted, string given) => Assert.Equal(given, new SheetNames().Take(wanted));

    [Fact]
    public void Of_two_names_that_are_alike_the_later_has_a_number()
    {
        var names = new SheetNames();
        Assert.Equal(["Host", "HOST 2", "host 3"], ((string[])["Host", "HOST", "host"]).Select(names.Take));
    }

    [Fact]
    public void A_number_takes_the_place_of_the_end_of_a_long_name()
    {
        var names = new SheetNames();
        var wanted = new string('长', 40);
        Assert.Equal([new string('长', 31), new string('长', 29) + " 2"], ((string[])[wanted, wanted]).Select(names.Take));
    }
}
