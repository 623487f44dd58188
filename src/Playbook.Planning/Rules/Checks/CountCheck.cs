using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Rules.Checks;

/// <summary>
/// How many there are in each stretch. What asks for some (at least one a week) holds in stretches that lie wholly within the
/// playbook and the days the rule looks at; what forbids too many holds everywhere.
/// </summary>
internal static class CountCheck
{
    private const int DaysOfWeek = 7;

    private static readonly Bilingual WholePlaybook = new("全程", "the whole playbook");

    /// <summary>The finding, with the first stretches that break the rule; null when all keep to it.</summary>
    public static Diagnostic? Find(AuthorCheck check, CountRule rule, CheckScope scope)
    {
        var found = scope.Of(rule.Subject);
        var days = scope.DaysOf(rule.Subject);
        var byDay = found.ToLookup(occurrence => occurrence.Day);
        var broken = new List<(Stretch Stretch, List<Occurrence> Found)>();
        foreach (var stretch in StretchesOf(rule, scope, days))
        {
            var within = Enumerable.Range(stretch.First, stretch.Last - stretch.First + 1).SelectMany(day => byDay[day]).ToList();
            if (rule.Bounds.Any(bound => !bound.Holds(within.Count) && (stretch.IsWhole || !bound.AsksForSome || within.Count > bound.Number)))
            {
                broken.Add((stretch, within));
            }
        }

        return broken.Count == 0 ? null : CheckDiagnostics.Broken(
            check,
            rule,
            Sightings.Joined([.. Sightings.Shown(broken).Select(pair => Say(pair.Stretch, pair.Found.Count))], broken.Count),
            broken.SelectMany(pair => pair.Found).Select(occurrence => occurrence.Item));
    }

    private static IEnumerable<Stretch> StretchesOf(CountRule rule, CheckScope scope, HashSet<int>? days)
    {
        var playbook = scope.Playbook;
        bool IsOwn(int day) => day >= 1 && day <= playbook.Days && (days is null || days.Contains(day));
        switch (rule.Span)
        {
            case CheckSpan.Day:
                return Enumerable.Range(scope.FirstDay, scope.LastDay - scope.FirstDay + 1)
                    .Select(day => new Stretch(day, day, IsOwn(day), Sightings.Days(playbook.DateOf(day), playbook.DateOf(day))));
            case CheckSpan.Phase when !playbook.Phases.IsEmpty:
                return playbook.Phases.Select(phase => new Stretch(
                    phase.Days.First, phase.Days.Last, IsWhole: true, new Bilingual($"“{phase.Title.Text}”阶段", $"the phase “{phase.Title.Text}”")));
            case CheckSpan.Week:
                var monday = scope.FirstDay - ((int)playbook.DateOf(scope.FirstDay).DayOfWeek - 1);
                return WholeOnesOr(Runs(monday, _ => DaysOfWeek, scope, rule.Subject, days), rule, scope);
            case CheckSpan.Month:
                var first = scope.FirstDay - (playbook.DateOf(scope.FirstDay).Day - 1);
                return WholeOnesOr(Runs(first, day => DaysOfMonth(playbook.DateOf(day)), scope, rule.Subject, days), rule, scope);
            default:
                return [new Stretch(scope.FirstDay, scope.LastDay, IsWhole: true, WholePlaybook)];
        }
    }

    // A playbook too short for a whole week is one week.
    private static IEnumerable<Stretch> WholeOnesOr(List<Stretch> stretches, CountRule rule, CheckScope scope) =>
        stretches.Exists(stretch => stretch.IsWhole) || !rule.Bounds.Any(bound => bound.AsksForSome)
            ? stretches
            : stretches.Append(new Stretch(scope.FirstDay, scope.LastDay, IsWhole: true, WholePlaybook));

    private static List<Stretch> Runs(int first, Func<int, int> length, CheckScope scope, CheckSubject subject, HashSet<int>? days)
    {
        var runs = new List<Stretch>();
        for (var day = first; day <= scope.LastDay; day += length(day))
        {
            var last = day + length(day) - 1;
            var isInside = day >= 1 && last <= scope.Playbook.Days;
            var all = Enumerable.Range(day, last - day + 1);
            // Named phases have to cover the stretch; named days only have to occur in it.
            var isWhole = isInside && (subject.Phases.IsEmpty
                ? days is null || all.Any(days.Contains)
                : all.All(each => subject.Phases.Any(phase => each >= phase.Days.First && each <= phase.Days.Last)));
            runs.Add(new Stretch(day, last, isWhole, Sightings.Days(scope.Playbook.DateOf(day), scope.Playbook.DateOf(last))));
        }

        return runs;
    }

    private static int DaysOfMonth(LocalDate date) => date.Calendar.GetDaysInMonth(date.Year, date.Month);

    private static Bilingual Say(Stretch stretch, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new Bilingual($"{stretch.Name.Zh}有 {number} 次", $"{number} {(stretch.First == stretch.Last ? "on" : "in")} {stretch.Name.En}");
    }

    /// <summary>Days that are counted together.</summary>
    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day.</param>
    /// <param name="IsWhole">Whether nothing of it is cut off, so that it can be asked for some.</param>
    /// <param name="Name">What it is called.</param>
    private readonly record struct Stretch(int First, int Last, bool IsWhole, Bilingual Name);
}
