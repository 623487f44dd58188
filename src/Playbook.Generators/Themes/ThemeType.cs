using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Themes;

/// <summary>The theme as templates see it.</summary>
internal static class ThemeType
{
    private static readonly ObjectType NamedColour = new("theme-colour", new Bilingual("颜色", "colour"), () =>
    [
        MemberOf<NamedColour>.Text("name", "名称", "样式表里的名字", "Its name in style sheets", c => c.Name),
        MemberOf<NamedColour>.Text("value", "值", "如 #9a3412", "As in #9a3412", c => c.Value.ToString()),
    ]);

    private static readonly ObjectType Type = new("theme", new Bilingual("主题", "theme"), () =>
    [
        MemberOf<Theme>.List("light", "浅色", NamedColour, "浅色背景下的颜色", "Colours on a light ground", t => t.Light.All),
        MemberOf<Theme>.List("dark", "深色", NamedColour, "深色背景下的颜色", "Colours on a dark ground", t => t.Dark.All),
        MemberOf<Theme>.OptionalText("font", "字体", "项目自己的字体", "The project's own font", t => t.Font?.Name),
        MemberOf<Theme>.Text("body_fonts", "正文字体", "正文用的字体", "Families for running text", t => t.Style.BodyFonts),
        MemberOf<Theme>.Text("heading_fonts", "标题字体", "标题用的字体", "Families for headings", t => t.Style.HeadingFonts),
        MemberOf<Theme>.Text("corner", "圆角", "圆角多大", "How round corners are", t => t.Style.Corner),
        MemberOf<Theme>.OptionalText("logo", "标志", "标志图片的地址", "Address of the logo", t => t.Logo?.Address),
        MemberOf<Theme>.OptionalText("footer", "页脚", "每页页脚的一行字", "The line at the foot of each page", t => t.Footer),
    ]);

    /// <summary>The name by which templates know it. Value: a <see cref="Theme"/>.</summary>
    public static TemplateGlobal Global { get; } = new(new Spelling("主题", "theme"), Type, new Bilingual("页面的样子", "How pages look"));
}
