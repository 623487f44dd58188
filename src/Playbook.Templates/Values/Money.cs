namespace Playbook.Templates.Values;

/// <summary>An amount of money.</summary>
/// <param name="Amount">How much, in whole units of the currency.</param>
/// <param name="Currency">ISO 4217 code, such as <c>CNY</c>.</param>
public readonly record struct Money(decimal Amount, string Currency);
