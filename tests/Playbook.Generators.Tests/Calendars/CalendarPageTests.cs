using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using Playbook.Planning;
using Playbook.Planning.Holidays;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Calendars;

public sealed class CalendarPageTests
{
    private static readonly IHtmlDocument Club = Page(Plans.BookClub(Language.Chinese));

    [Theory]
    [InlineData(Language.Chinese, "zh-CN")]
    [InlineData(Language.English, "en")]
    public void The_page_says_its_language(Language language, string tag) =>
        Assert.Equal(tag, Page(Plans.Weekend(language)).DocumentElement.GetAttribute("lang"));

    [Fact]
    public void The_page_is_parsed_without_an_error()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        Assert.NotNull(parser.ParseDocument(Make.File(Plans.BookClub(Language.Chinese), "calendar.html")));
    }

    [Fact]
    public void What_a_holiday_calls_off_stands_on_its_day_with_the_reason()
    {
        var plan = Plans.BookClub(Language.Chinese);
        var live = plan.Occurrences.First(o => o.IsItem && o.Item.Title.Text == "作者与编辑");
        plan = plan with { Cancelled = [new Cancellation("live", live.Item, live.Date.PlusDays(1), live.Day + 1, new Bilingual("因元旦取消", "cancelled because of New Year's Day"))] };

        var day = Page(plan).QuerySelector("#day-2026-12-06")!;
        Assert.Equal("直播 作者与编辑 因元旦取消", Text(day.QuerySelector("li:last-child p")!));
        Assert.Contains("- ~~作者与编辑~~ 直播 · 因元旦取消\n", Make.File(plan, "calendar.md"), StringComparison.Ordinal);
        Assert.Contains("12月6日 作者与编辑（因元旦取消） |", Make.File(plan, "handbook-operator.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_run_from_monday_to_sunday()
    {
        Assert.All(Club.QuerySelectorAll(".grid thead"), head => Assert.Equal(["周一", "周二", "周三", "周四", "周五", "周六", "周日"], head.QuerySelectorAll("th").Select(Text)));
        Assert.All(Club.QuerySelectorAll(".grid tbody tr"), row => Assert.Equal(7, row.QuerySelectorAll("td").Length));
    }

    [Fact]
    public void Each_day_of_the_playbook_has_a_cell_and_an_entry_in_the_list()
    {
        Assert.Equal(30, Club.QuerySelectorAll(".grid td.inside").Length);
        Assert.Equal(31, Club.QuerySelectorAll("article.day").Length);
    }

    [Fact]
    public void The_cell_shows_the_date_the_day_number_and_the_items()
    {
        var cell = Club.QuerySelector("td[data-date='2026-12-05']")!;
        Assert.Equal("5", Text(cell.QuerySelector("time[datetime]")!));
        Assert.Equal("第 5 天", Text(cell.QuerySelector(".nth")!));
        Assert.Equal(["08:00 ✅ 今日共读", "19:00 🎙️ 作者与编辑", "21:30 📌 一句话书摘"], cell.QuerySelectorAll("li").Select(Text));
    }

    [Fact]
    public void A_phase_is_named_where_it_begins_and_at_each_monday()
    {
        string[] named = [.. Club.QuerySelectorAll(".opens .band").Select(band => $"{band.ParentElement!.GetAttribute("data-date")} {Text(band)}")];
        Assert.Equal(
            ["2026-11-27 预热", "2026-12-01 破冰", "2026-12-07 破冰", "2026-12-08 共读", "2026-12-14 共读", "2026-12-21 共读", "2026-12-28 共读", "2026-12-29 复盘"],
            named);
    }

    [Fact]
    public void The_list_says_who_where_and_how_long()
    {
        var item = Club.QuerySelectorAll("#day-2026-12-01 .item").Single(i => Text(i).Contains("开营仪式", StringComparison.Ordinal));
        Assert.Equal("20:00–21:00", Text(item.QuerySelector(".clock")!));
        Assert.Equal(["负责：群主", "嘉宾 林编辑", "渠道：好书共读·一群", "60 分钟"], item.QuerySelectorAll(".facts > span").Select(Text));
    }

    [Fact]
    public void Reminders_and_segments_stand_at_their_own_time_on_their_own_day()
    {
        Assert.Equal(["08:00 提醒 开营仪式", "12:00 预告 开营仪式", "19:00 提醒 开营仪式", "19:50 提醒 开营仪式", "21:00 征集 开营仪式"], Parts("2026-12-01"));
        Assert.Equal(["20:00 预告 作者与编辑"], Parts("2026-12-04"));
    }

    [Fact]
    public void Items_that_wait_for_an_event_stand_apart() =>
        Assert.Equal(["欢迎新书友", "还在读吗？"], Club.QuerySelectorAll(".triggered .title a").Select(Text));

    [Fact]
    public void Ids_are_unique_and_links_lead_to_them()
    {
        string[] ids = [.. Club.QuerySelectorAll("[id]").Select(e => e.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(Club.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Fact]
    public void The_page_asks_nobody_for_anything()
    {
        Assert.Empty(Club.QuerySelectorAll("link, img, iframe, object, script[src]"));
        Assert.DoesNotContain("url(", Club.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("http", Club.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", Club.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_month_has_a_table_of_the_weeks_that_are_shown()
    {
        Assert.Equal(["2026-11", "2026-12"], Club.QuerySelectorAll(".month").Select(month => month.GetAttribute("data-month")));
        Assert.Equal([1, 5], Club.QuerySelectorAll(".month").Select(month => month.QuerySelectorAll("tbody tr").Length));
        Assert.Equal("好书共读书友会 · 2026年12月", Text(Club.QuerySelector("#month-2026-12 h3")!));
        Assert.Equal(["", "1 第 1 天"], Club.QuerySelectorAll("#month-2026-12 tbody tr:first-child td").Take(2).Select(cell => cell.QuerySelector(".date") is { } date ? Text(date) : ""));
    }

    [Fact]
    public void Festivals_holidays_and_make_up_workdays_are_marked()
    {
        var page = Page(Plans.BookClub(Language.Chinese) with { Holidays = HolidayCalendar.China });
        Assert.Equal("冬至", Text(page.QuerySelector("td[data-date='2026-12-22'] .festival")!));
        Assert.Equal("第 22 天 · 共读 冬至", string.Join(' ', page.QuerySelectorAll("#day-2026-12-22 h4 > span").Select(Text)));
        Assert.Null(page.QuerySelector(".rest"));
        Assert.Empty(Club.QuerySelectorAll(".festival"));

        var autumn = new PlanBuilder(Language.English, "Autumn", new LocalDate(2026, 9, 20), 20).Build() with { Holidays = HolidayCalendar.China };
        var off = Page(autumn);
        Assert.Equal("off", Text(off.QuerySelector("td[data-date='2026-10-01'] .rest")!));
        Assert.Equal("National Day", Text(off.QuerySelector("td[data-date='2026-10-01'] .festival")!));
        Assert.Equal("work", Text(off.QuerySelector("td[data-date='2026-09-20'] .worked")!));
    }

    [Fact]
    public void The_script_reads_every_item_with_its_copy_from_data_beside_it()
    {
        var plan = Plans.BookClub(Language.Chinese);
        using var data = JsonDocument.Parse(Club.QuerySelector("#data")!.TextContent);
        var items = data.RootElement.GetProperty("items");
        Assert.Equal(plan.Occurrences.Count(o => o.IsItem), items.GetArrayLength());
        var opening = items.EnumerateArray().Single(item => item.GetProperty("title").GetString() == "开营仪式");
        Assert.Equal(["群主"], opening.GetProperty("roles").EnumerateArray().Select(role => data.RootElement.GetProperty("roles")[role.GetInt32()].GetString()));
        Assert.Equal(5, opening.GetProperty("parts").GetArrayLength());
        Assert.All(items.EnumerateArray(), item => Assert.NotNull(Club.GetElementById(item.GetProperty("id").GetString()!)));
        var sent = plan.Occurrences.SelectMany(o => o.Messages).Concat(plan.Triggered.SelectMany(t => t.Messages)).Select(m => m.Text).ToHashSet();
        Assert.Equal(sent.Order(), data.RootElement.GetProperty("texts").EnumerateArray().Select(text => text.GetString()!).Order());
    }

    [Fact]
    public void Every_filter_offers_what_the_plan_has()
    {
        string[] Offered(string id) => [.. Club.QuerySelectorAll($"#{id} option:not([value])").Select(Text)];
        Assert.Equal(["群主", "内容官", "活跃官", "提问官", "林编辑"], Offered("role"));
        Assert.Equal(["好书共读·一群", "好书共读"], Offered("channel"));
        Assert.Equal(["预热", "破冰", "共读", "复盘"], Offered("phase"));
        Assert.Contains("直播", Offered("kind"));
    }

    [Fact]
    public void A_page_of_thirty_days_is_light() =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Make.File(Plans.BookClub(Language.Chinese), "calendar.html")), 0, 500_000);

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        int[] levels = [.. Club.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void What_an_author_wrote_is_text_and_never_markup()
    {
        var page = Page(Plans.Attack());
        Assert.Equal(Club.QuerySelectorAll("script").Length, page.QuerySelectorAll("script").Length);
        Assert.Empty(page.QuerySelectorAll("[onmouseover], a[href^='javascript']"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("{{ 1 }}", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private static IHtmlDocument Page(Plan plan) => new HtmlParser().ParseDocument(Make.File(plan, "calendar.html"));

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Parts(string day) => [.. Club.QuerySelectorAll($"#day-{day} .part").Select(Text)];
}
