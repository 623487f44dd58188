using System.Globalization;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Rules.Checks;

/// <summary>Days in a row without one: among the playbook's days, and among those the rule looks at where it names some.</summary>
internal static class GapCheck
{
    /// <summary>The finding, with the first stretches that are too long; null when there is none.</summary>
    public static Diagnostic? Find(AuthorCheck check, GapRule rule, CheckScope scope)
    {
        var taken = scope.Of(rule.Subject).Select(occurrence => occurrence.Day).ToHashSet();
        var days = scope.DaysOf(rule.Subject);
        var gaps = new List<(int First, int Last, int Length)>();
        var (first, last, length) = (0, 0, 0);
        for (var day = 1; day <= scope.Playbook.Days + 1; day++)
        {
            if (day > scope.Playbook.Days || taken.Contains(day))
            {
                if (length > 0 && !rule.Bound.Holds(length))
                {
                    gaps.Add((first, last, length));
                }

                length = 0;
            }
            else if (days is null || days.Contains(day))
            {
                (first, last, length) = (length == 0 ? day : first, day, length + 1);
            }
        }

        return gaps.Count == 0 ? null : CheckDiagnostics.Broken(
            check, rule, Sightings.Joined([.. Sightings.Shown(gaps).Select(gap => Say(gap.First, gap.Last, gap.Length, scope))], gaps.Count), []);
    }

    private static Bilingual Say(int first, int last, int length, CheckScope scope)
    {
        var days = Sightings.Days(scope.Playbook.DateOf(first), scope.Playbook.DateOf(last));
        var number = length.ToString(CultureInfo.InvariantCulture);
        return new Bilingual($"{days.Zh}连续 {number} 天没有", $"{number} day{(length == 1 ? "" : "s")} without, {days.En}");
    }
}
