using System.Collections.Immutable;
using Playbook.Generators.Themes;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration;

/// <summary>Findings about how outputs are to look: <c>PB5230</c>–<c>PB5231</c>.</summary>
internal static class ThemeDiagnostics
{
    private static readonly DiagnosticDescriptor AccentChangedRow = new(
        "PB5230", "accent-too-light", Severity.Info,
        new("主色 {0} 在浅色背景上看不清，页面里用了 {1}", "{0} cannot be read on a light ground; pages have {1} instead"),
        new("想自己定，就写一个更深的颜色，例如 {1}", "To choose yourself, write a darker colour, such as {1}"));

    private static readonly DiagnosticDescriptor LogoUnusableRow = new(
        "PB5231", "logo-unusable", Severity.Error,
        new("标志图片用不了：{0}", "The logo cannot be used: {0}"),
        new("换一张小一点的 PNG、JPEG、WebP 或 SVG", "Take a smaller PNG, JPEG, WebP or SVG"));

    /// <summary>The rows of this class.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [AccentChangedRow, LogoUnusableRow];

    /// <param name="location">The colour.</param>
    /// <param name="asked">As written.</param>
    /// <param name="taken">What is used.</param>
    public static Diagnostic AccentChanged(Location location, Colour asked, Colour taken) =>
        Diagnostic.Create(AccentChangedRow, location, asked.ToString(), taken.ToString()) with
        {
            Fix = new CodeFix(new Bilingual($"改成 {taken}", $"Change to {taken}"), location.Span, $"\"{taken}\"", IsSafe: false),
        };

    /// <param name="location">The path.</param>
    /// <param name="reason">Why, without full stop.</param>
    public static Diagnostic LogoUnusable(Location location, Bilingual reason) => Diagnostic.Create(LogoUnusableRow, location, reason);
}
