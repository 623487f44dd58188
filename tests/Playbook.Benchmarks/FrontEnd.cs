using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Playbook.Compiler.Inputs;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Parsing.Characters;
using Playbook.Syntax.Parsing.Errors;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Parsing.Tokens;
using Playbook.Syntax.Text;

namespace Playbook.Benchmarks;

/// <summary>What the front end costs over the bare generated lexer and parser, which nothing built on them can beat.</summary>
internal static class FrontEnd
{
    private const int Lines = 5_000;
    private const int Runs = 7;

    public static IEnumerable<Result> Run()
    {
        var text = SamplePlaybooks.OfLines(Lines);
        var source = new SourceText("sample.playbook", text);
        var classified = Classify(source);
        var times = Measure.Milliseconds(Runs, () => Bare(source, classified), () => Parse(text), () => Bind(text));
        yield return new Result($"generated lexer and parser, {Lines} lines", times[0], "ms");
        yield return new Result("text to tree", times[1], "ms");
        yield return new Result("text to bound model", times[2], "ms");
        yield return new Result("tree : generated", times[1] / times[0], "×");
        yield return new Result("bound : generated", times[2] / times[0], "×", 4);
    }

    /// <summary>Text to bound model, as a build does it.</summary>
    public static BoundFile Bind(string text) => Binder.Bind(new SourceFile(PlaybookKey.Of("sample.playbook"), Parse(text), []));

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("sample.playbook", text), Words.Classes);

    // The lexer alone does not know words, so the parser runs on tokens classified before: both halves are measured, once each.
    private static void Bare(SourceText source, PlaybookToken[] classified)
    {
        var lexer = new PlaybookLexer(new ClassifiedCharacters(source), TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();
        while (lexer.NextToken().Type != TokenConstants.EOF)
        {
        }

        var tokens = new PlaybookTokenStream(classified, source.Path);
        var parser = new PlaybookParser(tokens, TextWriter.Null, TextWriter.Null) { ErrorHandler = new BailErrorStrategy() };
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        parser.file();
    }

    private static PlaybookToken[] Classify(SourceText source)
    {
        var findings = new FindingList(source);
        var table = WordTable.For(Words.Classes);
        var tokens = BlockBalancer.Balance(source, TokenReader.Read(source, table, findings), findings);
        WordClassifier.Classify(source, table, tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            tokens[i].TokenIndex = i;
        }

        return [.. tokens];
    }
}
