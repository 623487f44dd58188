using Playbook.Semantics.Model;

namespace Playbook.Generators.Views;

/// <summary>A phase as templates see it.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Colour">Its number in the small palette of bands, from 1; colours come round again.</param>
/// <param name="Days">Its days in words: “第1至7天”, “days 1–7”.</param>
public sealed record PhaseView(Phase Phase, int Colour, string Days)
{
    /// <summary>Its place among the phases, from 0.</summary>
    public int Number { get; init; }

    /// <summary>Its name, on one line.</summary>
    public string Title { get; } = OneLine.Of(Phase.Title.Text);

    /// <summary>How many colours the bands have.</summary>
    public const int Colours = 6;
}
