using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>What a project says of holidays, as written.</summary>
/// <param name="Files">Holiday files, the later over the earlier.</param>
/// <param name="Rest">Further days off with what they are for.</param>
/// <param name="Work">Weekend days that are worked.</param>
/// <param name="Ordinary">Public holidays that are none here.</param>
/// <param name="Named">The project's own named holidays.</param>
internal sealed record HolidaySettings(
    ImmutableArray<ConfiguredFile> Files,
    ImmutableArray<Setting<DateStretch, Bilingual>> Rest,
    ImmutableArray<DateStretch> Work,
    ImmutableArray<DateStretch> Ordinary,
    ImmutableArray<OwnHoliday> Named)
{
    /// <summary>A project that says nothing of holidays.</summary>
    public static HolidaySettings None { get; } = new([], [], [], [], []);
}

/// <summary>The section on holidays.</summary>
internal static class HolidayKeys
{
    private static readonly ConfigurationKey<PlacedText> Chinese = new(
        new("中文", "zh"), new("中文名。", "Its Chinese name."), SettingShapes.Text);

    private static readonly ConfigurationKey<PlacedText> English = new(
        new("英文", "en"), new("英文名。", "Its English name."), SettingShapes.Text);

    private static readonly ConfigurationKey<ImmutableArray<ConfiguredFile>> Files = new(
        new("文件", "files"),
        new("节假日数据文件（CSV），有的年份整年以它为准。", "Holiday files (CSV); a year that one of them holds is taken from it alone."),
        new ListShape<ConfiguredFile>(SettingShapes.File));

    private static readonly ConfigurationKey<ImmutableArray<Setting<DateStretch, Bilingual>>> Rest = new(
        new("放假", "rest"),
        new("另外放假的日子和名目。", "Further days off, and what they are for."),
        new MapShape<DateStretch, Bilingual>(
            DateShapes.Stretch,
            new ShortShape<PlacedText, Bilingual>(
                SettingShapes.Text,
                static name => name.Text,
                new SectionShape<Bilingual>([Chinese, English], static (SettingValues values, ConfigurationScope scope, [MaybeNullWhen(false)] out Bilingual name) =>
                {
                    var (zh, en) = (values.Find(Chinese), values.Find(English));
                    name = new Bilingual((zh ?? en)?.Text ?? "", (en ?? zh)?.Text ?? "");
                    if (name.Zh.Length == 0)
                    {
                        scope.Report(ConfigurationDiagnostics.WrongValue(values.Location, new("没有名目的日子", "a day off without a name"), new("名目", "what it is for")));
                    }

                    return name.Zh.Length > 0;
                }))));

    private static readonly ConfigurationKey<ImmutableArray<DateStretch>> Work = new(
        new("补班|上班", "work"), new("要上班的周末。", "Weekend days on which people work."), new ListShape<DateStretch>(DateShapes.Stretch));

    private static readonly ConfigurationKey<ImmutableArray<DateStretch>> Ordinary = new(
        new("不放假", "no-rest"), new("不跟着放的法定节假日。", "Public holidays that are none here."), new ListShape<DateStretch>(DateShapes.Stretch));

    private static readonly ConfigurationKey<ImmutableArray<OwnHoliday>> Named = new(
        new("节日", "named"),
        new("自己的节日，日程里用“节日 名字”排。", "Holidays of one's own, for “holiday NAME” in a schedule."),
        new ListShape<OwnHoliday>(OwnHolidayKeys.Shape));

    /// <summary>The section.</summary>
    public static ConfigurationShape<HolidaySettings> Shape { get; } = new SectionShape<HolidaySettings>(
        [Files, Rest, Work, Ordinary, Named],
        static (SettingValues values, ConfigurationScope _, [MaybeNullWhen(false)] out HolidaySettings settings) =>
        {
            settings = new HolidaySettings(
                values.Get(Files, []), values.Get(Rest, []), values.Get(Work, []), values.Get(Ordinary, []), values.Get(Named, []));
            return true;
        });
}
