using System.Collections.Immutable;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Messages;

public sealed class HouseWordTests
{
    private static readonly HouseWord Best = new("最好", "很好", "广告法", [], IsBanned: true, Line(90));

    [Fact]
    public void A_banned_word_in_a_message_is_found_once_for_each_item_with_reason_and_way_out()
    {
        var finding = Assert.Single(Findings("全城最好的书", [Best]));
        Assert.Equal("PB4610", finding.Code);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal($"“全城最好的书”的{FoundingCopy.GroupAnnouncement.Name.Zh}里有禁用词“最好”：广告法", finding.GetMessage(Language.Chinese));
        Assert.Equal("换成“很好”。", finding.GetRemedy(Language.Chinese));
        Assert.Equal("Write \"很好\".", finding.GetRemedy(Language.English));
        Assert.Equal(90, Assert.Single(finding.Related).Location.Start.Line);
    }

    [Fact]
    public void A_word_without_another_in_its_place_asks_for_something_else() =>
        Assert.Equal("换成别的说法。", Assert.Single(Findings("最好的书", [Best with { Instead = "" }])).GetRemedy(Language.Chinese));

    [Fact]
    public void A_term_of_the_project_is_a_hint()
    {
        var finding = Assert.Single(Findings("会员日", [Best with { Word = "会员", Instead = "书友", Reason = null, IsBanned = false }]));
        Assert.Equal(("PB4611", Severity.Info), (finding.Code, finding.Severity));
        Assert.Equal($"“会员日”的{FoundingCopy.GroupAnnouncement.Name.Zh}写了“会员”，项目统一用“书友”", finding.GetMessage(Language.Chinese));
    }

    [Theory]
    [InlineData("The BEST day", 1)]
    [InlineData("a bestseller", 0)]
    [InlineData("the bestseller, the best", 1)]
    [InlineData("最best的", 1)]
    public void Latin_words_are_found_whole_and_in_any_case(string title, int count) =>
        Assert.Equal(count, Findings(title, [Best with { Word = "best" }]).Length);

    [Fact]
    public void A_word_may_be_banned_on_some_kinds_of_channel_alone()
    {
        Assert.Empty(Findings("最好的书", [Best with { Kinds = [ChannelKinds.Weibo] }]));
        Assert.Single(Findings("最好的书", [Best with { Kinds = [ChannelKinds.WechatGroup] }]));
    }

    private static ImmutableArray<Diagnostic> Findings(string title, ImmutableArray<HouseWord> words)
    {
        var item = Item(title, OnDays(1, 2), Kind("notice") with { Copy = FoundingCopy.GroupAnnouncement }, line: 7, channels: [Group("一群")]);
        var book = Book(item);
        var model = new PlaybookModel
        {
            Name = book.Name, Title = book.Title, Key = book.Key, Language = book.Language, Start = book.Start, Days = book.Days, Zone = book.Zone,
            Location = book.Location, Items = book.Items, Channels = book.Channels, Project = new ProjectSettings { Words = words },
            Copies =
            [
                new CopyOverride(FoundingCopy.GroupAnnouncement, [], [new CopyText(CheckedTemplate.Compile(
                    TemplateText.WholeFile(new SourceText("copy.md", title)), CopyScope.General(Language.Chinese)), Line(7))]),
            ],
        };
        return [.. Planner.Make(model, HolidayCalendar.China).Diagnostics.Where(d => d.Code.StartsWith("PB461", StringComparison.Ordinal))];
    }
}
