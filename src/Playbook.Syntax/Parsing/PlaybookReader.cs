using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using Playbook.Syntax.Parsing.Bridge;
using Playbook.Syntax.Parsing.Errors;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Parsing.Tokens;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Parsing;

/// <summary>Text to tree, step by step: read tokens, balance braces, classify words, parse, build.</summary>
internal static class PlaybookReader
{
    /// <summary>Reads a file.</summary>
    public static SyntaxTree Read(SourceText source, WordClasses words)
    {
        var findings = new FindingList(source);
        var table = WordTable.For(words);
        var tokens = BlockBalancer.Balance(source, TokenReader.Read(source, table, findings), findings);
        WordClassifier.Classify(source, table, tokens);
        Number(tokens);

        var file = Parse(new PlaybookTokenStream([.. tokens], source.Path), new SyntaxErrorReporter(source, table, findings));
        var root = new TreeBuilder(source, table, findings).Build(file);
        return new SyntaxTree(source, root, findings.ToImmutable());
    }

    private static void Number(List<PlaybookToken> tokens)
    {
        var end = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            tokens[i].TokenIndex = i;
            tokens[i].FullStart = end;
            end = tokens[i].End;
        }
    }

    /// <summary>
    /// The quick way first: a file without mistakes needs neither full context nor recovery. One with mistakes is read again
    /// the careful way, which reports them.
    /// </summary>
    private static PlaybookParser.FileContext Parse(PlaybookTokenStream tokens, SyntaxErrorReporter reporter)
    {
        var parser = new PlaybookParser(tokens, TextWriter.Null, TextWriter.Null) { ErrorHandler = new BailErrorStrategy() };
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        try
        {
            return parser.file();
        }
        catch (ParseCanceledException)
        {
            parser.Reset();
            parser.Interpreter.PredictionMode = PredictionMode.LL;
            parser.ErrorHandler = new RecoveringErrorStrategy(reporter);
            return parser.file();
        }
    }
}
