using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Dates;

/// <summary>What an item's policy makes of a day that is a public holiday.</summary>
internal static class HolidayShift
{
    /// <summary>The farthest a day is moved.</summary>
    public const int LongestSearch = 62;

    // More than two months of days off in a row is no calendar, and an item that followed others for a year has gone far enough:
    // it stays where it is.
    private const int FarthestDrift = 366;

    /// <summary>The day with the policy applied: moved or cancelled with the reason, or as it was.</summary>
    /// <param name="date">The day as the pattern gave it.</param>
    /// <param name="policy">The item's policy.</param>
    /// <param name="playbook">Whose days are counted.</param>
    /// <param name="holidays">Public holidays.</param>
    /// <param name="leftOut">Days that the author leaves out; nothing is moved onto them.</param>
    public static ItemDate Apply(
        ItemDate date, HolidayPolicy policy, PlaybookModel playbook, HolidayCalendar holidays, IReadOnlySet<int> leftOut)
    {
        if (policy == HolidayPolicy.Keep || Math.Abs(date.Day - date.Original) > FarthestDrift)
        {
            return date;
        }

        var from = playbook.DateOf(date.Day);
        if (holidays.HolidayOn(from) is not { } holiday)
        {
            return date;
        }

        if (policy == HolidayPolicy.Skip)
        {
            return date with { CancelledBecause = new Bilingual($"因{holiday.Zh}取消", $"cancelled because of {holiday.En}") };
        }

        var step = policy == HolidayPolicy.Earlier ? -1 : 1;
        for (var distance = 1; distance <= LongestSearch; distance++)
        {
            var to = from.PlusDays(step * distance);
            if (!holidays.IsDayOff(to) && !leftOut.Contains(date.Day + (step * distance)))
            {
                return date with
                {
                    Day = date.Day + (step * distance),
                    MovedBecause = Reason(playbook.DateOf(date.Original), to, policy, holiday),
                };
            }
        }

        return date;
    }

    private static Bilingual Reason(LocalDate original, LocalDate moved, HolidayPolicy policy, Bilingual holiday)
    {
        var (from, to) = (DayWords.Of(original), DayWords.Of(moved));
        return new Bilingual(
            $"原定{from.Zh}，因{holiday.Zh}{(policy == HolidayPolicy.Earlier ? "提前" : "顺延")}至{to.Zh}",
            $"planned for {from.En}, moved to {to.En} because of {holiday.En}");
    }
}
