using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using Playbook.Generators.Tests.Handbooks;
using Playbook.Planning;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Announcements;

public sealed class CopyPackTests
{
    public static TheoryData<string> PlanNames => ["club", "week", "attack"];

    [Theory]
    [MemberData(nameof(PlanNames))]
    public void A_message_holds_exactly_its_text_and_nothing_else_is_copied(string name)
    {
        var plan = name switch
        {
            "club" => Plans.BookClub(Language.Chinese),
            "week" => ReadingWeek.In(Language.English),
            _ => Plans.Attack(),
        };
        var expected = plan.Occurrences.SelectMany(o => o.Messages).Concat(plan.Triggered.SelectMany(t => t.Messages))
            .Select(m => m.Text.ReplaceLineEndings("\n"));

        Assert.Equal(expected, Page(plan).QuerySelectorAll("article :is(.raw, .text:not(.rich))").Select(text => text.TextContent));
    }

    [Fact]
    public void Blanks_are_marked_in_the_text_and_listed_for_the_message_and_for_the_day()
    {
        var page = Page(ReadingWeek.In(Language.Chinese));
        Assert.Equal("[[昵称]]", page.QuerySelector("#triggered .text mark")!.TextContent);
        Assert.Equal("昵称", page.QuerySelector("#triggered dl .blanks mark")!.TextContent);
        Assert.Equal(["页码"], page.QuerySelectorAll("#day-2026-12-07 .fill mark").Select(mark => mark.TextContent));
        Assert.Null(page.QuerySelector("#triggered .fill"));
    }

    [Fact]
    public void A_length_has_a_meter_where_the_channel_has_a_limit_and_is_marked_beyond_it()
    {
        var page = Page(ReadingWeek.In(Language.English));
        Assert.Equal(["37 / 20", "37 / 20", "37 / 20", "37 / 20", "37 / 20"], page.QuerySelectorAll(".over .number").Select(number => number.TextContent));
        var meter = page.QuerySelector(".over meter")!;
        Assert.Equal(("37", "20"), (meter.GetAttribute("value"), meter.GetAttribute("max")));
        Assert.Null(page.QuerySelector("#triggered meter"));
    }

