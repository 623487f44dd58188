using Playbook.Generators.Handbooks;
using Playbook.Generators.Handbooks.Pages;

namespace Playbook.Generators.Tests.Handbooks;

/// <summary>How a handbook's Markdown becomes a page that can be printed.</summary>
public sealed class PageContentTests
{
    [Fact]
    public void Dates_names_and_amounts_stay_on_one_line_and_amounts_stand_to_the_right()
    {
        var body = Body("## 收入\n\n| 日期 | 事项 | 金额 |\n| --- | --- | ---: |\n| 12月1日 | 这一格写得很长，要占好几行才写得完 | 19.9 元 |\n");
        Assert.Contains("<th scope=\"col\" class=\"short\">日期</th><th scope=\"col\">事项</th><th scope=\"col\" class=\"amount short\">金额</th>", body, StringComparison.Ordinal);
        Assert.Contains("<td class=\"short\">12月1日</td><td>这一格", body, StringComparison.Ordinal);
        Assert.Contains("<td class=\"amount short\">19.9 元</td>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void So_many_short_columns_as_fit_across_paper_are_kept_whole()
    {
        var row = string.Concat(Enumerable.Repeat("| 十二月一日周二 ", 6)) + "|\n";
        var body = Body($"## 表\n\n{row}{string.Concat(Enumerable.Repeat("| --- ", 6))}|\n{row}");
        Assert.Equal(3, body.Split("<td class=\"short\">").Length - 1);
    }

    [Fact]
    public void A_chapter_of_a_page_or_more_begins_on_a_page_of_its_own()
    {
        var body = Body($"## 短\n\n一句。\n\n## 长\n\n{string.Join("\n", Enumerable.Range(1, 60).Select(line => $"- 第 {line} 条"))}\n\n## 又短\n\n一句。\n");
        Assert.Contains("<section aria-labelledby=\"s-短\">", body, StringComparison.Ordinal);
        Assert.Contains("<section class=\"long\" aria-labelledby=\"s-长\">", body, StringComparison.Ordinal);
        Assert.Contains("<section aria-labelledby=\"s-又短\">", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_the_web_is_told_from_one_to_another_handbook()
    {
        var body = Body("## 链接\n\n[报名表](https://example.com/form)，[账本](ledger.md)\n");
        Assert.Contains("<a class=\"out\" href=\"https://example.com/form\">报名表</a>", body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"ledger.html\">账本</a>", body, StringComparison.Ordinal);
    }

    private static string Body(string markdown) => PageContent.Of(WrittenHandbook.Parse("# 手册\n\n" + markdown)).Body.Content;
}
