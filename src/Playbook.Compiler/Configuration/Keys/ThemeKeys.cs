using System.Diagnostics.CodeAnalysis;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Yaml;
using Playbook.Generators.Themes;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>How outputs look: <c>主题: { 样式: 墨, 主色: "#0f5c6e", 标志: brand/logo.svg }</c>.</summary>
internal static class ThemeKeys
{
    private static readonly Bilingual AColour = new("颜色，如 \"#0f5c6e\"（带引号）", "a colour such as \"#0f5c6e\", in quotes");
    private static readonly Bilingual AFont = new("一种字体的名字，如 霞鹜文楷", "the name of one font, such as Noto Serif");

    private static readonly ConfigurationKey<ThemeStyle> Style = new(
        new("样式", "style"), new("用哪一套自带的样子。", "Which of the built-in looks."), SettingShapes.OneOf(ThemeStyles.Table));

    private static readonly ConfigurationKey<Colour> Accent = new(
        new("主色", "accent"),
        new(
            "链接和重点的颜色。浅色背景上看不清会自动加深，并提醒一声；深色背景上自动调亮。",
            "The colour of links and of what is to be seen first. Darkened where it could not be read on a light ground, which is told; lightened on a dark one."),
        new ScalarShape<Colour>(AColour, ReadColour, static schema =>
        {
            schema.WriteString("type", "string");
            schema.WriteString("pattern", "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$");
        }));

    private static readonly ConfigurationKey<FontName> Font = new(
        new("字体", "font"),
        new("正文和标题先用哪种字体；读者的电脑上没有，就用样式自带的。", "The font that comes first; a reader who has none of it sees the style's own."),
        new ScalarShape<FontName>(AFont, ReadFont, static schema => schema.WriteString("type", "string")));

    private static readonly ConfigurationKey<ConfiguredFile> Sign = new(
        new("标志", "logo"),
        new("标志图片：PNG、JPEG、WebP 或 SVG，放在每一页开头。", "A picture at the head of each page: PNG, JPEG, WebP or SVG."),
        SettingShapes.File);

    private static readonly ConfigurationKey<PlacedText> Footer = new(
        new("页脚", "footer"), new("每页最下面的一行字。", "A line at the foot of each page."), SettingShapes.Text);

    /// <summary>The section.</summary>
    public static ConfigurationShape<Theme> Shape { get; } = new SectionShape<Theme>(
        [Style, Accent, Font, Sign, Footer],
        static (SettingValues values, ConfigurationScope scope, [MaybeNullWhen(false)] out Theme theme) =>
        {
            theme = new Theme(values.Get(Style) ?? ThemeStyles.Paper, values.Find(Accent))
            {
                Font = values.Get(Font),
                Logo = values.Get(Sign) is { } file ? ReadLogo(file, scope) : null,
                Footer = values.Find(Footer)?.Text,
            };

            // A colour that reads well on white seldom does on black: lightening it there is what anybody expects.
            if (values.Find(Accent) is { } asked && theme.Light.Accent != asked)
            {
                scope.Report(ThemeDiagnostics.AccentChanged(values.PlaceOf(Accent), asked, theme.Light.Accent));
            }

            return true;
        });

    private static bool ReadColour(YamlScalar scalar, ConfigurationScope scope, out Colour colour)
    {
        if (Colour.TryParse(scalar.Text.Trim(), out colour))
        {
            return true;
        }

        scope.ReportWrongValue(scalar, AColour);
        return false;
    }

    private static bool ReadFont(YamlScalar scalar, ConfigurationScope scope, [MaybeNullWhen(false)] out FontName font)
    {
        font = FontName.Of(scalar.Text);
        if (font is null)
        {
            scope.ReportWrongValue(scalar, AFont);
        }

        return font is not null;
    }

    private static Logo? ReadLogo(ConfiguredFile file, ConfigurationScope scope)
    {
        try
        {
            var size = new FileInfo(file.FullPath).Length;
            var content = size > Logo.MostBytes ? [] : File.ReadAllBytes(file.FullPath);
            scope.Files.Add(FileStamp.Of(file.FullPath, content));
            var logo = Logo.Of(content);
            if (logo is null)
            {
                scope.Report(ThemeDiagnostics.LogoUnusable(file.Location, size > Logo.MostBytes ? TooLarge(size) : NoPicture));
            }

            return logo;
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            scope.Files.Add(FileStamp.Absent(file.FullPath));
            scope.Report(ThemeDiagnostics.LogoUnusable(file.Location, AccessFailure.Reason(e)));
            return null;
        }
    }

    private static Bilingual NoPicture { get; } = new("不是 PNG、JPEG、WebP 或 SVG 图片", "it is no PNG, JPEG, WebP or SVG picture");

    private static Bilingual TooLarge(long size) => new(
        $"有 {size / 1024} KB，每页都要带上它，最多 {Logo.MostBytes / 1024} KB",
        $"it has {size / 1024} KB; every page carries it, so {Logo.MostBytes / 1024} KB is the most");
}
