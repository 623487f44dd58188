using Playbook.Semantics.Formatting;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Benchmarks;

/// <summary>What formatting a file costs over parsing it, parsing included.</summary>
internal static class Formatting
{
    private const int Lines = 5_000;
    private const int Runs = 7;

    public static IEnumerable<Result> Run()
    {
        var text = SamplePlaybooks.OfLines(Lines);
        var times = Measure.Milliseconds(
            Runs, () => Parse(text), () => PlaybookFormatter.Format(Parse(text)), () => PlaybookFormatter.Format(Parse(text), Language.English));
        yield return new Result($"text to tree, {Lines} lines", times[0], "ms");
        yield return new Result("text to formatted text", times[1], "ms");
        yield return new Result("text to text in the other language, read once more", times[2], "ms");
        yield return new Result("formatted : tree", times[1] / times[0], "×", 2);
    }

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("sample.playbook", text), Words.Classes);
}
