using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Generators.Themes;
using Playbook.Planning.Wording;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>The table: every key of <c>playbook.yaml</c>.</summary>
internal static class ProjectKeys
{
    /// <summary>The usual language of copy and pages.</summary>
    public static ConfigurationKey<Word> Language { get; } = new(
        new("语言", "language|locale"),
        new("手册没写语言时，文案和页面用哪种。", "The language of copy and pages where a playbook states none."),
        SettingShapes.OneOf(Locales.Table));

    /// <summary>The usual zone.</summary>
    public static ConfigurationKey<DateTimeZone> Zone { get; } = new(
        new("时区", "timezone|time-zone"),
        new("手册没写时区时用哪个。", "The time zone where a playbook states none."),
        SettingShapes.Zone);

    /// <summary>The usual brand.</summary>
    public static ConfigurationKey<PlacedText> Brand { get; } = new(
        new("品牌", "brand"), new("手册没写品牌时用哪个。", "The brand where a playbook states none."), SettingShapes.Text);

    /// <summary>Where outputs go.</summary>
    public static ConfigurationKey<ConfiguredFile> Out { get; } = new(
        new("输出", "out"),
        new("产物写到哪个文件夹；命令行的 --out 优先。", "The folder for outputs; --out on the command line comes first."),
        SettingShapes.Place);

    /// <summary>What kinds of channel let through.</summary>
    public static ConfigurationKey<ImmutableArray<Setting<ChannelKind, ChannelBounds>>> Channels { get; } = new(
        new("渠道", "channels"),
        new("各类渠道的字数和条数上限。", "Limits by kind of channel."),
        ChannelKeys.Shape);

    /// <summary>How grave findings are.</summary>
    public static ConfigurationKey<ImmutableArray<Setting<DiagnosticDescriptor, Word>>> Severities { get; } = new(
        new("级别", "severities"),
        new("把某条提示改成错误、警告、提示或关闭，用编号或名字；错误不能调低。", "Makes a finding an error, a warning, info or off, by code or name; errors stay errors."),
        SeverityKeys.Shape);

    /// <summary>Words that must not be sent.</summary>
    public static ConfigurationKey<ImmutableArray<Setting<PlacedText, WordRule>>> Banned { get; } = new(
        new("禁用词", "banned-words|banned"),
        new("发出去的文案里不能有的词，以及改成什么。", "Words that messages must not have, and what to write instead."),
        HouseWordKeys.Banned);

    /// <summary>Words that are preferred.</summary>
    public static ConfigurationKey<ImmutableArray<Setting<PlacedText, WordRule>>> Glossary { get; } = new(
        new("术语", "glossary"),
        new("统一的说法，以及它代替哪些说法。", "The terms of the project, and the words each takes the place of."),
        HouseWordKeys.Glossary);

    /// <summary>Words of the word lists that may be sent.</summary>
    public static ConfigurationKey<ImmutableArray<Setting<PlacedText, PlacedText>>> AllowedWords { get; } = new(
        new("放行词", "allowed-words"),
        new("词表里的词，有依据可以照写的，各写明原因；也可以写含有它的整句。", "Words of the word lists that may be sent, each with the reason; a phrase with the word in it will do."),
        WordListKeys.Allowed);

    /// <summary>Word lists that are not looked at.</summary>
    public static ConfigurationKey<ImmutableArray<Setting<RiskyWordList, PlacedText>>> DisabledWordLists { get; } = new(
        new("停用词表", "disabled-word-lists"),
        new("整份不查的词表，各写明原因。", "Word lists that are not looked at, each with the reason."),
        WordListKeys.Disabled);

    /// <summary>Holidays.</summary>
    public static ConfigurationKey<HolidaySettings> Holidays { get; } = new(
        new("节假日", "holidays"),
        new("补充和修改放假、补班的日子，以及自己的节日。", "Days off and make-up workdays that differ, and holidays of one's own."),
        HolidayKeys.Shape);

    /// <summary>How pages look.</summary>
    public static ConfigurationKey<Theme> Theme { get; } = new(
        new("主题", "theme"),
        new("页面、表格和文档的样子：颜色、字体、标志、页脚。", "How pages, tables and documents look: colours, font, logo, footer."),
        ThemeKeys.Shape);

    /// <summary>Own templates.</summary>
    public static ConfigurationKey<ConfiguredFile> Templates { get; } = new(
        new("模板", "templates"),
        new("自己的模板放在哪个文件夹，不写是 templates。", "The folder of one's own templates; “templates” when left out."),
        SettingShapes.Folder);

    /// <summary>Data tables.</summary>
    public static ConfigurationKey<ImmutableArray<Setting<PlacedText, ConfiguredFile>>> Tables { get; } = new(
        new("数据表", "tables"),
        new("给数据表（CSV 或 YAML）起名，蓝本按名字用它。", "Names for data tables (CSV or YAML), by which blueprints use them."),
        new MapShape<PlacedText, ConfiguredFile>(SettingShapes.Text, SettingShapes.File));

    /// <summary>The whole file.</summary>
    public static ConfigurationShape<SettingValues> File { get; } = new SectionShape<SettingValues>(
        [Language, Zone, Brand, Out, Channels, Severities, Banned, Glossary, AllowedWords, DisabledWordLists, Holidays, Theme, Templates, Tables],
        static (SettingValues values, ConfigurationScope _, [MaybeNullWhen(false)] out SettingValues all) =>
        {
            all = values;
            return true;
        });
}
