using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Phrases;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Posters;

using static MemberOf<PosterKey>;

/// <summary>A colour of the legend with the kinds that have it.</summary>
/// <param name="Box">Its patch.</param>
/// <param name="Tone">Its colours.</param>
/// <param name="Names">The kinds.</param>
internal sealed record PosterKey(Box Box, Tone Tone, TextRun Names)
{
    private const int Size = 30;
    private const int Patch = 30;
    private const int Gap = 16;
    private const int Between = 52;

    public static ObjectType Type { get; } = new("poster_key", new Bilingual("图例一项", "key of a legend"), () =>
    [
        Number("x", "横", "左边", "Left edge", k => k.Box.X),
        Number("y", "纵", "上边", "Upper edge", k => k.Box.Y),
        Number("size", "大小", "色块的大小", "Size of its patch", k => k.Box.Width),
        Text("ground", "底色", "底色", "Its ground", k => k.Tone.Ground.ToString()),
        Text("ink", "字色", "边条的颜色", "Colour of its edge", k => k.Tone.Ink.ToString()),
        MemberOf<PosterKey>.Make("names", "名称", TextRun.Type, "这种颜色的类型", "The kinds that have it", k => k.Names),
    ]);

    /// <summary>The legend, from left to right in as many lines as it takes. The vocabulary has few kinds, so they are few lines.</summary>
    /// <param name="plan">Whose kinds are told.</param>
    /// <param name="sheet">Colours and words.</param>
    /// <returns>Places count from the first line's upper edge.</returns>
    public static ImmutableArray<PosterKey> Of(PlanView plan, Sheet sheet)
    {
        var separator = PagePhrases.Separator.Text.In(sheet.Language);
        var keys = ImmutableArray.CreateBuilder<PosterKey>();
        var (x, y) = (PosterPaper.Side, 0);
        foreach (var kinds in plan.Kinds.GroupBy(kind => kind.Kind.Tone).OrderBy(kinds => Palette.ToneNames.IndexOf(kinds.Key)))
        {
            var text = string.Join(separator, kinds.Select(kind => TermWording.Of(kind.Kind, sheet.Language)));
            var width = Patch + Gap + TextWidth.Of(text, Size, Face.Regular);
            if (x > PosterPaper.Side && x + width > PosterPaper.Side + PosterPaper.Content)
            {
                (x, y) = (PosterPaper.Side, y + PosterPaper.LegendLine);
            }

            var room = PosterPaper.Side + PosterPaper.Content - x - Patch - Gap;
            keys.Add(new PosterKey(
                new Box(x, y, Patch, Patch), sheet.Palette.ToneOf(kinds.Key), Sheet.Line(x + Patch + Gap, y + 26, text, room, Size, Face.Regular, sheet.Palette.Soft)));
            x += width + Between;
        }

        return keys.ToImmutable();
    }

    /// <summary>The same further down.</summary>
    public PosterKey At(int top) => this with { Box = Box with { Y = Box.Y + top }, Names = Names with { Baseline = Names.Baseline + top } };
}
