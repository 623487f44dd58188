using Playbook.Cli.Serving;

namespace Playbook.Cli.Tests.Serving;

public sealed class LivePageTests
{
    [Theory]
    [InlineData("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'none'; script-src 'sha256-a='; img-src data:", "default-src 'none'; img-src data:; script-src 'sha256-a=' 'self'; connect-src 'self'")]
    [InlineData("script-src 'none'; connect-src https://a.example", "script-src 'self'; connect-src https://a.example 'self'")]
    [InlineData("Default-Src 'none'; SCRIPT-SRC-ELEM 'none'", "Default-Src 'none'; script-src 'self'; script-src-elem 'self'; connect-src 'self'")]
    [InlineData("img-src data:", "img-src data:")]
    [InlineData("", "")]
    public void A_policy_allows_what_it_did_and_the_servers_script_and_events(string policy, string allowing) =>
        Assert.Equal(allowing, LivePage.Allowing(policy));

    [Fact]
    public void The_script_stands_at_the_end_of_the_body() =>
        Assert.Equal(
            "<body><p>a &lt;/body></p><script src=\"/.playbook/live.js\" data-version=\"1\"></script>\n</body>\n",
            LivePage.Of("<body><p>a &lt;/body></p></body>\n", "1"));

    [Fact]
    public void A_page_without_an_end_gets_it_too() =>
        Assert.EndsWith("</script>\n", LivePage.Of("<p>part", "1"), StringComparison.Ordinal);
}
