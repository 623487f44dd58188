using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Copy;

/// <summary>Findings about the texts of a playbook.</summary>
public static class CopyDiagnostics
{
    private static readonly DiagnosticDescriptor CircularTextRow = new(
        "PB4501",
        "circular-text",
        Severity.Error,
        new("这段文字里要填的内容绕回了它自己", "What this text prints leads back to the text itself"),
        new("让其中一段直接写明内容，不再引用其他文字", "Let one of the texts say plainly what it means, without an expression"));

    private static readonly DiagnosticDescriptor ChainTooDeepRow = new(
        "PB9401",
        "text-chain-too-deep",
        Severity.Error,
        new("文字互相引用超过 {0} 层", "Texts print each other more than {0} deep"),
        new("直接写明内容，减少层数", "Say plainly what some of them mean"));

    private static readonly DiagnosticDescriptor CopyTwiceRow = new(
        "PB4502",
        "copy-written-twice",
        Severity.Error,
        new("同一渠道的“{0}”文案写了两次", "The copy “{0}” is written twice for the same channel"),
        new("留下一个，或用“发到”分开渠道", "Keep one, or say in which channel each goes"));

    private static readonly DiagnosticDescriptor TemplateUnusedRow = new(
        "PB4503",
        "template-unused",
        Severity.Warning,
        new("没有文字引入模板“{0}”", "No text includes the template “{0}”"),
        new("在文字里写 {{{{ 引入 \"{0}\" }}}}，或删掉这个模板", "Write {{{{ include \"{0}\" }}}} in a text, or delete the template"));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } = [CircularTextRow, ChainTooDeepRow, CopyTwiceRow, TemplateUnusedRow];

    /// <summary>A template that nothing includes.</summary>
    /// <param name="location">Its line.</param>
    /// <param name="name">What it is called.</param>
    public static Diagnostic TemplateUnused(Location location, string name) => Diagnostic.Create(TemplateUnusedRow, location, name);

    /// <summary>Two texts for the same copy in the same place.</summary>
    public static Diagnostic CopyTwice(Location location, Bilingual type, Location first) => Diagnostic.Create(CopyTwiceRow, location, type) with
    {
        Related = [new RelatedLocation(first, new Bilingual("第一次写在这里", "It is first written here"))],
    };

    /// <summary>Texts that print each other in a circle.</summary>
    /// <param name="circle">The texts, from the first one met; at least one.</param>
    public static Diagnostic CircularText(ImmutableArray<Location> circle) => Diagnostic.Create(CircularTextRow, circle[0]) with
    {
        Related = [.. circle[1..].Select(other => new RelatedLocation(other, new Bilingual("经过这里", "By way of this text")))],
    };

    /// <summary>A long chain of texts that print each other.</summary>
    public static Diagnostic ChainTooDeep(Location location, int limit) => Diagnostic.Create(ChainTooDeepRow, location, limit);
}
