using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using Playbook.Generators.Site;
using Playbook.Generators.Themes;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Generators.Tests.Site;

/// <summary>The front page of all playbooks.</summary>
public sealed class SitePageTests
{
    private static readonly string Search = Make.File(Plans.BookClub(Language.Chinese), "search.json");

    [Fact]
    public void Few_playbooks_can_be_searched_whole()
    {
        var page = Page(3, Search);
        Assert.Equal(3, page.QuerySelectorAll("#books > li").Length);
        Assert.Contains("带上你正在读的那本书", page.QuerySelector("#data")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("club-1/index.html", page.QuerySelector("#books a")!.GetAttribute("href"));
        Assert.Equal(["日历", "公告文案"], page.QuerySelectorAll("#books > li:first-child .formats a").Select(link => link.TextContent));
    }

    [Fact]
    public void Many_can_be_searched_for_their_items_and_thousands_by_name_on_a_page_of_two_megabytes_at_most()
    {
        var some = Text(160, Search);
        Assert.InRange(Encoding.UTF8.GetByteCount(some), 500_000, 2_000_000);
        Assert.DoesNotContain("带上你正在读的那本书", some, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"本周之问\"", some, StringComparison.Ordinal);
        Assert.Contains("这里只搜事项", some, StringComparison.Ordinal);

        var all = Text(1000, Search);
        Assert.InRange(Encoding.UTF8.GetByteCount(all), 200_000, 2_000_000);
        Assert.Equal("[]", Parse(all).QuerySelector("#data")!.TextContent);
        Assert.Equal(1000, Parse(all).QuerySelectorAll("#books > li").Length);
        Assert.Contains("这里按名字找", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"a\":")]
    public void Search_data_that_are_gone_or_damaged_leave_the_playbook_listed(string? search)
    {
        var page = Page(2, search);
        Assert.Equal(2, page.QuerySelectorAll("#books > li").Length);
        Assert.Equal("[]", page.QuerySelector("#data")!.TextContent);
    }

    [Fact]
    public void What_somebody_put_into_search_data_does_not_end_the_script()
    {
        var page = Page(1, "{\"title\":\"</script><script>alert(1)</script>\"}");
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.Contains("alert(1)", page.QuerySelector("#data")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_mark_stands_near_the_beginning() =>
        Assert.InRange(Text(1, Search).IndexOf(SitePage.Mark, StringComparison.Ordinal), 1, 2000);

    [Fact]
    public void Playbooks_stand_by_the_day_they_begin_in_their_own_language_whatever_order_they_came_in()
    {
        var one = Entry(1, Search);
        var earlier = Entry(2, Search) with { Card = one.Card with { Title = "Earlier", Start = new LocalDate(2026, 1, 1), Language = Language.English } };
        var page = Parse(SitePage.Make(Chinese, [one, earlier]).Text!);
        Assert.Equal(["Earlier", "书友会 1"], page.QuerySelectorAll("#books h3").Select(title => title.TextContent));
        Assert.Equal(["en", "zh-CN"], page.QuerySelectorAll("#books h3").Select(title => title.GetAttribute("lang")));
        Assert.Equal(SitePage.Make(Chinese, [one, earlier]).Text, SitePage.Make(Chinese, [earlier, one]).Text);
    }

    [Fact]
    public void A_card_is_read_back_as_it_was_and_one_that_is_damaged_is_none()
    {
        var card = SiteCard.Of(new Edition(Plans.Attack()));
        Assert.Equal(card, SiteCard.Read(card.Write()));
        Assert.All((string[])["", "[]", "7", "{}", "{\"title\":1}", "{\"title\":\"x\",\"start\":\"2026-13-01\",\"end\":\"2026-12-01\"}"], text => Assert.Null(SiteCard.Read(Encoding.UTF8.GetBytes(text))));
    }

    private static Look Chinese { get; } = new(Language.Chinese, Theme.Usual, ProjectTemplates.None);

    private static IHtmlDocument Page(int count, string? search) => Parse(Text(count, search));

    private static string Text(int count, string? search) => SitePage.Make(Chinese, [.. Enumerable.Range(1, count).Select(n => Entry(n, search))]).Text!;

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static SiteEntry Entry(int number, string? search) => new(
        $"club-{number}",
        new SiteCard($"书友会 {number}", "三十天读完两本书，认识五十位书友", Language.Chinese, new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 30), "Asia/Shanghai", null),
        ["announcements.html", "calendar.html", "index.html", "search.json"])
    {
        SearchLength = search is null ? 0 : Encoding.UTF8.GetByteCount(search),
        ReadSearch = () => search is null ? null : (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(search),
    };
}
