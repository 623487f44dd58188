using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Formatting.Lines;
using Playbook.Semantics.Formatting.Phrases;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Formatting;

/// <summary>
/// Walks a tree and lays its members out in lines. The vocabulary tells the block that each line stands in, and so which words
/// are words; nothing here knows a field or block by its name.
/// </summary>
internal sealed class TreeLayout(SyntaxTree tree, PhraseWriter phrases, BrokenLines broken)
{
    private readonly List<LayoutLine> _lines = [];
    private readonly Inline _inline = new(tree.Text, phrases);
    private bool _isAfterBlank;
    private int _untouchedEnd;

    /// <summary>The lines of the whole file.</summary>
    public List<LayoutLine> Lay()
    {
        LayMembers(tree.Root.Children, FileWords.File, depth: 0);
        return _lines;
    }

    private void LayMembers(ImmutableArray<SyntaxNode> children, BlockRow? block, int depth)
    {
        foreach (var child in children)
        {
            switch (child)
            {
                case SyntaxToken { Kind: TokenKind.Mark } brace when brace.Characters is "{" or "｛":
                    break;
                case SyntaxToken token:
                    LayTrivia(token, depth);
                    LayToken(token, depth);
                    break;
                case SkippedSyntax:
                    LayTrivia(BrokenLines.FirstToken(child), depth);
                    LeaveUntouched(child.Span, depth);
                    break;
                case MemberSyntax member:
                    LayTrivia(BrokenLines.FirstToken(member), depth);
                    LayMember(TimeNames.ByWords(member), block, depth);
                    break;
            }
        }
    }

    private void LayToken(SyntaxToken token, int depth)
    {
        if (token.Kind == TokenKind.Mark && token.Characters is "}" or "｝")
        {
            _isAfterBlank = false;
            if (broken.Touch(token.Span))
            {
                LeaveUntouched(token.Span, depth - 1);
            }
            else
            {
                Add(new LayoutLine(LineStyle.Alone, depth - 1) { EndsRun = true }).Cells.Add("}");
            }
        }
    }

    private void LayMember(MemberSyntax member, BlockRow? container, int depth)
    {
        var block = member.Block;
        var row = Rows.Of(member, container);
        var inner = row.InnerOf(member);
        var isOneLine = block is not null && _inline.IsOneLine(block);
        var start = BrokenLines.FirstToken(member).Span.Start;
        var own = TextSpan.FromBounds(start, Math.Max(start, block is null || isOneLine ? member.Span.End : block.Span.Start + 1));
        if (broken.Touch(own) || start < _untouchedEnd)
        {
            LeaveBroken(member, own, inner, isOneLine, depth);
            return;
        }

        var writer = phrases.Begin(member, row, depth);
        var line = MemberCells.LineOf(member, writer, row, container, depth, _isAfterBlank && HasLineBefore);
        if (block is null)
        {
            Add(line);
            return;
        }

        if (isOneLine && Inline.Fits(member))
        {
            MemberCells.AddTail(line, _inline.Write(block, inner, depth));
            Add(line);
            return;
        }

        line.StandsApart = line.Style == LineStyle.Declaration;
        MemberCells.AddTail(line, "{");
        line.EndsRun = true;
        Add(line);
        LayMembers(block.Children, inner, depth + 1);
    }

    /// <summary>A broken line keeps its block, and the lines of the block are laid out when both its braces are there.</summary>
    private void LeaveBroken(MemberSyntax member, TextSpan own, BlockRow? inner, bool isOneLine, int depth)
    {
        if (member.Block is not { } block || isOneLine || !HasBraces(block))
        {
            LeaveUntouched(TextSpan.FromBounds(own.Start, Math.Max(own.Start, member.Span.End)), depth);
            return;
        }

        LeaveUntouched(own, depth);
        LayMembers(block.Children, inner, depth + 1);
    }

    private static bool HasBraces(BlockSyntax block) =>
        block.Children is [SyntaxToken { IsMissing: false }, .., SyntaxToken { IsMissing: false, Kind: TokenKind.Mark, Text: "}" or "｝" }];

    private void LeaveUntouched(TextSpan span, int depth)
    {
        var whole = broken.WholeLines(span);
        if (whole.End <= _untouchedEnd)
        {
            return;
        }

        var start = Math.Max(whole.Start, _untouchedEnd);
        start += start < tree.Text.Content.Length && start > whole.Start && tree.Text.Content[start] == '\r' ? 1 : 0;
        start += start < tree.Text.Content.Length && start > whole.Start && tree.Text.Content[start] == '\n' ? 1 : 0;
        _untouchedEnd = whole.End;
        var line = new LayoutLine(LineStyle.Untouched, depth) { IsAfterBlank = _isAfterBlank && HasLineBefore, EndsRun = true };
        line.Cells.Add(tree.Text.ToString(TextSpan.FromBounds(Math.Min(start, whole.End), whole.End)));
        Add(line);
    }

    /// <summary>No blank line at the beginning of a file or block.</summary>
    private bool HasLineBefore => _lines is [.., var last] && !(last.Style != LineStyle.Untouched && last.LastCell is var cell and >= 0 && last.Cells[cell].EndsWith('{'));

    private LayoutLine Add(LayoutLine line)
    {
        _lines.Add(line);
        _isAfterBlank = false;
        return line;
    }

    /// <summary>Comments and blank lines before a token; the comment behind the line that it ends.</summary>
    private void LayTrivia(SyntaxToken token, int depth)
    {
        if (token.FullStart == token.Span.Start)
        {
            return;
        }

        foreach (var part in TriviaReader.Read(tree.Text.Content, token.FullStart, token.Span.Start))
        {
            if (part.Comment.Start < _untouchedEnd && part.Kind != TriviaKind.Blank)
            {
                continue;
            }

            switch (part.Kind)
            {
                case TriviaKind.Blank:
                    _isAfterBlank = true;
                    break;
                case TriviaKind.Behind when _lines is [.., var line]:
                    line.Comment = tree.Text.ToString(part.Comment);
                    break;
                default:
                    var comment = new LayoutLine(LineStyle.Comment, depth) { IsAfterBlank = _isAfterBlank && HasLineBefore };
                    comment.Cells.Add(tree.Text.ToString(part.Comment));
                    Add(comment);
                    break;
            }
        }
    }
}
