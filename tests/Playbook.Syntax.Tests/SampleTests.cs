namespace Playbook.Syntax.Tests;

public class SampleTests
{
    public static TheoryData<string> Names => ["book-club.en.playbook", "book-club.zh.playbook", "roles.playbook"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_parses_without_a_finding_and_prints_back(string name)
    {
        var tree = SyntaxTree.Parse(TestFiles.Read(name), TestWords.Classes);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(tree.Text.Content, string.Concat(tree.Root.Tokens().Select(t => t.FullText)));
    }
}
