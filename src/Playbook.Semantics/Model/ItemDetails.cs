using Playbook.Syntax.Tree;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>What is said when nobody speaks.</summary>
/// <param name="After">After how long without a word.</param>
/// <param name="Line">What is said; null when only the time is given.</param>
public sealed record Silence(Length After, Prose? Line);

/// <summary>What counts as done well.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Comparison">How it compares; null when only the measure is named.</param>
/// <param name="Number">With which number; 0 without a comparison.</param>
public sealed record Kpi(Prose Name, Comparison? Comparison, decimal Number)
{
    /// <inheritdoc/>
    public override string ToString() => Comparison is { } comparison
        ? $"{Name.Text} {Sign(comparison)} {Number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}"
        : Name.Text;

    private static string Sign(Comparison comparison) => comparison switch
    {
        Syntax.Tree.Comparison.Equal => "=",
        Syntax.Tree.Comparison.NotEqual => "≠",
        Syntax.Tree.Comparison.Less => "<",
        Syntax.Tree.Comparison.LessOrEqual => "≤",
        Syntax.Tree.Comparison.Greater => ">",
        _ => "≥",
    };
}

/// <summary>Comments asked for below a repost.</summary>
/// <param name="People">How many people comment, if it is said here.</param>
/// <param name="Phrase">What they write, if it is said.</param>
public sealed record RepostComments(int? People, Prose? Phrase);
