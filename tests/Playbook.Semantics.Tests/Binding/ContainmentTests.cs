using Playbook.Semantics.Binding;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Tests.Binding;

/// <summary>A typo costs its own line: nothing is found elsewhere because of it.</summary>
public sealed class ContainmentTests
{
    public static TheoryData<string, string> Typos
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var typo in new[] { "?", "@", "&", ">", "→", "(", "由", "第", "~", "%", "by", "every" })
            {
                data.Add("zh", typo);
                data.Add("en", typo);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Typos))]
    public void A_typo_on_every_tenth_line_is_found_there_and_nowhere_else(string language, string typo)
    {
        var lines = Checkout.Read("tests", "data", "twins", $"book-club.{language}.playbook").Split('\n');
        for (var first = 0; first < 10; first++)
        {
            string[] damaged = [.. lines];
            int[] places = [.. Enumerable.Range(0, lines.Length).Where(i => i % 10 == first && MayBeDamaged(lines, i))];
            Array.ForEach(places, place => damaged[place] = Damage(lines[place], typo));

            var errors = Errors(string.Join('\n', damaged));

            Assert.All(errors, finding => Assert.True(places.Contains(finding.Location!.Start.Line - 1), Bound.Line(finding)));
            Assert.All(errors.CountBy(finding => finding.Location!.Start.Line), line => Assert.InRange(line.Value, 1, 2));
        }
    }

    [Fact]
    public void A_misspelt_guest_is_not_said_to_be_missing_from_the_copy()
    {
        var text = Checkout.Read("tests", "data", "twins", "book-club.zh.playbook").Replace("嘉宾  林编辑", "嘉宾  林编缉", StringComparison.Ordinal);

        Assert.Equal("PB2101", Assert.Single(Errors(text)).Code);
    }

    private static List<Diagnostic> Errors(string text)
    {
        var tree = SyntaxTree.Parse(new SourceText("playbook.playbook", text), Words.Classes);
        var library = SyntaxTree.Parse(new SourceText("roles.playbook", Checkout.Read("tests", "data", "twins", "roles.playbook")), Words.Classes);
        var import = tree.Root.Members.OfType<StatementSyntax>().Single(member => FileWords.File.Find(member.Head.Key) == FileWords.Import);
        var bound = Binder.Bind(new SourceFile("playbook", tree, [new ImportedFile(import, new SourceFile("roles", library, []))]));
        return [.. tree.Diagnostics.Concat(bound.Diagnostics).Where(finding => finding.Severity == Severity.Error)];
    }

    // Comments and blocks of text have no typos.
    private static bool MayBeDamaged(string[] lines, int place) =>
        lines[place].Trim() is not ("" or "}") && !lines[place].StartsWith('#') && !lines[place].StartsWith("//", StringComparison.Ordinal)
        && lines[..(place + 1)].Sum(line => line.Split("\"\"\"").Length - 1) % 2 == 0 && !lines[place].Contains("\"\"\"", StringComparison.Ordinal);

    private static string Damage(string line, string typo)
    {
        var end = line.TrimEnd().TrimEnd('{').TrimEnd().Length;
        return $"{line[..end]} {typo}{line[end..]}";
    }
}
