using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings;

using static MemberOf<DrawingFrame>;

/// <summary>What every drawing begins with: <c>_drawing-head.svg</c>.</summary>
/// <param name="Title">What the drawing is called.</param>
/// <param name="Width">In tenths of a millimetre.</param>
/// <param name="Height">In tenths of a millimetre.</param>
/// <param name="Theme">Fonts and corners.</param>
internal sealed record DrawingFrame(string Title, int Width, int Height, Theme Theme)
{
    // Ten units are a millimetre; a theme's corners are told in the size of running text, of which a drawing has 3.2 mm.
    private const decimal Unit = 10;
    private const decimal RunningText = 32;

    /// <summary>The name by which templates know it.</summary>
    public static TemplateGlobal Global { get; } = new(
        new Spelling("图", "drawing"),
        new ObjectType("drawing", new Bilingual("图", "drawing"), () =>
        [
            MemberOf<DrawingFrame>.Text("title", "标题", "图的标题", "Title of the drawing", d => d.Title),
            Number("width", "宽", "十分之一毫米", "In tenths of a millimetre", d => d.Width),
            Number("height", "高", "十分之一毫米", "In tenths of a millimetre", d => d.Height),
            Number("width_mm", "毫米宽", "毫米", "In millimetres", d => d.Width / Unit),
            Number("height_mm", "毫米高", "毫米", "In millimetres", d => d.Height / Unit),
            MemberOf<DrawingFrame>.Text("fonts", "字体", "正文的字体，看图程序都认得的写法", "Families of running text, as every viewer knows them", d => DrawingFonts.Body(d.Theme)),
            MemberOf<DrawingFrame>.Text("heading_fonts", "标题字体", "标题的字体", "Families of headings", d => DrawingFonts.Headings(d.Theme)),
            Number("corner", "圆角", "圆角的半径", "Radius of corners", d => d.Corner),
            MemberOf<DrawingFrame>.Text("paper", "纸色", "纸的颜色", "Colour of the paper", d => d.Theme.Light.Paper.ToString()),
            MemberOf<DrawingFrame>.Text("sheet", "卡片色", "卡片的颜色", "Colour of cards", d => d.Theme.Light.Sheet.ToString()),
            MemberOf<DrawingFrame>.Text("line", "线色", "线的颜色", "Colour of lines", d => d.Theme.Light.Line.ToString()),
        ]),
        new Bilingual("正在画的图", "The drawing being made"));

    /// <summary>Radius of corners.</summary>
    public int Corner => (int)(Theme.Style.CornerSize * RunningText);

    /// <summary>The whole drawing.</summary>
    public Box Box => new(0, 0, Width, Height);
}
