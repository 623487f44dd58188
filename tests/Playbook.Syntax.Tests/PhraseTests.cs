using System.Text;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Tests;

public class PhraseTests
{
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var line in Lines())
            {
                pairs.Add(line[0], line[1]);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_phrase_makes_the_same_tree_in_both_languages(string chinese, string english)
    {
        var (zh, en) = (Parse(chinese), Parse(english));

        Assert.Empty(zh.Diagnostics);
        Assert.Empty(en.Diagnostics);
        Assert.Equal(TreeDump.ShapeOf(en), TreeDump.ShapeOf(zh));
        Assert.Equal(chinese, TreeChecks.Print(zh));
        Assert.Equal(english, TreeChecks.Print(en));
    }

    [Fact]
    public void The_trees_of_all_phrases_are_as_verified()
    {
        var dump = new StringBuilder();
        foreach (var phrase in Lines().SelectMany(pair => pair))
        {
            dump.Append(phrase).Append('\n').Append("    ").Append(TreeDump.Of(Parse(phrase))).Append('\n');
        }

        Golden.Verify("phrases.verified.txt", dump.ToString());
    }

    private static SyntaxTree Parse(string phrase) => SyntaxTree.Parse(new SourceText("phrase", phrase), TestWords.Classes);

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(Path.Combine(TestFiles.Folder, "phrases.txt")).Where(line => !line.StartsWith('#')).Select(line => line.Split(" | "));
}
