using System.Collections.Immutable;
using System.Text;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Diagnostics.Fixing;

/// <summary>A text with the fixes of its findings applied.</summary>
/// <param name="Content">The characters.</param>
/// <param name="Applied">The findings whose fixes were applied, in their order.</param>
public sealed record FixedText(string Content, ImmutableArray<Diagnostic> Applied)
{
    /// <summary>
    /// Applies the fixes of findings that lie in a text. Of fixes that touch each other the first is applied; the others were made
    /// for a text that is no more, and come again when it is looked at anew.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Findings; those in other texts and those without a fix are passed over.</param>
    /// <param name="includesUnsafe">Whether fixes that may change the meaning are applied too.</param>
    public static FixedText Of(SourceText text, IEnumerable<Diagnostic> diagnostics, bool includesUnsafe)
    {
        var fixes = diagnostics
            .Where(d => d is { Fix: { } fix, Location: { } place } && ReferenceEquals(place.Source, text) && (fix.IsSafe || includesUnsafe))
            .OrderBy(d => d.Fix!.Span.Start).ThenBy(d => d.Fix!.Span.End);
        var content = new StringBuilder(text.Content.Length);
        var applied = ImmutableArray.CreateBuilder<Diagnostic>();
        var (copied, touched) = (0, -1);
        foreach (var diagnostic in fixes)
        {
            var fix = diagnostic.Fix!;
            if (fix.Span.Start <= touched || fix.Span.End > text.Content.Length)
            {
                continue;
            }

            content.Append(text.Content, copied, fix.Span.Start - copied).Append(InLineEndsOf(text, fix.Replacement));
            copied = touched = fix.Span.End;
            applied.Add(diagnostic);
        }

        return new FixedText(content.Append(text.Content, copied, text.Content.Length - copied).ToString(), applied.ToImmutable());
    }

    private static string InLineEndsOf(SourceText text, string replacement) =>
        replacement.Contains('\n') && text.Content.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end && text.Content[end] == '\r'
            ? replacement.ReplaceLineEndings("\r\n")
            : replacement;
}
