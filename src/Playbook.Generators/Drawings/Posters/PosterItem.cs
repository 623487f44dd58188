using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Posters;

using static MemberOf<PosterItem>;

/// <summary>An item in a cell of the poster.</summary>
/// <param name="Box">Its ground.</param>
/// <param name="Tone">Its colours.</param>
/// <param name="Told">All there is to say of it, for those who point at it.</param>
/// <param name="Runs">Its time and its title.</param>
internal sealed record PosterItem(Box Box, Tone Tone, string Told, ImmutableArray<TextRun> Runs)
{
    public static ObjectType Type { get; } = new("poster_item", new Bilingual("海报事项", "item of a poster"), () =>
    [
        .. BoxMembers.Of<PosterItem>(i => i.Box),
        Text("ground", "底色", "底色", "Colour behind it", i => i.Tone.Ground.ToString()),
        Text("ink", "字色", "字和边条的颜色", "Colour of its text and edge", i => i.Tone.Ink.ToString()),
        Text("told", "全文", "时间、全名、类型、负责和渠道", "Time, whole title, kind, owners and channels", i => i.Told),
        List("runs", "文字", TextRun.Type, "时间和标题", "Its time and title", i => i.Runs),
    ]);

    /// <summary>What an item takes in a cell of a width.</summary>
    public static Want WantOf(OccurrenceView view, int width, ItemType type) =>
        new(type.Around + ItemType.Gap, type.Line, 1, TitleOf(view, width, ItemType.MostLines, type).Length);

    /// <summary>Puts an item in its place.</summary>
    /// <param name="view">The item.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Upper edge.</param>
    /// <param name="width">Width.</param>
    /// <param name="lines">How many lines its title may have.</param>
    /// <param name="type">Its type.</param>
    /// <param name="palette">The colours.</param>
    public static PosterItem Of(OccurrenceView view, int x, int y, int width, int lines, ItemType type, Palette palette)
    {
        var tone = palette.ToneOf(view.Item.Kind.Tone);
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var baseline = y + (type.Around / 2) + type.Size;
        if (view.Occurrence.Start is { } start)
        {
            runs.Add(new TextRun(x + type.Indent, baseline, MomentWording.Time(start), type.Size, Face.Strong, tone.Ink));
        }

        var title = TitleOf(view, width, lines, type);
        runs.AddRange(title.Select((line, number) =>
            new TextRun(x + TitleX(view, type), baseline + (number * type.Line), line, type.Size, Face.Regular, tone.Ink)));
        return new PosterItem(new Box(x, y, width, type.Around + (title.Length * type.Line)), tone, Tell(view), runs.ToImmutable());
    }

    /// <summary>Time, whole title, kind, owners and channels.</summary>
    public static string Tell(OccurrenceView view) =>
        string.Join(" · ", new[] { $"{view.When} {view.Title}", view.KindName, view.Owners, view.Channels }.OfType<string>());

    private static ImmutableArray<string> TitleOf(OccurrenceView view, int width, int lines, ItemType type) =>
        TextLines.Of(view.Title, width - TitleX(view, type) - ItemType.Edge, type.Size, Face.Regular, lines);

    // Behind the time, so that titles stand below one another.
    private static int TitleX(OccurrenceView view, ItemType type) => type.Indent + (view.Occurrence.Start is null ? 0 : type.TimeWidth);
}
