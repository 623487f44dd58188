using System.Text.RegularExpressions;
using Playbook.Planning.Wording;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Tests.Wording;

public sealed partial class WordListTests
{
    public static TheoryData<string> Lists => [.. RiskyWordLists.Table.Rows.Select(list => list.Id)];

    public static TheoryData<string> HarmlessSentences => [.. Sentences.Harmless];

    public static IEnumerable<object[]> RiskySentences => Sentences.Risky.Select(row => new object[] { row.List, row.Sentence });

    public static IEnumerable<object[]> SentencesHarmlessOn => Sentences.HarmlessOn.Select(row => new object[] { row.Kind, row.Sentence });

    [Fact]
    public void There_are_enough_sentences_on_both_sides()
    {
        Assert.True(Sentences.Harmless.Length >= 60);
        Assert.True(Sentences.Risky.Length >= 80);
        Assert.Equal(RiskyWordLists.Table.Rows.Select(list => list.Id).Order(StringComparer.Ordinal), Sentences.Risky.Select(row => row.List).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(HarmlessSentences))]
    public void A_harmless_sentence_is_let_alone_by_every_list(string sentence) => Assert.Empty(Found(sentence));

    [Theory]
    [MemberData(nameof(RiskySentences))]
    public void A_risky_sentence_is_found_by_its_list(string list, string sentence) => Assert.Contains(list, Found(sentence).Select(found => found.List.Id));

    [Theory]
    [MemberData(nameof(SentencesHarmlessOn))]
    public void What_one_platform_forbids_another_may_let_through(string kind, string sentence)
    {
        Assert.NotEmpty(Found(sentence));
        Assert.DoesNotContain(Found(sentence), found => found.List.SeverityOn(ChannelKinds.Table.FindId(kind)!) is not null);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_has_a_version_dated_sources_and_a_reason_and_advice_in_both_languages(string id)
    {
        var list = RiskyWordLists.Table.FindId(id)!;
        Assert.Matches(Month(), list.Version);
        Assert.NotEmpty(list.Warns.Concat(list.Informs));
        Assert.Empty(list.Warns.Intersect(list.Informs));
        Assert.All([list.Documentation, list.Advice, .. list.Sources.Select(source => source.Document)], text =>
        {
            Assert.Matches("[\u4e00-\u9fff]", text.Zh);
            Assert.Matches("[a-z]{3}", text.En);
        });
        Assert.All(list.Sources, source => Assert.Matches(Date(), source.Date));
        Assert.EndsWith("。", list.Advice.Zh, StringComparison.Ordinal);
        Assert.EndsWith(".", list.Advice.En, StringComparison.Ordinal);
        Assert.DoesNotContain(list.Documentation.Zh, "。", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_word_of_a_list_is_found_and_what_is_proposed_instead_is_not(string id)
    {
        var list = RiskyWordLists.Table.FindId(id)!;
        Assert.All(list.Words, word =>
        {
            Assert.Contains(Found(word.Word), found => found.Word == word || found.List != list);
            Assert.Empty(Found(word.Instead));
            Assert.NotEqual(word.Word, word.Instead);
        });
        Assert.Equal(list.Words.Length, list.Words.Select(word => word.Word.ToUpperInvariant()).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_context_of_a_word_makes_it_harmless(string id) => Assert.All(RiskyWordLists.Table.FindId(id)!.Words, word =>
    {
        Assert.All(word.HarmlessBehind, behind => Assert.Empty(Found(behind + word.Word)));
        Assert.All(word.HarmlessBefore, before => Assert.Empty(Found(word.Word + before)));
    });

    [Fact]
    public void Internal_chats_are_let_alone_by_every_list() => Assert.All(
        [ChannelKinds.Slack, ChannelKinds.Feishu, ChannelKinds.DingTalk, ChannelKinds.WecomRobot],
        kind => Assert.DoesNotContain(RiskyWordLists.Table.Rows, list => list.SeverityOn(kind) is not null));

    [Fact]
    public void The_built_in_copy_of_both_languages_has_no_risky_word() => Assert.All(
        CopyLibrary.Sources(),
        source => Assert.True(Found(source.Content) is [], $"{source.Path}: {string.Join('、', Found(source.Content).Select(found => found.Word.Word))}"));

    [Theory]
    [InlineData("word,最好\n")]
    [InlineData("list,a,甲,2026-11,any\nwhy,为什么,why\nadvice,别写。,Do not.\nsource,2023-03-20,,指南,guide\n")]
    [InlineData("list,a,甲,2026-11,any\non,warning,nowhere\n")]
    [InlineData("list,a,甲,2026-11,any\non,error,weibo\n")]
    public void A_list_that_cannot_be_read_is_a_mistake_of_the_build(string text) =>
        Assert.Throws<FormatException>(() => RiskyWordListReader.Read(new SourceText("words/a.csv", text)));

    [Fact]
    public void The_time_it_takes_grows_with_the_text_and_not_faster()
    {
        // Nothing ends the sentence, and every place begins a word: the worst there is.
        var text = string.Concat(Enumerable.Repeat("最优质的产品全网最低价VX", 20_000));
        Assert.Equal(["最优质的产品", "全网最低价", "VX", "转发领红包"], Found(text + "转发领红包").Select(found => found.Word.Word));
    }

    private static List<FoundWord> Found(string text) => WordSearch.OfAll.In(text, static _ => true, ProjectSettings.None, static _ => { });

    [GeneratedRegex("^20[0-9]{2}-(0[1-9]|1[0-2])$")]
    private static partial Regex Month();

    [GeneratedRegex("^(19|20)[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?$")]
    private static partial Regex Date();
}
