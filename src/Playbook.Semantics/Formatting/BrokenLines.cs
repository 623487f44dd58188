using System.Collections.Immutable;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Formatting;

/// <summary>The lines of a file that could not be parsed: what stands on them is not touched.</summary>
internal sealed class BrokenLines
{
    private readonly SourceText _source;
    private readonly HashSet<int> _lines = [];

    private BrokenLines(SourceText source) => _source = source;

    /// <summary>Whether every line was parsed.</summary>
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Finds them: lines with an error, with something skipped or with something missing.</summary>
    public static BrokenLines Of(SyntaxTree tree)
    {
        var broken = new BrokenLines(tree.Text);
        broken.AddHeadless(tree.Root.Members);
        if (!tree.Diagnostics.Any(finding => finding.Severity == Severity.Error))
        {
            return broken;
        }

        foreach (var finding in tree.Diagnostics)
        {
            if (finding is { Severity: Severity.Error, Location: { } location })
            {
                broken.Add(location.Span);
            }
        }

        foreach (var token in tree.Root.Tokens())
        {
            if (token.IsMissing || token.Kind == TokenKind.Skipped)
            {
                broken.Add(token.Span);
            }
        }

        return broken;
    }

    /// <summary>The first token that is there; a missing one has its place at the end of the line before.</summary>
    public static SyntaxToken FirstToken(SyntaxNode node)
    {
        var first = node;
        while (first is not SyntaxToken)
        {
            first = first.Children[0];
        }

        return first is SyntaxToken { IsMissing: false } token ? token : node.Tokens().FirstOrDefault(other => !other.IsMissing, (SyntaxToken)first);
    }

    /// <summary>Whether anything of a stretch stands on such a line.</summary>
    public bool Touch(TextSpan span)
    {
        if (IsEmpty)
        {
            return false;
        }

        var last = _source.GetPosition(span.End).Line;
        for (var line = _source.GetPosition(span.Start).Line; line <= last; line++)
        {
            if (_lines.Contains(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The whole lines that a stretch stands on, without the line ends behind them.</summary>
    public TextSpan WholeLines(TextSpan span)
    {
        var start = _source.GetLineSpan(_source.GetPosition(span.Start).Line).Start;
        var end = _source.GetLineSpan(_source.GetPosition(span.End).Line).End;
        while (end > start && _source.Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>A line that begins with what no line begins with, or that has a part which stands only where it is.</summary>
    private void AddHeadless(ImmutableArray<MemberSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is StatementSyntax statement && (statement.Head.Key.Length == 0 || ComesApart(statement.Arguments)))
            {
                Add(FirstToken(member).Span);
            }

            if (member.Block is { } block)
            {
                AddHeadless(block.Members);
            }
        }
    }

    // The 五 of 周一三五 is a day of the week behind the one before it, and nothing by itself.
    private static bool ComesApart(ImmutableArray<ArgumentSyntax> arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (FirstToken(arguments[i]) is { Word: StructuralWord.Weekday, Text.Length: 1 } token && token.FullStart == token.Span.Start)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(TextSpan span)
    {
        var last = _source.GetPosition(span.End).Line;
        for (var line = _source.GetPosition(span.Start).Line; line <= last; line++)
        {
            _lines.Add(line);
        }
    }
}
