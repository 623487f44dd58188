using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Findings about what a block holds: too much, too little, of the wrong sort.</summary>
public static class BlockDiagnostics
{
    private static readonly DiagnosticDescriptor MissingPartRow = new(
        "PB2201",
        "missing-statement",
        Severity.Error,
        new("{0}缺少“{1}”", "{0} has no “{1}”"),
        new("补上一行，例如：{2}", "Add a line such as: {2}"));

    private static readonly DiagnosticDescriptor RepeatedPartRow = new(
        "PB2202",
        "repeated-part",
        Severity.Error,
        new("“{0}”在{1}里只能写一次", "“{0}” may stand only once in {1}"),
        new("留下一个，删去其余的", "Keep one and remove the others"));

    private static readonly DiagnosticDescriptor UnexpectedBlockRow = new(
        "PB2203",
        "unexpected-block",
        Severity.Error,
        new("“{0}”后面不能有大括号", "“{0}” takes no block in braces"),
        new("去掉大括号和里面的内容", "Remove the braces and what is between them"));

    private static readonly DiagnosticDescriptor MissingBlockRow = new(
        "PB2204",
        "missing-block",
        Severity.Error,
        new("“{0}”后面缺少大括号", "“{0}” has no block in braces"),
        new("写成：{0} {{ … }}", "Write: {0} {{ … }}"));

    private static readonly DiagnosticDescriptor ItemElsewhereRow = new(
        "PB2205",
        "item-outside-schedule",
        Severity.Error,
        new("日程里的行不能写在{0}里", "A line of the schedule does not belong in {0}"),
        new("把它移到“日程 {{ … }}”里", "Move it into “schedule {{ … }}”"));

    private static readonly DiagnosticDescriptor NotAnItemRow = new(
        "PB2206",
        "not-an-item",
        Severity.Error,
        new("日程里的每一行要从时间写起，“{0}”不是时间", "Every line of the schedule begins with when it happens; “{0}” does not say when"),
        new("例如：每天 20:00 话题 \"今晚聊什么\"", "For example: every day at 20:00 topic \"Tonight\""));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } =
        [MissingPartRow, RepeatedPartRow, UnexpectedBlockRow, MissingBlockRow, ItemElsewhereRow, NotAnItemRow];

    /// <summary>A part that must be there and is not.</summary>
    /// <param name="location">The line of the block.</param>
    /// <param name="block">What it is missing from.</param>
    /// <param name="part">Its word.</param>
    /// <param name="example">A line that would do.</param>
    public static Diagnostic MissingPart(Location location, Bilingual block, Bilingual part, Bilingual example) =>
        Diagnostic.Create(MissingPartRow, location, block, part, example);

    /// <summary>Whether a finding says that a part is missing.</summary>
    internal static bool IsMissingPart(Diagnostic finding) => ReferenceEquals(finding.Descriptor, MissingPartRow);

    /// <summary>A part that is there twice.</summary>
    /// <param name="location">The second one.</param>
    /// <param name="written">Its word as written.</param>
    /// <param name="block">What the block is called.</param>
    /// <param name="first">The first one.</param>
    public static Diagnostic RepeatedPart(Location location, string written, Bilingual block, Location first) =>
        Diagnostic.Create(RepeatedPartRow, location, written, block) with
        {
            Related = [new RelatedLocation(first, new Bilingual("第一次写在这里", "It is first written here"))],
        };

    /// <summary>Braces behind a word that takes none.</summary>
    public static Diagnostic UnexpectedBlock(Location location, string head) => Diagnostic.Create(UnexpectedBlockRow, location, head) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>No braces behind a word that needs them.</summary>
    public static Diagnostic MissingBlock(Location location, string head) => Diagnostic.Create(MissingBlockRow, location, head);

    /// <summary>A line of the schedule in another block.</summary>
    public static Diagnostic ItemElsewhere(Location location, Bilingual block) => Diagnostic.Create(ItemElsewhereRow, location, block);

    /// <summary>A line in the schedule that says not when.</summary>
    public static Diagnostic NotAnItem(Location location, string head) => Diagnostic.Create(NotAnItemRow, location, head);
}
