using Playbook.Syntax.Text;

namespace Playbook.Syntax.Tree;

/// <summary>A leaf: a word, number, text or mark, with the white space and comments before it.</summary>
public sealed class SyntaxToken : SyntaxNode
{
    private readonly SourceText _source;

    /// <summary>Makes a token.</summary>
    /// <param name="source">The text it stands in.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="fullStart">Where its leading trivia begins.</param>
    /// <param name="span">The token itself; empty when it is missing.</param>
    /// <param name="word">The structural word it is, if any.</param>
    /// <param name="isMissing">Whether the grammar wanted it and the text has it not.</param>
    public SyntaxToken(
        SourceText source, TokenKind kind, int fullStart, TextSpan span, StructuralWord word = StructuralWord.None, bool isMissing = false)
        : base([])
    {
        _source = source;
        Kind = kind;
        FullStart = fullStart;
        Span = span;
        Word = word;
        IsMissing = isMissing;
    }

    /// <summary>What the token is.</summary>
    public TokenKind Kind { get; }

    /// <summary>The structural word it is, or <see cref="StructuralWord.None"/>.</summary>
    public StructuralWord Word { get; }

    /// <summary>Where the white space and comments before the token begin.</summary>
    public int FullStart { get; }

    /// <inheritdoc/>
    public override TextSpan Span { get; }

    /// <inheritdoc/>
    public override SourceText Source => _source;

    /// <summary>Whether the grammar wanted it and the text has it not.</summary>
    public bool IsMissing { get; }

    /// <summary>The token's characters.</summary>
    public string Text => _source.ToString(Span);

    /// <summary>The token's characters, without a copy.</summary>
    public ReadOnlySpan<char> Characters => _source.Slice(Span);

    /// <summary>The white space and comments before the token.</summary>
    public string LeadingTrivia => _source.ToString(TextSpan.FromBounds(FullStart, Span.Start));

    /// <summary>Trivia and characters, as they stand in the source.</summary>
    public string FullText => _source.ToString(TextSpan.FromBounds(FullStart, Span.End));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
