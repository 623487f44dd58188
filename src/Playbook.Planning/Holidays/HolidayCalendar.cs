using System.Collections.Frozen;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Holidays;

/// <summary>Public holidays and make-up workdays by year, from data with a source. Immutable.</summary>
public sealed class HolidayCalendar
{
    // Read when a date is first asked for: most playbooks never ask.
    private readonly Lazy<FrozenDictionary<int, HolidayYear>> _years;
    private readonly bool _isIndifferent;

    internal HolidayCalendar(Func<IEnumerable<HolidayYear>> years, bool isIndifferent = false)
    {
        _years = new(() => years().ToFrozenDictionary(y => y.Year));
        _isIndifferent = isIndifferent;
    }

    /// <summary>The data that comes with the compiler: mainland China, one file for each year the State Council has announced.</summary>
    public static HolidayCalendar China { get; } =
        new(static () => HolidayFile.Embedded.SelectMany(static file => HolidayFile.Read(file).Calendar._years.Value.Values));

    /// <summary>No public holidays in any year: Monday to Friday are workdays.</summary>
    public static HolidayCalendar None { get; } = new(static () => [], isIndifferent: true);

    /// <summary>The calendar a playbook asks for by its <c>holidays</c> field; mainland China's when it asks for none.</summary>
    public static HolidayCalendar Of(PlaybookModel playbook) =>
        ReferenceEquals(playbook.Fields.Get(PlaybookWords.Holidays), HolidayCalendars.None) ? None : China;

    /// <summary>The years with data, in order.</summary>
    public IEnumerable<int> Years => _years.Value.Keys.Order();

    /// <summary>Reads a project's own holiday file; see <c>Data/cn-2026.csv</c> for the form.</summary>
    /// <param name="source">The file.</param>
    /// <returns>What could be read, with findings <c>PB51xx</c> for the lines that could not.</returns>
    public static HolidayFile Read(SourceText source) => HolidayFile.Read(source);

    /// <summary>This calendar with the years of another one put in place of its own.</summary>
    /// <param name="other">The calendar that has the last word.</param>
    public HolidayCalendar With(HolidayCalendar other) =>
        new(() => other._years.Value.Values.Concat(_years.Value.Values.Where(y => !other._years.Value.ContainsKey(y.Year))));

    /// <summary>Whether the year has data, or needs none; otherwise nothing is known, and the plan says so.</summary>
    public bool Knows(int year) => _isIndifferent || _years.Value.ContainsKey(year);

    /// <summary>The document a year's data come from, or null without data.</summary>
    public string? SourceOf(int year) => _years.Value.TryGetValue(year, out var data) ? data.Source : null;

    /// <summary>The public holiday a date belongs to, or null: it is none, or nothing is known of its year.</summary>
    public Bilingual? HolidayOn(LocalDate date) =>
        _years.Value.TryGetValue(date.Year, out var data) && data.Rest.TryGetValue(date, out var name) ? name : default(Bilingual?);

    /// <summary>Whether the date is a weekend day on which people work in exchange for a holiday.</summary>
    public bool IsMakeUpWorkday(LocalDate date) => _years.Value.TryGetValue(date.Year, out var data) && data.Work.Contains(date);

    /// <summary>
    /// Whether the date is a day off: a public holiday, or a weekend day that is not a make-up workday. In a year without data,
    /// whether it is a weekend day.
    /// </summary>
    public bool IsDayOff(LocalDate date)
    {
        if (_years.Value.TryGetValue(date.Year, out var data))
        {
            if (data.Rest.ContainsKey(date))
            {
                return true;
            }

            if (data.Work.Contains(date))
            {
                return false;
            }
        }

        return date.DayOfWeek >= IsoDayOfWeek.Saturday;
    }
}

/// <summary>The data of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The document they come from.</param>
/// <param name="Rest">Public holidays with their names.</param>
/// <param name="Work">Make-up workdays.</param>
internal sealed record HolidayYear(int Year, string Source, FrozenDictionary<LocalDate, Bilingual> Rest, FrozenSet<LocalDate> Work);
