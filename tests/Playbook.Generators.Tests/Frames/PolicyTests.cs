using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Frames;

public sealed class PolicyTests
{
    public static TheoryData<string> Pages => [.. Make.All(Plans.BookClub(Language.Chinese)).Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_allows_its_own_style_and_script_by_hash_and_nothing_else(string path)
    {
        var page = Read(path);
        var policy = Policy(page);

        Assert.StartsWith("default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal([Hash(page, "style")], Allowed(policy, "style-src"));
        Assert.Equal(page.QuerySelector("script:not([type])") is null ? [] : [Hash(page, "script:not([type])")], Allowed(policy, "script-src"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_in_a_page_needs_more_than_the_policy_allows(string path)
    {
        var page = Read(path);
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("link, iframe, object, embed, base, form, script[src]"));
    }

    [Fact]
    public void The_policy_stands_before_anything_that_it_governs()
    {
        var head = Read("calendar.html").Head!.Children.Select(element => element.LocalName + element.GetAttribute("http-equiv")).ToArray();
        Assert.Equal(["meta", "metaContent-Security-Policy"], head[..2]);
    }

    [Fact]
    public void What_an_author_wrote_changes_no_hash()
    {
        var calm = Policy(Read("calendar.html"));
        Assert.Equal(calm, Policy((IHtmlDocument)new HtmlParser().ParseDocument(Make.File(Plans.Attack(), "calendar.html"))));
    }

    private static IHtmlDocument Read(string path) => new HtmlParser().ParseDocument(Make.File(Plans.BookClub(Language.Chinese), path));

    private static string Policy(IHtmlDocument page) => page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

    private static string[] Allowed(string policy, string directive) =>
        [.. policy.Split("; ").Where(part => part.StartsWith(directive, StringComparison.Ordinal)).SelectMany(part => part.Split(' ')[1..])];

    private static string Hash(IHtmlDocument page, string selector) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.QuerySelectorAll(selector)).TextContent)))}'";
}
