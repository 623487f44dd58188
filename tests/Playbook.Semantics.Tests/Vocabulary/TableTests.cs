using System.Text.RegularExpressions;
using Playbook.Semantics.Lengths;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Tests.Vocabulary;

public sealed partial class TableTests
{
    public static TheoryData<string> Lists => [.. WordLists.All.Select(list => list.Name.En)];

    public static TheoryData<string> Blocks => [.. Words.Blocks.Select(block => block.Id)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_word_of_a_block_finds_its_row_in_each_spelling(string id)
    {
        var block = Words.Blocks.Single(row => row.Id == id);
        Assert.All(block.Members, term => Assert.All(term.Spelling.All, word => Assert.Same(term, block.Find(WordKey.Of(word)))));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Words_of_a_block_share_no_spelling_and_no_id(string id)
    {
        var members = Words.Blocks.Single(row => row.Id == id).Members.ToList();
        Assert.Equal(members, members.DistinctBy(term => term.Id));
        var words = members.SelectMany(term => term.Spelling.All).Select(WordKey.Of).ToList();
        Assert.Equal(words, words.Distinct());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Words_of_a_list_share_no_spelling_and_no_id(string name)
    {
        var terms = WordLists.All.Single(list => list.Name.En == name).Terms;
        Assert.Equal(terms, terms.DistinctBy(term => term.Id));
        var words = terms.SelectMany(term => term.Spelling.All.Select(WordKey.Of).Distinct()).ToList();
        Assert.Equal(words, words.Distinct());
    }

    [Fact]
    public void Every_word_is_documented_by_a_sentence_in_both_languages()
    {
        var terms = WordLists.All.SelectMany(list => list.Terms).Concat(Words.Blocks).Concat(Words.Blocks.SelectMany(block => block.Members));
        Assert.All(terms, term =>
        {
            Assert.EndsWith("。", term.Documentation.Zh, StringComparison.Ordinal);
            Assert.EndsWith(".", term.Documentation.En, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Ids_are_kebab_case_or_currency_codes_or_locales()
    {
        var terms = WordLists.All.SelectMany(list => list.Terms).Concat(Words.Blocks.SelectMany(block => block.Members));
        Assert.All(terms, term => Assert.Matches(IdPattern(), term.Id));
    }

    [Fact]
    public void The_copy_types_are_the_94_of_the_inventory_each_once()
    {
        Assert.Equal(
            Enumerable.Range(1, 94).Select(number => $"C{number:00}"),
            CopyTypes.Table.Rows.Select(row => row.Number).Where(number => number.StartsWith('C')));
    }

    [Fact]
    public void Every_kind_with_segments_or_copy_names_copy_types_of_the_table()
    {
        var used = ItemKinds.Table.Rows.SelectMany(kind => new[] { kind.Copy, kind.ReminderCopy }).Concat(Segments.Table.Rows.Select(segment => segment.Copy));
        Assert.All(used.OfType<CopyType>(), copy => Assert.Same(copy, CopyTypes.Table.FindId(copy.Id)));
    }

    [Fact]
    public void A_word_that_stands_alone_is_never_one_that_takes_values()
    {
        Assert.Empty(Words.Classes.Fields.Intersect(Words.Classes.Flags));
    }

    [Fact]
    public void An_official_limit_says_where_it_was_read()
    {
        Assert.All(
            ChannelKinds.Table.Rows.SelectMany(kind => new[] { kind.Message, kind.Title }.OfType<LengthRule>().Select(rule => (kind.Id, Rule: rule))),
            row =>
            {
                Assert.True(row.Rule.Limit is null == row.Rule.Source is null, row.Id);
                Assert.True(!row.Rule.IsOfficial || row.Rule.Limit is not null, row.Id);
                Assert.Matches(@"^\d{4}-\d{2}$", row.Rule.Source?.ReadOn ?? LengthSource.LastReading);
            });
    }

    [GeneratedRegex("^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{3}|zh-CN)$")]
    private static partial Regex IdPattern();
}
