using Playbook.Semantics.Vocabulary;
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
/// <param name="Unit">What the number counts, or null where that is not said.</param>
public sealed record Kpi(Prose Name, Comparison? Comparison, decimal Number, UnitRow? Unit = null);

/// <summary>Comments asked for below a repost.</summary>
/// <param name="People">How many people comment, if it is said here.</param>
/// <param name="Phrase">What they write, if it is said.</param>
public sealed record RepostComments(int? People, Prose? Phrase);
