using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Handbooks;

public sealed class HandbookTests
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Fact]
    public void Numbers_are_told_with_their_words()
    {
        var member = Make.File(ReadingWeek.In(Language.Chinese), "handbook-member.md");
        Assert.Contains("交 9.9 元入群费", member, StringComparison.Ordinal);
        Assert.Contains("打卡满 5 次，9.9 元全额退给你", member, StringComparison.Ordinal);
        Assert.Contains("每天 09:00–18:00 不闲聊，答疑照常", member, StringComparison.Ordinal);
        Assert.Contains("| 每个工作日 07:00 | ✅ 今日一章 | 晨读一群 | 活跃官 |", member, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_stop_of_the_author_is_not_doubled() =>
        Assert.DoesNotContain("。。", Make.File(ReadingWeek.In(Language.Chinese), "handbook-member.md"), StringComparison.Ordinal);

    [Fact]
    public void A_member_reads_nothing_of_the_budget_and_the_team_reads_it_priced()
    {
        var plan = ReadingWeek.In(Language.English);
        Assert.DoesNotContain("budget", Make.File(plan, "handbook-member.md"), StringComparison.OrdinalIgnoreCase);
        var team = Make.File(plan, "handbook-operator.md");
        Assert.Contains("- Budget for prizes: ¥100, paid from entry fees\n- Giving out every prize: ¥60, ¥40 is left\n", team, StringComparison.Ordinal);
        Assert.Contains("| Keenest reader | bookmark | Each week | ¥30 | 2 | ¥60 |", Make.File(plan, "ledger.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_team_is_told_who_is_due_in_two_places() =>
        Assert.Contains(
            "12月7日 20:30，领读人同时要带“开卷”和“聊一页”。请错开时间，或者换人带其中一场。",
            Make.File(ReadingWeek.In(Language.Chinese), "handbook-operator.md"),
            StringComparison.Ordinal);

    [Fact]
    public void The_checklist_names_blanks_and_texts_that_are_too_long()
    {
        var team = Make.File(ReadingWeek.In(Language.English), "handbook-operator.md");
        Assert.Contains("- [ ] “Today's chapter” (5 messages) is up to 17 too long for Morning readers 1: shorten it", team, StringComparison.Ordinal);
        Assert.Contains("- [ ] “Welcome” (1 message): fill in name before sending", team, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_reads_its_own_days_and_no_others()
    {
        var spark = Make.File(ReadingWeek.In(Language.Chinese), "roles/spark.md");
        Assert.Contains("今日一章", spark, StringComparison.Ordinal);
        Assert.DoesNotContain("开卷", spark, StringComparison.Ordinal);
        Assert.Contains("- 每周日：活跃官", spark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_with_a_fence_inside_does_not_end_its_block() =>
        Assert.Contains("````text\n欢迎[[昵称]]！\n```\n先改名片\n````", Make.File(ReadingWeek.In(Language.Chinese), "roles/spark.md"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_have_one_first_heading_in_order_and_contents_that_lead_somewhere(Language language)
    {
        foreach (var file in Make.All(ReadingWeek.In(language)).Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && !f.Path.StartsWith("calendar", StringComparison.Ordinal) && f.Path != "index.html"))
        {
            var page = new HtmlParser().ParseDocument(file.Text!);
            var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToArray();
            Assert.Equal(1, levels[0]);
            Assert.Single(levels, 1);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, file.Path));
            var links = page.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")!).ToArray();
            Assert.NotEmpty(links);
            Assert.All(links, href => Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(href[1..]))));
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
            Assert.Equal(ids.Length, ids.Distinct().Count());
        }
    }

    [Fact]
    public void Nothing_an_author_wrote_becomes_part_of_a_page()
    {
        foreach (var file in Make.All(Plans.Attack()).Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && !f.Path.StartsWith("calendar", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(file.Text!);
            Assert.All(page.QuerySelectorAll("script:not([type])"), script => Assert.DoesNotContain("alert(1)", script.TextContent, StringComparison.Ordinal));
            Assert.DoesNotContain(page.QuerySelectorAll("a"), a => (a.GetAttribute("href") ?? "").Contains("script:", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.Empty(page.QuerySelectorAll("img, iframe, object, link, form"));
            Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }
}
