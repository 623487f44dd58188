using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>The finished tokens of a file, as the generated parser reads them. The last one is the end of the file.</summary>
internal sealed class PlaybookTokenStream(PlaybookToken[] tokens, string sourceName) : ITokenStream
{
    private int _index;

    /// <inheritdoc/>
    public int Index => _index;

    /// <inheritdoc/>
    public int Size => tokens.Length;

    /// <inheritdoc/>
    public string SourceName => sourceName;

    /// <summary>Nothing is read on demand.</summary>
    public ITokenSource? TokenSource => null;

    /// <summary>The token last consumed, or null at the beginning.</summary>
    public PlaybookToken? Previous => _index == 0 ? null : tokens[_index - 1];

    /// <inheritdoc/>
    public int LA(int i) => i > 0 ? At(_index + i - 1).Type : At(_index + i).Type;

    /// <inheritdoc/>
    public IToken? LT(int k) => k switch
    {
        > 0 => At(_index + k - 1),
        < 0 when _index + k >= 0 => tokens[_index + k],
        _ => null,
    };

    /// <inheritdoc/>
    public IToken Get(int i) => tokens[i];

    /// <inheritdoc/>
    public void Consume()
    {
        if (_index < tokens.Length - 1)
        {
            _index++;
        }
    }

    /// <inheritdoc/>
    public void Seek(int index) => _index = Math.Min(index, tokens.Length - 1);

    /// <inheritdoc/>
    public int Mark() => 0;

    /// <inheritdoc/>
    public void Release(int marker)
    {
    }

    /// <inheritdoc/>
    public string GetText() => string.Empty;

    /// <inheritdoc/>
    public string GetText(Interval interval) => string.Empty;

    /// <inheritdoc/>
    public string GetText(RuleContext ctx) => string.Empty;

    /// <inheritdoc/>
    public string GetText(IToken start, IToken stop) => string.Empty;

    private PlaybookToken At(int index) => tokens[Math.Clamp(index, 0, tokens.Length - 1)];
}
