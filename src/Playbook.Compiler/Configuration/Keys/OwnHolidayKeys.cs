using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>A named holiday of the project.</summary>
/// <param name="Row">Its row among the words of the language.</param>
/// <param name="Rule">When it is.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record OwnHoliday(HolidayRow Row, HolidayRule Rule, Location Location);

/// <summary>A holiday of one's own: both names, and when it is.</summary>
internal static class OwnHolidayKeys
{
    private static readonly ConfigurationKey<ImmutableArray<PlacedText>> Chinese = new(
        new("中文", "zh"), new("中文名，可以有几个。", "Its Chinese name, or several."), new ListShape<PlacedText>(SettingShapes.Text));

    private static readonly ConfigurationKey<ImmutableArray<PlacedText>> English = new(
        new("英文", "en"), new("英文名，词与词之间用连字符。", "Its English name, or several; words joined by hyphens."), new ListShape<PlacedText>(SettingShapes.Text));

    private static readonly ConfigurationKey<ImmutableArray<YearlyDate>> Date = new(
        new("日期", "date"),
        new("每年的几月几日（03-15），或逐年写明的日期（2027-03-15），每年一天。", "The day of every year (03-15), or the dates of single years (2027-03-15), one each."),
        new ListShape<YearlyDate>(DateShapes.Yearly));

    private static readonly ConfigurationKey<YearlyDate> Lunar = new(
        new("农历", "lunar"), new("农历的几月几日（08-16）。", "The day of the lunar calendar (08-16)."), DateShapes.Lunar);

    /// <summary>The section.</summary>
    public static ConfigurationShape<OwnHoliday> Shape { get; } = new SectionShape<OwnHoliday>([Chinese, English, Date, Lunar], TryMake);

    private static bool TryMake(SettingValues values, ConfigurationScope scope, [MaybeNullWhen(false)] out OwnHoliday holiday)
    {
        holiday = null;
        if (values.Get(Chinese, []).IsEmpty || values.Get(English, []).IsEmpty)
        {
            scope.Report(ConfigurationDiagnostics.WrongValue(
                values.Location, new("名字不全的节日", "a holiday without both names"), new("中文名和英文名", "a Chinese and an English name (zh, en)")));
            return false;
        }

        var (zh, en) = (Names(values.Get(Chinese, []), scope), Names(values.Get(English, []), scope));
        if (zh.IsEmpty || en.IsEmpty || RuleOf(values, scope) is not { } rule)
        {
            return false;
        }

        var row = new HolidayRow(en[0], new Spelling(zh, en), new("项目自己的节日。", "A holiday of the project."));
        holiday = new OwnHoliday(row, rule, values.Location);
        return true;
    }

    // A name is one word of the language, or it could not be written in a schedule.
    private static ImmutableArray<string> Names(ImmutableArray<PlacedText> names, ConfigurationScope scope)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var (text, location) in names)
        {
            if (text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_'))
            {
                words.Add(text);
            }
            else
            {
                scope.Report(ConfigurationDiagnostics.WrongValue(location, new($"“{text}”", $"“{text}”"), new("一个词（字母、汉字、数字、连字符）", "one word (letters, digits, hyphens)")));
            }
        }

        return words.ToImmutable();
    }

    private static HolidayRule? RuleOf(SettingValues values, ConfigurationScope scope)
    {
        var dates = values.Get(Date, []);
        switch (dates, values.Find(Lunar))
        {
            case ({ IsEmpty: true }, { } lunar):
                return new LunarDate(lunar.Month, lunar.Day);
            case ([{ Year: null } day], null):
                return new FixedDate(day.Month, day.Day);
            case ({ IsEmpty: false }, null) when dates.All(date => date.Year is not null) && dates.DistinctBy(date => date.Year).Count() == dates.Length:
                return new ListedDates(dates.ToFrozenDictionary(date => date.Year!.Value, date => new NodaTime.LocalDate(date.Year!.Value, date.Month, date.Day)));
            default:
                scope.Report(ConfigurationDiagnostics.WrongValue(
                    values.PlaceOf(Date),
                    new("没有日期或日期不止一种写法的节日", "a holiday without a date, or with several kinds of date"),
                    new("“日期”或“农历”其中一项；每年一天，或逐年一天", "one of “date” and “lunar”: one day of every year, or one for each year")));
                return null;
        }
    }
}
