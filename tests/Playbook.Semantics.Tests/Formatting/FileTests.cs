using Playbook.Semantics.Formatting;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Formatting;

public sealed class FileTests
{
    public static TheoryData<string> Files() => [.. Formatted.Files()];

    public static TheoryData<string> Samples() => [.. Formatted.Files().Where(file => file.StartsWith("playbooks", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Formatting_twice_is_formatting_once_in_every_spelling(string file)
    {
        foreach (Language? keywords in new Language?[] { null, Language.Chinese, Language.English })
        {
            var once = Formatted.Of(Checkout.Read(file), keywords);
            Assert.Equal(once, Formatted.Of(once, keywords));
            Assert.Equal(once, Formatted.Of(once));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_formatted_file_says_the_same(string file)
    {
        var tree = Formatted.Parse(Checkout.Read(file));
        foreach (Language? keywords in new Language?[] { null, Language.Chinese, Language.English })
        {
            var formatted = PlaybookFormatter.Format(tree, keywords);
            Assert.False(formatted.KeepsSpelling && keywords is null);
            Assert.True(Likeness.Of(tree, Formatted.Parse(formatted.Text)));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_formatted_and_comes_back_from_the_other_language(string file)
    {
        var text = Checkout.Read(file);
        var (own, other) = file.Contains(".zh.", StringComparison.Ordinal) ? (Language.Chinese, Language.English) : (Language.English, Language.Chinese);
        Assert.Equal(text, Formatted.Of(text));
        Assert.Equal(text, Formatted.Of(text, own));
        var spelt = PlaybookFormatter.Format(Formatted.Parse(text), other);
        Assert.False(spelt.KeepsSpelling);
        Assert.Equal(text, Formatted.Of(spelt.Text, own));
    }
}
