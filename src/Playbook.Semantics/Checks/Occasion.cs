using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Checks;

/// <summary>The one moment of something that happens once, as far as it can be told without a calendar of holidays.</summary>
internal static class Occasion
{
    private const int MostMinutes = 366 * 24 * 60;

    /// <summary>The moment; null when there are several, or when only planning can tell. Without a time it is the beginning of the day.</summary>
    /// <param name="when">When it happens.</param>
    /// <param name="playbook">The playbook whose days count.</param>
    /// <param name="main">What an offset counts from; null where it cannot be known.</param>
    public static LocalDateTime? Of(When when, PlaybookModel playbook, LocalDateTime? main) => when.Pattern switch
    {
        DatesPattern { Dates: [var date] } => date.At(when.Start ?? LocalTime.Midnight),
        DaysPattern { Ranges: [var only] } when only.First == only.Last => playbook.DateOf(only.First).At(when.Start ?? LocalTime.Midnight),
        RelativePattern relative when main is { } from => Shift(from, relative, when.Start),
        _ => null,
    };

    /// <summary>The moment, as findings say it.</summary>
    public static Bilingual Say(LocalDateTime moment) => new(
        $"{MomentWording.ShortDate(moment.Date, Language.Chinese)} {MomentWording.Time(moment.TimeOfDay)}",
        $"{MomentWording.ShortDate(moment.Date, Language.English)} at {MomentWording.Time(moment.TimeOfDay)}");

    private static LocalDateTime? Shift(LocalDateTime from, RelativePattern relative, LocalTime? time)
    {
        // A month has no fixed number of minutes, and nobody counts a sale in years.
        if (relative.Offset.Unit == LengthUnit.Month || Math.Abs(relative.Offset.TotalMinutes) > MostMinutes)
        {
            return null;
        }

        var minutes = (long)relative.Offset.TotalMinutes;
        var moment = from.PlusMinutes(relative.IsBefore ? -minutes : minutes);
        return time is { } at ? moment.Date.At(at) : moment;
    }
}
