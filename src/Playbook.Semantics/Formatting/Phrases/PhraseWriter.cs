using System.Collections.Immutable;
using System.Text;
using Playbook.Semantics.Formatting.Lines;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting.Phrases;

/// <summary>Writes the phrases of one member after the other, and hands them out part by part.</summary>
internal abstract class PhraseWriter(SourceText source)
{
    private ImmutableArray<MarkedWord> _marks = [];
    private int _depth;

    /// <summary>Whether nothing has been written since the last part was taken.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether what has been written since then stands on one line.</summary>
    public bool IsOneLine { get; private set; } = true;

    /// <summary>The part being written.</summary>
    protected StringBuilder Text { get; } = new();

    /// <summary>The source.</summary>
    protected SourceText Source { get; } = source;

    /// <summary>The row of the member's first word, or null.</summary>
    protected Term? Term { get; private set; }

    /// <summary>The member.</summary>
    protected MemberSyntax Member { get; private set; } = null!;

    /// <summary>Whether its first word is a name of the author's.</summary>
    protected bool IsNamed { get; private set; }

    /// <summary>Turns to a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="row">What the vocabulary says of it.</param>
    /// <param name="depth">How many blocks it lies in.</param>
    /// <returns>The writer of this member.</returns>
    public virtual PhraseWriter Begin(MemberSyntax member, LineRow row, int depth)
    {
        (Member, Term, IsNamed, _depth) = (member, row.Term, row.IsNamed, depth);
        _marks = member is StatementSyntax statement && row is { IsNamed: false, Term: BlockRow { Marks: { } marks } } ? marks(statement) : [];
        return this;
    }

    /// <summary>The row of a word on the member's line that says what stands behind it; null for names and any other word.</summary>
    public Term? MarkOf(SyntaxNode part)
    {
        foreach (var mark in _marks)
        {
            if (ReferenceEquals(mark.Word, part))
            {
                return mark.Term;
            }
        }

        return null;
    }

    /// <summary>The word that a statement begins with.</summary>
    public abstract string HeadOf(StatementSyntax statement);

    /// <summary>Writes the word that a statement begins with, with its colon where that must stay.</summary>
    public void AddHead(StatementSyntax statement)
    {
        Text.Append(HeadOf(statement));
        if (Colon.MustStay(statement, IsNamed ? null : Term))
        {
            Text.Append(':');
        }
    }

    /// <summary>Writes a part of the member, after a space.</summary>
    public void Add(SyntaxNode part)
    {
        if (Text.Length > 0)
        {
            Text.Append(' ');
        }

        Write(part);
    }

    /// <summary>What has been written since the last time.</summary>
    public string Take()
    {
        var part = Text.ToString();
        Text.Clear();
        IsOneLine = true;
        return part;
    }

    /// <summary>Writes a part and hands it out.</summary>
    public string Take(SyntaxNode part)
    {
        Write(part);
        return Take();
    }

    /// <summary>Writes a node at the end of the text.</summary>
    protected abstract void Write(SyntaxNode node);

    /// <summary>The separator of a list.</summary>
    protected static string Separator(Language language) => language == Language.Chinese ? "、" : ", ";

    /// <summary>The arrow of a chain.</summary>
    protected static string Arrow(Language language) => language == Language.Chinese ? "→" : "->";

    /// <summary>A text as it is; the lines of a block follow the indent of the line.</summary>
    protected void WriteText(TextSpan span)
    {
        var text = Source.Slice(span);
        if (text.IndexOfAny('\n', '\r') < 0)
        {
            Text.Append(text);
            return;
        }

        IsOneLine = false;
        const int Quotes = 3;
        var first = text.IndexOfAny('\n', '\r');
        var last = text.LastIndexOfAny('\n', '\r') + 1;
        if (!text[Quotes..first].IsWhiteSpace() || !text[last..^Quotes].IsWhiteSpace())
        {
            Text.Append(text);
            return;
        }

        var end = text[first] == '\r' && first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : text[first] == '\r' ? "\r" : "\n";
        var indent = (_depth + 1) * LinePrinter.Indent;
        Text.Append(text[..Quotes]).Append(end);
        foreach (var line in TextBlockLines.Of(Source.Content, span.Start + Quotes, span.End - Quotes))
        {
            if (line.Length > 0)
            {
                Text.Append(' ', indent).Append(Source.Slice(line));
            }

            Text.Append(end);
        }

        Text.Append(' ', indent).Append(text[^Quotes..]);
    }
}
