using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Diagnostics;

/// <summary>Findings about braces and brackets.</summary>
public static class BlockDiagnostics
{
    private static readonly DiagnosticDescriptor UnclosedRow = new(
        "PB1010", "unclosed-block", Severity.Error,
        new("这里的 {{ 没有对应的 }}", "This {{ has no matching }}"),
        new("在这一块内容结束的地方补上 }}（看缩进，应在第 {0} 行之后）", "Add }} where the block ends (by its indentation, after line {0})"));

    private static readonly DiagnosticDescriptor SurplusBraceRow = new(
        "PB1011", "surplus-brace", Severity.Error,
        new("多出一个 }}，没有与它对应的 {{", "This }} closes nothing: no {{ is open here"),
        new("删掉它，或补上它所结束的那一块的 {{", "Delete it, or add the {{ of the block it was meant to close"));

    private static readonly DiagnosticDescriptor BlockWithoutHeadRow = new(
        "PB1012", "block-without-head", Severity.Error,
        new("{{ 前面没有写明这是什么内容", "Nothing before {{ says what the block is"),
        new("在 {{ 前面、同一行写上名目，如“日程 {{”", "Write what it is before the {{, on the same line, as in ‘schedule {{’"));

    private static readonly DiagnosticDescriptor UnclosedBracketRow = new(
        "PB1013", "unclosed-bracket", Severity.Error,
        new("这里的 ( 没有对应的 )", "This ( has no matching )"),
        new("在这个条件结束的地方补上 )", "Add ) where the condition ends"));

    /// <summary>Every descriptor of this group.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnclosedRow, SurplusBraceRow, BlockWithoutHeadRow, UnclosedBracketRow];

    /// <summary>A block without its closing brace.</summary>
    /// <param name="brace">The opening brace.</param>
    /// <param name="end">Where the block most likely ends.</param>
    public static Diagnostic Unclosed(Location brace, Location end)
    {
        var source = brace.Source;
        var line = source.Slice(source.GetLineSpan(brace.Start.Line));
        var indent = line[..(line.Length - line.TrimStart().Length)].ToString();
        return Diagnostic.Create(UnclosedRow, brace, end.Start.Line) with
        {
            Related = [new RelatedLocation(end, new("从缩进看，应在这里结束", "by its indentation it should end here"))],
            Fix = new CodeFix(new("在这里补上 }", "Add } here"), end.Span, $"\n{indent}}}", IsSafe: false),
        };
    }

    /// <summary>A closing brace too many.</summary>
    public static Diagnostic SurplusBrace(Location brace) =>
        Diagnostic.Create(SurplusBraceRow, brace) with
        {
            Fix = new CodeFix(new("删除多出的 }", "Delete the surplus }"), brace.Span, "", IsSafe: false),
        };

    /// <summary>A block on a line that does not say what it is.</summary>
    public static Diagnostic BlockWithoutHead(Location brace) => Diagnostic.Create(BlockWithoutHeadRow, brace);

    /// <summary>A bracket that is not closed on its line.</summary>
    public static Diagnostic UnclosedBracket(Location bracket) => Diagnostic.Create(UnclosedBracketRow, bracket) with
    {
        Fix = CodeFixes.Insert(EndOfCondition(bracket), ")"),
    };

    // The block behind the condition, if one opens on the line, is not part of it.
    private static int EndOfCondition(Location bracket)
    {
        var line = bracket.Source.GetLineSpan(bracket.Start.Line);
        var end = bracket.Source.Slice(line).TrimEnd();
        return line.Start + (end is [.., '{'] ? end[..^1].TrimEnd() : end).Length;
    }
}
