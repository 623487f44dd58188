using System.Collections.Immutable;
using Playbook.Planning.Holidays;
using Playbook.Planning.Wording;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Messages;

public sealed class RiskyWordTests
{
    private static readonly SourceText Written = new("a.playbook", "副标题 \"全网最低价\"  正文 \"今天全网最低价，欢迎来\"  标题 \"开团\"");

    [Fact]
    public void A_word_of_a_list_is_found_once_for_each_item_with_the_law_and_a_rewrite()
    {
        var finding = Assert.Single(Findings("今天全网最低价，欢迎来", Group("一群")));
        Assert.Equal(("PB4612", Severity.Info), (finding.Code, finding.Severity));
        Assert.Equal("“开团”的官宣文案在“一群”里有风险词“全网最低价”：广告法不许用绝对化用语", finding.GetMessage(Language.Chinese).Replace(FoundingCopy.GroupAnnouncement.Name.Zh, "官宣文案", StringComparison.Ordinal));
        Assert.Equal("换个说法：改成“群内优惠价”；说清事实和出处，不和别人比高低。", finding.GetRemedy(Language.Chinese));
        Assert.Equal("Reword it. Write \"群内优惠价\". State facts and where they come from, and rank yourself above nobody.", finding.GetRemedy(Language.English));
    }

    [Fact]
    public void It_is_shown_at_the_word_itself_and_the_rewrite_is_no_more_than_a_proposal()
    {
        var finding = Assert.Single(Findings("今天全网最低价，欢迎来", Group("一群")));
        Assert.Equal(Written.Content.IndexOf("全网最低价，", StringComparison.Ordinal), finding.Location!.Span.Start);
        Assert.Equal(("群内优惠价", false), (finding.Fix!.Replacement, finding.Fix.IsSafe));
    }

    [Fact]
    public void On_a_channel_for_everybody_it_is_graver_than_in_a_group_and_the_gravest_is_told()
    {
        var finding = Assert.Single(Findings("今天全网最低价，欢迎来", Group("一群"), Channel("公号", ChannelKinds.OfficialAccount)));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("“公号”", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chat_of_colleagues_is_let_alone() => Assert.Empty(Findings("今天全网最低价，欢迎来", Channel("内部", ChannelKinds.Slack)));

    [Fact]
    public void A_title_is_looked_through_too() =>
        Assert.Single(Findings("# 全网最低价\n\n欢迎来", Channel("公号", ChannelKinds.OfficialAccount)));

    [Fact]
    public void A_list_for_English_looks_at_English_copy_alone()
    {
        Assert.Empty(Findings("Results guaranteed", Group("一群")));
        Assert.Equal(Severity.Warning, Assert.Single(Findings("Results guaranteed", Language.English, new(), Channel("news", ChannelKinds.Email))).Severity);
    }

    [Fact]
    public void What_the_project_says_of_a_word_itself_comes_first()
    {
        var own = new HouseWord("全网最低价", "群友价", null, [], IsBanned: true, Line(90));
        Assert.Equal("PB4610", Assert.Single(Findings("今天全网最低价，欢迎来", Language.Chinese, new() { Words = [own] }, Group("一群"))).Code);
    }

    [Theory]
    [InlineData("全网最低价")]
    [InlineData("今天全网最低价")]
    [InlineData("全网最低价，欢迎")]
    public void An_allowed_word_or_a_phrase_with_it_is_let_through_and_the_plan_tells_that_it_was_needed(string phrase)
    {
        var allowed = new AllowedWord(phrase, "有平台比价证明", Line(90));
        var plan = Plan("今天全网最低价，欢迎来", Language.Chinese, new() { AllowedWords = [allowed, allowed with { Word = "躺赚" }] }, [Group("一群")]);
        Assert.DoesNotContain(plan.Diagnostics, finding => finding.Code == "PB4612");
        Assert.Equal(phrase, Assert.Single(plan.AllowedWords).Word);
    }

    [Fact]
    public void A_phrase_that_is_allowed_lets_the_word_through_nowhere_else() => Assert.Single(Findings(
        "全网最低价格表", Language.Chinese, new() { AllowedWords = [new AllowedWord("全网最低价，欢迎", "原话", Line(90))] }, Group("一群")));

    [Fact]
    public void A_list_that_is_turned_off_finds_nothing() => Assert.Empty(Findings(
        "今天全网最低价，欢迎来", Language.Chinese, new() { DisabledWordLists = ["superlatives"] }, Group("一群")));

    private static Channel Channel(string name, ChannelKind kind) =>
        new() { Name = name, Title = new Prose(name, Line(2)), Location = Line(2), Kind = kind };

    private static ImmutableArray<Diagnostic> Findings(string text, params ImmutableArray<Channel> channels) =>
        Findings(text, Language.Chinese, new(), channels);

    private static ImmutableArray<Diagnostic> Findings(string text, Language language, ProjectSettings project, params ImmutableArray<Channel> channels) =>
        [.. Plan(text, language, project, channels).Diagnostics.Where(d => d.Code.StartsWith("PB461", StringComparison.Ordinal))];

    private static Plan Plan(string text, Language language, ProjectSettings project, ImmutableArray<Channel> channels)
    {
        var item = Item("开团", OnDays(1, 2), Kind("notice") with { Copy = FoundingCopy.GroupAnnouncement }, line: 7, channels: [.. channels]);
        var book = Book(item);
        var start = Math.Max(0, Written.Content.IndexOf("正文", StringComparison.Ordinal));
        var model = new PlaybookModel
        {
            Name = book.Name, Title = book.Title, Key = book.Key, Language = language, Start = book.Start, Days = book.Days, Zone = book.Zone,
            Location = book.Location, Items = book.Items, Channels = book.Channels, Project = project,
            Copies =
            [
                new CopyOverride(FoundingCopy.GroupAnnouncement, [], [new CopyText(
                    CheckedTemplate.Compile(TemplateText.WholeFile(new SourceText("copy.md", text)), CopyScope.General(language)),
                    new Location(Written, new TextSpan(start, Written.Content.Length - start)))]),
            ],
        };
        return Planner.Make(model, HolidayCalendar.China);
    }
}
