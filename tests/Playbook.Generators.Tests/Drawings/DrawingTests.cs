using System.Diagnostics;
using System.Xml.Linq;
using NodaTime;
using Playbook.Generators.Themes;
using Playbook.Generators.Tests.Handbooks;
using Playbook.Planning;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Drawings;

public sealed class DrawingTests
{
    // What a viewer need not know, and what could reach out of the drawing.
    private static readonly string[] Allowed = ["svg", "title", "desc", "g", "rect", "polygon", "text", "image"];

    private static readonly string[] Attributes =
    [
        "xmlns", "xlink", "width", "height", "viewBox", "lang", "font-family", "x", "y", "rx", "fill", "fill-opacity", "stroke", "stroke-width", "points",
        "font-size", "font-weight", "text-anchor", "href", "preserveAspectRatio",
    ];

    public static TheoryData<string> Paths => [.. Svg.Paths];

    [Theory]
    [InlineData("calendars", "calendar.svg")]
    [InlineData("handbooks", "overview.svg")]
    public void Drawings_are_as_they_were_looked_at(string folder, string path)
    {
        foreach (var (language, code) in new[] { (Language.Chinese, "zh"), (Language.English, "en") })
        {
            var plan = folder == "calendars" ? Plans.Weekend(language) : ReadingWeek.In(language);
            Verified.Check($"{folder}/{code}/{path}", Svg.Text(plan, path));
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Drawings_hold_nothing_that_viewers_differ_in(string path)
    {
        foreach (var plan in new[] { Plans.BookClub(Language.Chinese), ReadingWeek.In(Language.English), Plans.Attack() })
        {
            var drawing = Svg.Read(Svg.Text(plan, path));
            Assert.All(drawing.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, Allowed));
            Assert.All(drawing.DescendantsAndSelf().Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
            Assert.NotEmpty(drawing.Elements().First(element => element.Name.LocalName == "title").Value);
            Assert.NotEmpty(drawing.Elements().First(element => element.Name.LocalName == "desc").Value);
            Assert.Equal(plan.Playbook.Language == Language.Chinese ? "zh-CN" : "en", drawing.Attribute(XNamespace.Xml + "lang")!.Value);
            Assert.Contains("Noto Sans CJK SC", drawing.Attribute("font-family")!.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void What_an_author_wrote_is_text(string path)
    {
        var drawing = Svg.Read(Svg.Text(Plans.Attack(), path));
        Assert.Contains(Svg.All(drawing, "title"), title => title.Value.Contains("</title><script>alert(1)</script>", StringComparison.Ordinal));
        Assert.Contains(Svg.All(drawing, "title").Concat(Svg.All(drawing, "text")), text => text.Value.Contains("onmouseover=alert(1) x=\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Characters_that_xml_cannot_carry_are_left_out(string path)
    {
        var plan = new PlanBuilder(Language.English, "A\u0000\u0001\uFFFF\uD800B", new LocalDate(2026, 12, 1), 2);
        plan.Item(ItemKinds.Notice, "x\u001B[31m\uDC00y", null, null, [1]);
        var drawing = Svg.Read(Svg.Text(plan.Build(), path));
        Assert.StartsWith("A\uFFFDB · ", drawing.Elements().First().Value, StringComparison.Ordinal);
        Assert.Contains(Svg.All(drawing, "text"), text => text.Value == "x[31m\uFFFDy");
    }

    [Fact]
    public void Colours_fonts_and_footer_are_the_themes()
    {
        var theme = new Theme(ThemeStyles.Ink, Colour.Parse("#123456")) { Font = FontName.Of("Noto Serif"), Footer = "The foot & more" };
        var drawing = Svg.Read(Svg.Text(ReadingWeek.In(Language.English), "overview.svg", theme));
        Assert.StartsWith("Noto Serif, ", drawing.Attribute("font-family")!.Value, StringComparison.Ordinal);
        Assert.Contains(Svg.All(drawing, "text"), text => text.Value == "The foot & more");
        Assert.Contains(Svg.All(drawing, "text"), text => text.Attribute("fill")!.Value == "#123456");
        Assert.All(Svg.All(drawing, "rect"), rect => Assert.Equal("0", rect.Attribute("rx")?.Value ?? "0"));
    }

    [Fact]
    public void Items_that_do_not_fit_are_counted_and_told()
    {
        var plan = new PlanBuilder(Language.Chinese, "很多事", new LocalDate(2027, 3, 1), 31);
        var titles = Enumerable.Range(1, 40).Select(n => $"第 {n} 件事").ToArray();
        foreach (var title in titles)
        {
            plan.Item(ItemKinds.Task, title, null, null, Enumerable.Range(1, 31), new LocalTime(8, 0));
        }

        var drawing = Svg.Read(Svg.Text(plan.Build(), "calendar.svg"));
        var rest = Svg.All(drawing, "text").Where(text => text.Value.StartsWith("还有", StringComparison.Ordinal)).ToArray();
        Assert.Equal(31, rest.Length);
        Assert.All(rest, text =>
        {
            var shown = text.Parent!.Parent!.Elements().Count(element => element.Name.LocalName == "g") - 1;
            Assert.Equal($"还有 {40 - shown} 项", text.Value);
            var told = text.Parent.Elements().First().Value.Split('\n');
            Assert.Equal(titles[shown..].Select(title => $"08:00 {title} · 任务"), told);
        });
    }

    [Fact]
    public void The_whole_title_of_an_item_is_told_where_its_cell_cuts_it()
    {
        const string Long = "一场讲得很久的分享：从第一页讲到最后一页，中间不休息，讲完再答问题，答完问题再合影，合影以后再一起读一遍今天的书单和明天的安排";
        var plan = new PlanBuilder(Language.Chinese, "短", new LocalDate(2027, 3, 1), 31);
        plan.Item(ItemKinds.Live, Long, null, null, [3], new LocalTime(20, 0));
        var drawing = Svg.Read(Svg.Text(plan.Build(), "calendar.svg"));
        Assert.Contains(Svg.All(drawing, "title"), title => title.Value == $"20:00 {Long} · 直播");
        Assert.Contains(Svg.All(drawing, "text"), text => text.Value.EndsWith('…'));
    }

    [Fact]
    public void A_playbook_of_nothing_but_its_days_is_drawn()
    {
        var plan = new PlanBuilder(Language.English, "Bare", new LocalDate(2026, 12, 1), 1).Build();
        Assert.All(Svg.Paths, path => Assert.NotEmpty(Svg.All(Svg.Read(Svg.Text(plan, path)), "text")));
    }

    [Fact]
    public void A_year_with_three_thousand_items_stays_small_and_is_drawn_at_once()
    {
        var plan = Year();
        Assert.True(plan.Occurrences.Length >= 3000);
        var watch = Stopwatch.StartNew();
        var poster = Svg.Text(plan, "calendar.svg");
        var overview = Svg.Text(plan, "overview.svg");
        watch.Stop();
        Assert.InRange(poster.Length, 500_000, 1_500_000);
        Assert.InRange(overview.Length, 2_000, 50_000);
        // A hundred times what a day of a month costs; generous, since other tests run beside it.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    private static Plan Year()
    {
        var plan = new PlanBuilder(Language.Chinese, "一年的计划", new LocalDate(2027, 1, 4), 365);
        for (var n = 0; n < 9; n++)
        {
            plan.Item(ItemKinds.Task, $"每天的第 {n + 1} 件事", null, null, Enumerable.Range(1, 365), new LocalTime(8 + n, 0));
        }

        return plan.Build();
    }
}
