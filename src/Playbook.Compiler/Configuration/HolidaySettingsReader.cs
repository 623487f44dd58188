using System.Collections.Frozen;
using NodaTime;
using Playbook.Compiler.Configuration.Keys;
using Playbook.Compiler.Reading;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Compiler.Configuration;

/// <summary>What a project says of holidays, to a calendar and to words of the language.</summary>
internal sealed class HolidaySettingsReader
{
    private readonly HolidaySettings _settings;
    private readonly ConfigurationScope _scope;
    private readonly List<OwnHoliday> _named = [];

    /// <param name="settings">As written.</param>
    /// <param name="scope">Where findings go.</param>
    public HolidaySettingsReader(HolidaySettings settings, ConfigurationScope scope)
    {
        _settings = settings;
        _scope = scope;
        TakeNames();
    }

    /// <summary>The named holidays of the language with the project's own; null when it has none.</summary>
    public WordTable<HolidayRow>? Words() => _named.Count == 0 ? null : HolidayWords.Table.With(_named.Select(holiday => holiday.Row));

    /// <summary>A calendar with what the project says of it.</summary>
    /// <param name="country">The calendar it differs from.</param>
    public HolidayCalendar Calendar(HolidayCalendar country)
    {
        var calendar = _settings.Files.Aggregate(country, (sum, file) => sum.With(Read(file)));
        return calendar.With(Adjustments(calendar), _named.ToFrozenDictionary(holiday => holiday.Row, holiday => holiday.Rule));
    }

    private HolidayCalendar Read(ConfiguredFile file)
    {
        var reading = SourceReader.ReadFile(file.FullPath, _scope.DisplayName(file.FullPath));
        _scope.Files.Add(new FileStamp(file.FullPath, reading.Hash));
        if (reading.Text is not { } text)
        {
            _scope.Report(reading.Problem!);
            return HolidayCalendar.None;
        }

        var read = HolidayCalendar.Read(text);
        _scope.Findings.AddRange(read.Diagnostics);
        return read.Calendar;
    }

    private HolidayAdjustments Adjustments(HolidayCalendar calendar)
    {
        var rest = new Dictionary<LocalDate, Bilingual>();
        var work = new HashSet<LocalDate>();
        var ordinary = new HashSet<LocalDate>();
        foreach (var (stretch, name, location) in _settings.Rest)
        {
            Check(stretch, location, day => calendar.HolidayOn(day) is null, new("放假", "is a day off"));
            foreach (var day in stretch.Days())
            {
                rest[day] = name;
            }
        }

        foreach (var stretch in _settings.Work)
        {
            Check(stretch, stretch.Location, calendar.IsDayOff, new("上班", "is a workday"));
            work.UnionWith(stretch.Days());
        }

        foreach (var stretch in _settings.Ordinary)
        {
            Check(stretch, stretch.Location, day => calendar.HolidayOn(day) is not null, new("不是法定节假日", "is no public holiday"));
            ordinary.UnionWith(stretch.Days());
        }

        return new HolidayAdjustments(rest.ToFrozenDictionary(), [.. work], [.. ordinary]);
    }

    private void Check(DateStretch stretch, Location location, Func<LocalDate, bool> changes, Bilingual what)
    {
        if (!stretch.Days().Any(changes))
        {
            _scope.Report(ConfigurationDiagnostics.DayUnchanged(location, IsoNotation.Date(stretch.First), what));
        }
    }

    private void TakeNames()
    {
        var taken = HolidayWords.Table.Spellings.Concat(HolidayWords.Table.Rows.Select(row => row.Id)).Select(WordKey.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var holiday in _settings.Named)
        {
            if (holiday.Row.Spelling.All.FirstOrDefault(name => taken.Contains(WordKey.Of(name))) is { } clash)
            {
                _scope.Report(ConfigurationDiagnostics.NameTaken(holiday.Location, clash));
                continue;
            }

            taken.UnionWith(holiday.Row.Spelling.All.Select(WordKey.Of));
            _named.Add(holiday);
        }
    }
}
