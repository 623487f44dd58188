using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Layout;

using static MemberOf<TextRun>;

/// <summary>Where a line of text is held.</summary>
internal enum Anchor
{
    /// <summary>At its beginning.</summary>
    Start,

    /// <summary>In its middle.</summary>
    Middle,

    /// <summary>At its end.</summary>
    End,
}

/// <summary>A line of text in its place.</summary>
/// <param name="X">Where its <paramref name="Anchor"/> is.</param>
/// <param name="Baseline">Where its letters stand.</param>
/// <param name="Text">The text; nothing of it is measured again.</param>
/// <param name="Size">Size of the type.</param>
/// <param name="Face">How its letters are cut.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Anchor">Which end is held.</param>
internal sealed record TextRun(int X, int Baseline, string Text, int Size, Face Face, Colour Colour, Anchor Anchor = Anchor.Start)
{
    // Ascent and descent of the tallest of the fonts, in hundredths of an em.
    private const int Ascent = 88;
    private const int Descent = 22;

    /// <summary>Type for templates.</summary>
    public static ObjectType Type { get; } = new("text_run", new Bilingual("一行字", "line of text"), () =>
    [
        Number("x", "横", "从左边量，十分之一毫米", "From the left, in tenths of a millimetre", r => r.X),
        Number("y", "纵", "基线，从上边量", "Its baseline, from above", r => r.Baseline),
        MemberOf<TextRun>.Text("text", "文字", "文字", "The text", r => r.Text),
        Number("size", "字号", "字号", "Size of the type", r => r.Size),
        YesNo("is_strong", "粗体", "粗体", "Bold", r => r.Face != Face.Regular),
        YesNo("is_heading", "标题字体", "用标题字体", "In the family of headings", r => r.Face == Face.Heading),
        MemberOf<TextRun>.Text("anchor", "对齐", "start、middle 或 end", "start, middle or end", r => AnchorWord(r.Anchor)),
        MemberOf<TextRun>.Text("colour", "颜色", "颜色", "Its colour", r => r.Colour.ToString()),
    ]);

    /// <summary>How wide it is at most.</summary>
    public int Width => TextWidth.Of(Text, Size, Face);

    /// <summary>What it takes up at most.</summary>
    public Box Box
    {
        get
        {
            var left = Anchor switch { Anchor.Start => X, Anchor.Middle => X - (Width / 2), _ => X - Width };
            return new(left, Baseline - (Size * Ascent / 100), Width, Size * (Ascent + Descent) / 100);
        }
    }

    private static string AnchorWord(Anchor anchor) => anchor switch { Anchor.Start => "start", Anchor.Middle => "middle", _ => "end" };
}
