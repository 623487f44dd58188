using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Wording;

/// <summary>Days of a playbook as dates: the team counts days, members look at a calendar.</summary>
public static class WhenDates
{
    // More dates than these nobody reads; their numbers say at least that they come at even steps.
    private const int MostDates = 31;

    /// <summary>The same moment with dates for day numbers: “第 26 天 12:30” is “3月27日 12:30”.</summary>
    /// <param name="when">When it happens; anything but day numbers stays as it is.</param>
    /// <param name="playbook">Whose days are counted.</param>
    public static When Of(When when, PlaybookModel playbook)
    {
        if (when.Pattern is not DaysPattern { Ranges: { IsEmpty: false } ranges })
        {
            return when;
        }

        if (ranges is [var only] && only.First < only.Last && when is { From: null, Until: null })
        {
            return when with { Pattern = new IntervalPattern(1), From = playbook.DateOf(only.First), Until = playbook.DateOf(only.Last) };
        }

        return ranges.Sum(range => (long)range.Last - range.First + 1) <= MostDates
            ? when with { Pattern = new DatesPattern([.. ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Select(playbook.DateOf)]) }
            : when;
    }
}
