using Antlr4.Runtime;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>A token on its way from the lexer to the tree. Its type changes while words find their role.</summary>
internal sealed class PlaybookToken(int type, int start, int end) : IToken
{
    /// <summary>The token type of the generated lexer.</summary>
    public int Type { get; set; } = type;

    /// <summary>The structural word it is spelt as, whatever role it plays.</summary>
    public StructuralWord Word { get; set; }

    /// <summary>Where it begins.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends, exclusively.</summary>
    public int End { get; set; } = end;

    /// <summary>Where the white space, comments and passed-over characters before it begin.</summary>
    public int FullStart { get; set; } = start;

    /// <summary>Its place in the stream; -1 for one that the grammar wanted and the text has not.</summary>
    public int TokenIndex { get; set; } = -1;

    /// <summary>Whether it stands for something the text has not.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The characters it covers.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <inheritdoc/>
    public int StartIndex => Start;

    /// <inheritdoc/>
    public int StopIndex => End - 1;

    /// <inheritdoc/>
    public int Channel => Lexer.DefaultTokenChannel;

    /// <summary>Not kept: lines are computed from offsets, at the edge.</summary>
    public int Line => 0;

    /// <inheritdoc cref="Line"/>
    public int Column => 0;

    /// <summary>Not kept: the text is the source's.</summary>
    public string Text => string.Empty;

    /// <inheritdoc/>
    public ITokenSource? TokenSource => null;

    /// <inheritdoc/>
    public ICharStream? InputStream => null;
}

/// <summary>Makes our tokens for the generated lexer.</summary>
internal sealed class PlaybookTokenFactory : ITokenFactory
{
    /// <summary>The one factory; it holds nothing.</summary>
    public static PlaybookTokenFactory Instance { get; } = new();

    /// <inheritdoc/>
    public IToken Create(
        Tuple<ITokenSource, ICharStream> source, int type, string text, int channel, int start, int stop, int line, int charPositionInLine) =>
        new PlaybookToken(type, start, stop + 1);

    /// <inheritdoc/>
    public IToken Create(int type, string text) => new PlaybookToken(type, 0, 0);
}
