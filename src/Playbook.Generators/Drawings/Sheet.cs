using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Themes;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Drawings;

/// <summary>What drawings put text with: the colours and the words of an edition.</summary>
/// <param name="Palette">Its colours on a light ground.</param>
/// <param name="Language">The language of its words.</param>
internal sealed record Sheet(Palette Palette, Language Language)
{
    /// <summary>What is put out.</summary>
    public static Sheet Of(Edition edition) => new(edition.Theme.Light, edition.Plan.Playbook.Language);

    /// <summary>A line of text in a room, its end cut where it does not fit.</summary>
    /// <param name="x">Where its <paramref name="anchor"/> is.</param>
    /// <param name="baseline">Where its letters stand.</param>
    /// <param name="text">The text.</param>
    /// <param name="room">The most it may take.</param>
    /// <param name="size">Size of the type.</param>
    /// <param name="face">How its letters are cut.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="anchor">Which end is held.</param>
    public static TextRun Line(int x, int baseline, string text, int room, int size, Face face, Colour colour, Anchor anchor = Anchor.Start) =>
        new(x, baseline, TextLines.One(text, room, size, face), size, face, colour, anchor);

    /// <summary>“还有 3 项”, “3 more”.</summary>
    public string More(int count) => Language == Language.Chinese ? $"还有 {count} 项" : $"{count} more";
}
