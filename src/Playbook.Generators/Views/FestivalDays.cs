using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Views;

/// <summary>What a calendar marks besides its items: public holidays, make-up workdays and festivals, as the plan's own holiday calendar has them.</summary>
/// <param name="holidays">The plan's holidays.</param>
/// <param name="first">The first date that is asked for.</param>
/// <param name="last">The last one.</param>
/// <param name="language">The language of the pages.</param>
internal sealed class FestivalDays(HolidayCalendar holidays, LocalDate first, LocalDate last, Language language)
{
    private const string Article = "the ";

    // Worked out when a page first asks: tables and event files never do.
    private readonly Lazy<FrozenDictionary<LocalDate, ImmutableArray<string>>> _names = new(() =>
        holidays.Marked
            .SelectMany(row => holidays.Between(row, first, last).Select(date => (Date: date, Name: Label(TermWording.Of(row, language)))))
            .GroupBy(named => named.Date, named => named.Name)
            .ToFrozenDictionary(day => day.Key, day => day.ToImmutableArray()));

    /// <summary>The names of a date, its public holiday first; none for an ordinary day.</summary>
    public ImmutableArray<string> On(LocalDate date)
    {
        ImmutableArray<string> festivals = _names.Value.GetValueOrDefault(date, []);
        return holidays.HolidayOn(date) is { } holiday ? [.. festivals.Prepend(Label(holiday.In(language))).Distinct(StringComparer.Ordinal)] : festivals;
    }

    /// <summary>Whether a date is a public holiday.</summary>
    public bool IsHoliday(LocalDate date) => holidays.HolidayOn(date) is not null;

    /// <summary>Whether people work on a weekend day in exchange for a holiday.</summary>
    public bool IsMakeUpWorkday(LocalDate date) => holidays.IsMakeUpWorkday(date);

    // Sentences say “on the Lantern Festival”; a cell says “Lantern Festival”.
    private static string Label(string name) =>
        OneLine.Of(name.StartsWith(Article, StringComparison.Ordinal) ? Sentence.Begin(name[Article.Length..]) : name);
}
