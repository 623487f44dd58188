using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Parsing;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Syntax;

/// <summary>A parsed file: the whole text as a tree, and what was found wrong on the way. Parsing cannot fail.</summary>
/// <param name="Text">What was parsed.</param>
/// <param name="Root">The tree; printing its tokens with their trivia gives the text back exactly.</param>
/// <param name="Diagnostics">Findings of the stage <c>PB1xxx</c> (and <c>PB9xxx</c> limits), in source order.</param>
public sealed record SyntaxTree(SourceText Text, CompilationUnitSyntax Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Parses a text. Never throws for what the text holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What the vocabulary tells the lexer.</param>
    public static SyntaxTree Parse(SourceText text, WordClasses words) => PlaybookReader.Read(text, words);
}
