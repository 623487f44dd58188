using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>What one earns for a person one brought in: an amount, or a share of what that person pays.</summary>
/// <param name="Amount">The amount; null for a share.</param>
/// <param name="Percent">The share, from 0 to 100; null for an amount.</param>
public sealed record Commission(Money? Amount, decimal? Percent);
