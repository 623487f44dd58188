using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Playbook.Generators.Site.Names;
using Playbook.Planning;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Site;

/// <summary>The front page of a playbook, and the data that it searches.</summary>
public sealed class FrontPageTests
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_output_is_linked_once_by_a_name_that_people_know(Language language)
    {
        var plan = Plans.BookClub(language);
        var paths = Make.All(plan).Select(file => file.Path).Where(path => path != "index.html").Order(StringComparer.Ordinal);
        var page = Front(plan);
        var links = page.QuerySelectorAll(".shelf a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToArray();
        Assert.Equal(paths, links.Order(StringComparer.Ordinal));

        // An output that stands here has no name yet: give it one in OutputName.
        Assert.Null(page.QuerySelector($".{Shelf.Other.Id}-shelf"));
    }

    [Fact]
    public void Outputs_stand_where_they_are_looked_for_with_all_their_formats()
    {
        var page = Front(Plans.BookClub(Language.Chinese));
        Assert.Equal(["打开就用", "按岗位", "按渠道", "每天要发的", "给程序用"], page.QuerySelectorAll(".shelf > h2").Select(title => title.TextContent));
        var calendar = page.QuerySelector(".work-shelf li")!;
        Assert.Equal("calendar.html", calendar.QuerySelector(".title a")!.GetAttribute("href"));
        Assert.Equal(["Excel", "日历订阅", "CSV", "Markdown"], calendar.QuerySelectorAll(".formats a").Select(link => link.TextContent).Where(text => text != "图"));
        Assert.Equal("群主", page.QuerySelector(".roles-shelf .title a")!.TextContent);
        Assert.Equal("roles/host.html", page.QuerySelector(".roles-shelf .title a")!.GetAttribute("href"));
    }

    [Fact]
    public void An_output_has_one_name() => Assert.Distinct(OutputName.All.Select(name => name.Stem));

    [Fact]
    public void A_file_that_nobody_has_named_is_linked_all_the_same()
    {
        var edition = new Edition(Plans.Weekend(Language.English)) { Kinds = [Site], Standing = ["new/thing.abc", "calendar.html"] };
        var page = Parse(edition.FilesOf(Site)[0].Text!);
        Assert.Equal("new/thing", page.QuerySelector(".other-shelf .title")!.TextContent);
        Assert.Equal(("abc", "new/thing.abc"), (page.QuerySelector(".other-shelf .formats a")!.TextContent, page.QuerySelector(".other-shelf .formats a")!.GetAttribute("href")));
        Assert.Equal("Calendar", page.QuerySelector(".work-shelf .title a")!.TextContent);
    }

    [Fact]
    public void Pages_lead_back_to_it_where_it_is_made()
    {
        var plan = Plans.BookClub(Language.Chinese);
        Assert.Equal("index.html", Home(plan, "calendar.html"));
        Assert.Equal("../index.html", Home(plan, "roles/host.html"));
        Assert.Equal("../index.html", Home(plan, "index.html"));
        var without = new Edition(plan) { Kinds = [.. Outputs.All.Where(kind => kind != Site)] };
        Assert.All(Make.All(without).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => Assert.Null(Parse(file.Text!).QuerySelector(".home")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Items_and_messages_are_searched_under_the_ids_of_their_pages(Language language)
    {
        var plan = Plans.BookClub(language);
        using var search = JsonDocument.Parse(Make.File(plan, "search.json"));
        var items = Ids(search, "items").Concat(Ids(search, "waiting")).ToArray();
        var messages = Ids(search, "messages").ToArray();
        var calendar = Parse(Make.File(plan, "calendar.html"));
        var announcements = Parse(Make.File(plan, "announcements.html"));
        Assert.Equal(calendar.QuerySelectorAll(".item").Select(item => item.Id).Order(StringComparer.Ordinal), items.Order(StringComparer.Ordinal));
        Assert.Equal(announcements.QuerySelectorAll(".m").Select(item => item.Id).Order(StringComparer.Ordinal), messages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_stand_once_and_every_message_names_one()
    {
        using var search = JsonDocument.Parse(Make.File(Plans.BookClub(Language.Chinese), "search.json"));
        var texts = search.RootElement.GetProperty("texts").EnumerateArray().Select(text => text.GetString()!).ToArray();
        Assert.Equal(texts.Length, texts.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            Enumerable.Range(0, texts.Length),
            search.RootElement.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetInt32()).Distinct().Order());
        Assert.Contains("开营仪式今晚八点开始。\n带上你正在读的那本书。", texts);
        Assert.Equal(["群主", "host"], search.RootElement.GetProperty("roles")[0].GetProperty("names").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void The_page_of_search_data_tells_of_every_member()
    {
        using var search = JsonDocument.Parse(Make.File(Plans.BookClub(Language.Chinese), "search.json"));
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "grammar", "search.md"));
        Assert.All(Members(search.RootElement).Distinct(StringComparer.Ordinal), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));

        static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
            _ => [],
        };
    }

    [Fact]
    public void Nothing_an_author_wrote_ends_the_data_or_becomes_markup()
    {
        var html = Make.File(Plans.Attack(), "index.html");
        var page = Parse(html);
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        using var data = JsonDocument.Parse(page.QuerySelector("#data")!.TextContent);
        Assert.Contains("<script>alert(1)</script>", data.RootElement[0].GetProperty("book").GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<", Make.File(Plans.Attack(), "search.json"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, link, form"));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.Contains("script:", StringComparison.OrdinalIgnoreCase));
    }

    private static OutputKind Site => Outputs.All.Single(kind => kind.IsListed);

    private static IHtmlDocument Front(Plan plan) => Parse(Make.File(plan, "index.html"));

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string? Home(Plan plan, string path) => Parse(Make.File(plan, path)).QuerySelector(".home a")?.GetAttribute("href");

    private static IEnumerable<string> Ids(JsonDocument search, string list) =>
        search.RootElement.GetProperty(list).EnumerateArray().SelectMany(one => one.GetProperty("times").EnumerateArray()).Select(time => time.GetProperty("id").GetString()!);
}