    [Fact]
    public void Days_and_messages_that_wait_can_be_jumped_to()
    {
        var page = Page(ReadingWeek.In(Language.Chinese));
        var links = page.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.Equal(["#day-2026-12-07", "#day-2026-12-08", "#day-2026-12-09", "#day-2026-12-10", "#day-2026-12-11", "#triggered"], links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
    }

    [Fact]
    public void Controls_that_need_a_script_are_not_there_without_one()
    {
        var page = Page(ReadingWeek.In(Language.Chinese));
        Assert.All(page.Body!.QuerySelectorAll("button, input, select"), control => Assert.NotNull(control.Closest("[hidden]")));
    }

    [Theory]
    [InlineData("wechat-group", "bubble", false)]
    [InlineData("weibo", "post", false)]
    [InlineData("official-account", "article", true)]
    [InlineData("xiaohongshu", "note", true)]
    [InlineData("email", "mail", true)]
    [InlineData("sms", "sms", false)]
    [InlineData("slack", "thread", false)]
    [InlineData("discord", "thread", false)]
    [InlineData("website", "plain", false)]
    public void A_message_looks_as_in_its_channel(string kind, string look, bool hasHeading)
    {
        var message = Page(InChannel(kind, "今晚见")).QuerySelector("article")!;
        Assert.Equal($"m {look} {kind}".Split(' ').Distinct(), message.ClassList);
        Assert.Equal("渠道", message.QuerySelector(".to")!.TextContent);
        Assert.Equal(hasHeading ? "预告" : null, message.QuerySelector(".head")?.TextContent);
        Assert.Equal("林", message.QuerySelector(".shot")!.GetAttribute("data-face"));
    }

    [Theory]
    [InlineData("weibo", "看 #今晚 开讲# @林编辑，https://a.example/x。走", "@林编辑|https://a.example/x")]
    [InlineData("weibo", "#今晚开讲#报名", "#今晚开讲#")]
    [InlineData("xiaohongshu", "一起读 #读书 #C# https://a.example", "#读书|#C")]
    [InlineData("sms", "#读书 @我 见 https://a.example/?q=1&b=[[code]]", "https://a.example/?q=1&b=")]
    [InlineData("wechat-group", "写信给 a@b.example，或 @林编辑", "@林编辑")]
    [InlineData("website", "（https://a.example/）http://", "https://a.example/")]
    public void What_the_channel_makes_a_link_stands_out(string kind, string text, string expected)
    {
        var message = Page(InChannel(kind, text)).QuerySelector(".text")!;
        Assert.Equal(text, message.TextContent);
        Assert.Equal(expected.Split('|'), message.QuerySelectorAll("a, i").Select(mark => mark.TextContent));
        Assert.All(message.QuerySelectorAll("a"), link => Assert.Equal(link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void A_text_that_the_channel_formats_is_shown_formatted_and_copied_as_it_is_typed()
    {
        var message = Page(InChannel("discord", "**粗** [[昵称]]")).QuerySelector("article")!;
        Assert.Equal("粗", message.QuerySelector(".rich strong")!.TextContent);
        var raw = message.QuerySelector(".raw")!;
        Assert.True(raw.HasAttribute("hidden"));
        Assert.Equal("**粗** [[昵称]]", raw.TextContent);
        Assert.Null(Page(InChannel("wechat-group", "**粗**")).QuerySelector(".rich"));
        Assert.Null(Page(InChannel("discord", "没有格式\n两行")).QuerySelector(".rich"));
    }

    [Fact]
    public void Images_are_listed_in_the_order_in_which_a_chat_sends_them()
    {
        var message = Page(InChannel("wechat-group", "海报 ![开营](img/a.png)\n\n看 https://b.example/\n\n![](img/b.png)")).QuerySelector("article")!;
        Assert.Equal(["发完正文，依次发"], Labels(message));
        Assert.Equal(["🖼 1 开营 img/a.png", "🖼 2 img/b.png"], Along(message));
    }

    [Fact]
    public void Where_images_stand_within_an_article_their_places_are_in_the_text_and_links_that_lead_nowhere_are_listed()
    {
        var message = Page(InChannel("official-account", "**一**\n\n![开营](img/a.png)\n\n[报名](https://b.example/) 和 https://b.example/\n\n![](img/b.png)")).QuerySelector("article")!;
        Assert.Equal(["按位置插入"], Labels(message));
        Assert.Equal(["🖼 1 开营 img/a.png", "🔗 报名 https://b.example/", "🖼 2 img/b.png"], Along(message));
        Assert.Equal("一\n〔🖼 1 开营〕\n报名：https://b.example/ 和 https://b.example/\n〔🖼 2〕", message.QuerySelector(".rich")!.TextContent);
    }

    [Theory]
    [InlineData("wechat-group", "只有 https://b.example/ 和 https://a.example/", "")]
    [InlineData("weibo", "![图](a.png)", "配图和链接，按顺序")]
    [InlineData("xiaohongshu", "看 https://b.example/", "配图和链接，按顺序")]
    [InlineData("email", "看 https://b.example/", "")]
    [InlineData("discord", "![图](a.png)", "发完正文，依次发")]
    public void What_the_text_carries_itself_is_not_listed(string kind, string text, string label) =>
        Assert.Equal(label, string.Concat(Labels(Page(InChannel(kind, text)).QuerySelector("article")!)));

    [Theory]
    [InlineData("official-account", true)]
    [InlineData("email", true)]
    [InlineData("discord", false)]
    [InlineData("zhihu", false)]
    public void Editors_that_keep_formatting_get_it(string kind, bool isKept)
    {
        var message = Page(InChannel(kind, "**粗**")).QuerySelector("article")!;
        Assert.Equal(isKept, message.QuerySelector(".rich")!.HasAttribute("data-rich"));
        Assert.Equal(isKept, message.TextContent.Contains("复制时带排版", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_beyond_what_is_read_without_a_tap_says_so()
    {
        Assert.Contains("140", Page(InChannel("weibo", new string('长', 141))).QuerySelector("article dl")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("140 ", Page(InChannel("weibo", new string('长', 140))).QuerySelector("article dl .soft:last-child")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Labels(IElement message) => message.QuerySelectorAll("dd:has(.along)").Select(list => list.PreviousElementSibling!.TextContent);

    private static IEnumerable<string> Along(IElement message) => message.QuerySelectorAll(".along li").Select(item => item.TextContent);

    private static IHtmlDocument Page(Plan plan) => new HtmlParser().ParseDocument(Make.File(plan, "announcements.html"));

    private static Plan InChannel(string kind, string text)
    {
        var plan = new PlanBuilder(Language.Chinese, "手册", new LocalDate(2026, 12, 1), 1);
        plan.Item(ItemKinds.Notice, "预告", plan.Role("林编辑"), plan.Channel("渠道", ChannelKinds.Table.Rows.Single(row => row.Id == kind)), [1], new LocalTime(20, 0), text: text);
        return plan.Build();
    }
}
