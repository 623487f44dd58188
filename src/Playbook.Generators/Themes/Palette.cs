using System.Collections.Immutable;

namespace Playbook.Generators.Themes;

/// <summary>A colour by the name that style sheets, drawings and workbooks know it by.</summary>
/// <param name="Name">As in <c>--soft</c>, without the dashes.</param>
/// <param name="Value">The colour.</param>
public sealed record NamedColour(string Name, Colour Value);

/// <summary>A ground with the ink that is read on it.</summary>
/// <param name="Ground">Behind the text.</param>
/// <param name="Ink">The text.</param>
public readonly record struct Tone(Colour Ground, Colour Ink);

/// <summary>The colours of one scheme, light or dark.</summary>
public sealed class Palette
{
    /// <summary>Tones of kinds of item, in the order of <see cref="Tones"/>.</summary>
    public static readonly ImmutableArray<string> ToneNames = ["talk", "learn", "do", "news", "gift", "care", "sale"];

    /// <summary>Behind everything.</summary>
    public required Colour Paper { get; init; }

    /// <summary>Behind cards and tables.</summary>
    public required Colour Sheet { get; init; }

    /// <summary>Text.</summary>
    public required Colour Ink { get; init; }

    /// <summary>Text of less weight.</summary>
    public required Colour Soft { get; init; }

    /// <summary>Lines between things.</summary>
    public required Colour Line { get; init; }

    /// <summary>Links and what is to be seen first; readable on paper, sheet and wash.</summary>
    public required Colour Accent { get; init; }

    /// <summary>Behind what is set apart.</summary>
    public required Colour Wash { get; init; }

    /// <summary>One for each of <see cref="ToneNames"/>.</summary>
    public required ImmutableArray<Tone> Tones { get; init; }

    /// <summary>Bands of phases, in turn.</summary>
    public required ImmutableArray<Colour> Phases { get; init; }

    /// <summary>What text of the accent stands on.</summary>
    public ImmutableArray<Colour> Grounds => [Paper, Sheet, Wash];

    /// <summary>Every colour under its name.</summary>
    public IReadOnlyList<NamedColour> All =>
    [
        new("paper", Paper), new("sheet", Sheet), new("ink", Ink), new("soft", Soft), new("line", Line), new("accent", Accent), new("wash", Wash),
        .. ToneNames.Zip(Tones).SelectMany(pair => (NamedColour[])[new(pair.First, pair.Second.Ground), new(pair.First + "-ink", pair.Second.Ink)]),
        .. Phases.Select((colour, index) => new NamedColour($"phase-{index + 1}", colour)),
    ];

    /// <summary>The tone of a kind of item.</summary>
    /// <param name="name">One of <see cref="ToneNames"/>.</param>
    public Tone ToneOf(string name) => Tones[ToneNames.IndexOf(name)];

    /// <summary>The same colours around another accent.</summary>
    /// <param name="accent">Readable on <see cref="Grounds"/>.</param>
    public Palette WithAccent(Colour accent) => new()
    {
        Paper = Paper, Sheet = Sheet, Ink = Ink, Soft = Soft, Line = Line, Accent = accent, Wash = Wash, Tones = Tones, Phases = Phases,
    };
}
