namespace Playbook.Semantics.Model;

/// <summary>A mark with what it rests on.</summary>
/// <param name="Points">From 0 to 10.</param>
/// <param name="Note">Why; null where nothing is said.</param>
public sealed record Score(decimal Points, Prose? Note);
