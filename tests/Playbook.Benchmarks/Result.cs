using System.Globalization;

namespace Playbook.Benchmarks;

/// <summary>A measured number, with the limit it is held to, if any.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit; <c>×</c> for a ratio.</param>
/// <param name="Limit">The most it may be, or null where it is only told.</param>
internal sealed record Result(string What, double Value, string Unit, double? Limit = null)
{
    public bool IsWithinLimit => Limit is not { } limit || Value <= limit;

    public override string ToString()
    {
        var limit = Limit is { } most ? string.Create(CultureInfo.InvariantCulture, $"   limit {most:0.##} {Unit}   {(IsWithinLimit ? "OK" : "TOO MUCH")}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{What,-58} {Value,10:0.00} {Unit,-4}{limit}");
    }
}
