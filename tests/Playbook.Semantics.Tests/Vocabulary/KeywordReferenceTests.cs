using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Vocabulary;

/// <summary>
/// The language reference holds the vocabulary between two marks, <c>grammar/README.md</c> in English and
/// <c>grammar/README.zh.md</c> in Chinese. When one differs, that page as it should be is written beside it, as
/// <c>README.received.md</c> or <c>README.zh.received.md</c>: read it, then move it over the page.
/// </summary>
public sealed class KeywordReferenceTests
{
    private const string Begin = "<!-- vocabulary:begin -->";
    private const string End = "<!-- vocabulary:end -->";

    [Theory]
    [InlineData(Language.English, "README.md")]
    [InlineData(Language.Chinese, "README.zh.md")]
    public void The_language_reference_lists_the_vocabulary_as_it_is(Language language, string name)
    {
        var page = Checkout.Read("grammar", name);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"grammar/{name} lacks the marks of the vocabulary");
        var expected = $"{page[..begin]}{Begin}\n\n{KeywordReference.ToMarkdown(language)}\n{page[end..]}";
        var receivedName = Path.ChangeExtension(name, "received.md");
        var received = Path.Combine(Checkout.Root, "grammar", receivedName);
        if (expected == page)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, expected);
        Assert.Fail($"grammar/{name} is behind the vocabulary; see grammar/{receivedName}");
    }

    [Theory]
    [InlineData(Language.Chinese, "| `开始` `开始日期` `开营` | `start` `start-date` | 一个日期 | 必须 | 第 1 天是哪一天。 |")]
    [InlineData(Language.English, "| `start` `start-date` | `开始` `开始日期` `开营` | a date | required | The date of day 1. |")]
    public void A_field_is_a_line_with_both_spellings_what_follows_and_how_often(Language language, string line)
    {
        Assert.Contains(line, KeywordReference.ToMarkdown(language).Split('\n'));
    }

    [Fact]
    public void Every_word_is_in_the_reference()
    {
        var page = KeywordReference.ToMarkdown(Language.English);
        var words = WordLists.All.SelectMany(list => list.Terms).Concat(Words.Blocks.SelectMany(block => block.Members)).SelectMany(term => term.Spelling.All);
        Assert.All(words, word => Assert.Contains($"`{word}`", page, StringComparison.Ordinal));
    }
}
