using System.Collections.Frozen;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Holidays;

/// <summary>Public holidays and make-up workdays by year, from data with a source, and the dates of named holidays. Immutable.</summary>
public sealed class HolidayCalendar
{
    // Read when a date is first asked for: most playbooks never ask.
    private readonly Lazy<HolidayYear[]> _years;

    internal HolidayCalendar(Func<IEnumerable<HolidayYear>> years) => _years = new(() => [.. years()]);

    private HolidayCalendar(Lazy<HolidayYear[]> years) => _years = years;

    /// <summary>The data that comes with the compiler: mainland China, one file for each year the State Council has announced.</summary>
    public static HolidayCalendar China { get; } =
        new(static () => HolidayFile.Embedded.SelectMany(static file => HolidayFile.Read(file).Calendar._years.Value));

    /// <summary>No public holidays in any year: Monday to Friday are workdays.</summary>
    public static HolidayCalendar None { get; } = new(static () => []) { IsIndifferent = true };

    /// <summary>The years with data, in order.</summary>
    public IEnumerable<int> Years => _years.Value.Select(y => y.Year).Order();

    /// <summary>Days on which the project differs from the data; null for none.</summary>
    public HolidayAdjustments? Adjustments { get; private init; }

    /// <summary>The project's own named holidays.</summary>
    public FrozenDictionary<HolidayRow, HolidayRule> Named { get; private init; } = FrozenDictionary<HolidayRow, HolidayRule>.Empty;

    private bool IsIndifferent { get; init; }

    /// <summary>Reads a project's own holiday file; see <c>Data/cn-2026.csv</c> for the form.</summary>
    /// <param name="source">The file.</param>
    /// <returns>What could be read, with findings <c>PB51xx</c> for the lines that could not.</returns>
    public static HolidayFile Read(SourceText source) => HolidayFile.Read(source);

    /// <summary>The calendar as a playbook asks for it by its <c>holidays</c> field; this one when it asks for none.</summary>
    public HolidayCalendar For(PlaybookModel playbook) =>
        ReferenceEquals(playbook.Fields.Get(PlaybookWords.Holidays), HolidayCalendars.None) ? new(None._years) { IsIndifferent = true, Named = Named } : this;

    /// <summary>This calendar with the years of another one put in place of its own.</summary>
    /// <param name="other">The calendar that has the last word.</param>
    public HolidayCalendar With(HolidayCalendar other) =>
        new(() => other._years.Value.Concat(_years.Value.Where(y => other.DataOf(y.Year) is null)))
        {
            IsIndifferent = IsIndifferent, Adjustments = Adjustments, Named = Named,
        };

    /// <summary>This calendar with what a project says of single days and of its own named holidays.</summary>
    /// <param name="adjustments">The days.</param>
    /// <param name="named">The rows of its own holidays with their dates.</param>
    public HolidayCalendar With(HolidayAdjustments adjustments, FrozenDictionary<HolidayRow, HolidayRule> named) =>
        new(_years) { IsIndifferent = IsIndifferent, Adjustments = adjustments, Named = named };

    /// <summary>Whether the year has data, or needs none; otherwise nothing is known, and the plan says so.</summary>
    public bool Knows(int year) => IsIndifferent || DataOf(year) is not null;

    /// <summary>The document a year's data come from, or null without data.</summary>
    public string? SourceOf(int year) => DataOf(year)?.Source;

    /// <summary>The public holiday a date belongs to, or null: it is none, or nothing is known of its year.</summary>
    public Bilingual? HolidayOn(LocalDate date) =>
        Adjustments is null ? DataOf(date.Year)?.HolidayOn(date)
        : Adjustments.Rest.TryGetValue(date, out var own) ? own
        : Adjustments.Work.Contains(date) || Adjustments.Ordinary.Contains(date) ? null
        : DataOf(date.Year)?.HolidayOn(date);

    /// <summary>Whether the date is a weekend day on which people work in exchange for a holiday.</summary>
    public bool IsMakeUpWorkday(LocalDate date) =>
        (Adjustments is not null && Adjustments.Work.Contains(date))
        || (!IsAdjusted(date) && DataOf(date.Year) is { } data && data.IsWorkedOn(date));

    /// <summary>
    /// Whether the date is a day off: a public holiday, or a weekend day that is not a make-up workday. In a year without data,
    /// whether it is a weekend day.
    /// </summary>
    public bool IsDayOff(LocalDate date) =>
        HolidayOn(date) is not null || (date.DayOfWeek >= IsoDayOfWeek.Saturday && !IsMakeUpWorkday(date));

    /// <summary>The dates of a named holiday in a stretch of days, in order; none outside the years its rule is good for.</summary>
    /// <param name="holiday">One of the language's own, or of the project's.</param>
    /// <param name="first">First day, included.</param>
    /// <param name="last">Last day, included.</param>
    public IEnumerable<LocalDate> Between(HolidayRow holiday, LocalDate first, LocalDate last) =>
        (Named.GetValueOrDefault(holiday) ?? NamedHolidays.RuleOf(holiday))?.Between(first, last) ?? [];

    /// <summary>The named holidays whose days are marked: those of the language and the project's own, or its own alone where a playbook wants none.</summary>
    public IEnumerable<HolidayRow> Marked =>
        IsIndifferent ? Named.Keys.OrderBy(row => row.Id, StringComparer.Ordinal) : HolidayWords.Table.Rows.Concat(Named.Keys.OrderBy(row => row.Id, StringComparer.Ordinal)).Distinct();

    private HolidayYear? DataOf(int year) => Array.Find(_years.Value, y => y.Year == year);

    private bool IsAdjusted(LocalDate date) =>
        Adjustments is not null && (Adjustments.Rest.ContainsKey(date) || Adjustments.Ordinary.Contains(date));
}

/// <summary>The data of one year.</summary>
/// <param name="year">The year.</param>
/// <param name="source">The document they come from.</param>
/// <param name="rest">The names of public holidays, by the day of the year.</param>
/// <param name="work">Whether it is a make-up workday, by the day of the year.</param>
internal sealed class HolidayYear(int year, string source, Bilingual?[] rest, bool[] work)
{
    /// <summary>As many as there are days in a leap year; days count from one.</summary>
    public const int Size = 367;

    /// <summary>The year.</summary>
    public int Year => year;

    /// <summary>The document its data come from.</summary>
    public string Source => source;

    /// <summary>The public holiday a date of the year belongs to, or null.</summary>
    public Bilingual? HolidayOn(LocalDate date) => rest[date.DayOfYear];

    /// <summary>Whether a date of the year is a make-up workday.</summary>
    public bool IsWorkedOn(LocalDate date) => work[date.DayOfYear];
}
