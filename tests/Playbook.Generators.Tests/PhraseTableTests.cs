using Playbook.Generators.Phrases;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests;

public sealed class PhraseTableTests
{
    [Fact]
    public void Every_phrase_has_names_of_its_own_in_both_languages()
    {
        var names = PhraseTable.All.SelectMany(phrase => phrase.Spelling.All).ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData(Language.Chinese, "负责")]
    [InlineData(Language.English, "Owner")]
    public void A_phrase_is_found_by_either_name(Language language, string text)
    {
        var phrases = PhraseTable.In(language);
        Assert.Equal(text, phrases.Find("owner")?.Get(new object()));
        Assert.Equal(text, phrases.Find("负责")?.Get(new object()));
    }
}
