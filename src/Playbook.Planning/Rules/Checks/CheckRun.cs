using System.Collections.Immutable;
using Playbook.Planning.Diagnostics;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Checks;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules.Checks;

/// <summary>Holds the author's own rules against the plan.</summary>
internal static class CheckRun
{
    /// <summary>The findings, in source order, one for each rule that does not hold.</summary>
    public static IEnumerable<Diagnostic> Find(PlaybookModel playbook, ImmutableArray<Occurrence> occurrences, HolidayCalendar holidays)
    {
        if (playbook.Checks.IsEmpty)
        {
            return [];
        }

        var scope = new CheckScope(playbook, occurrences, holidays);
        return playbook.Checks.SelectMany(check => check.Rules.Select(rule => Find(check, rule, scope)).OfType<Diagnostic>());
    }

    private static Diagnostic? Find(AuthorCheck check, CheckRule rule, CheckScope scope) => rule switch
    {
        CountRule count => CountCheck.Find(check, count, scope),
        GapRule gap => GapCheck.Find(check, gap, scope),
        AbsenceRule absence => Each(check, rule, scope.Of(absence.Subject)),
        TimeRule time => Each(check, rule, [.. scope.Of(time.Subject).Where(occurrence => !IsInTime(occurrence, time))]),
        PartRule part => Each(check, rule, [.. scope.Of(part.Subject).Where(occurrence => !Has(occurrence, part.Part))]),
        AmountRule amount => Amount(check, amount, scope.Playbook),
        _ => throw new InvalidOperationException($"A {rule.GetType().Name} cannot be checked."),
    };

    private static Diagnostic? Each(AuthorCheck check, CheckRule rule, List<Occurrence> culprits) => culprits.Count == 0
        ? null
        : CheckDiagnostics.Broken(check, rule, Sightings.Of(culprits), culprits.Select(occurrence => occurrence.Item));

    // What has no time of its own breaks no rule about times.
    private static bool IsInTime(Occurrence occurrence, TimeRule rule)
    {
        if ((rule.IsEnd ? occurrence.End : occurrence.Start) is not { } time)
        {
            return true;
        }

        // An end after midnight is later than any time of the day it began on.
        var isNextDay = rule.IsEnd && occurrence.Start is { } start && time <= start;
        var isEarly = rule.Earliest is { } earliest && !isNextDay && (time < earliest || (rule.IsStrict && time == earliest));
        var isLate = rule.Latest is { } latest && (isNextDay || time > latest || (rule.IsStrict && time == latest));
        return !isEarly && !isLate;
    }

    private static bool Has(Occurrence occurrence, Term part) => part switch
    {
        Field field => occurrence.Item.Fields.Has(field),
        _ when ReferenceEquals(part, CheckTerms.Owner) => !occurrence.Item.Owners.IsEmpty,
        _ when ReferenceEquals(part, CheckTerms.Channel) => !occurrence.Item.Channels.IsEmpty,
        _ => occurrence.Start is not null,
    };

    private static Diagnostic? Amount(AuthorCheck check, AmountRule rule, PlaybookModel playbook)
    {
        var (left, right) = (Of(rule.Amount, playbook), rule.Money ?? Of(rule.Other!, playbook));
        if (left is { } one && right is { } other && one.Currency == other.Currency)
        {
            return new CheckBound(rule.Comparison, other.Amount).Holds(one.Amount)
                ? null
                : CheckDiagnostics.Broken(check, rule, Say(rule, one, rule.Money is null ? other : null), []);
        }

        var reason = left is null || right is null
            ? new Bilingual("有一边算不出多少钱", "one of the amounts cannot be known")
            : new Bilingual("两边的币种不同，没法比较", "the amounts are in different currencies");
        return CheckDiagnostics.Broken(check, rule, reason, []);
    }

    private static Money? Of(Word amount, PlaybookModel playbook)
    {
        if (ReferenceEquals(amount, CheckTerms.Budget))
        {
            return playbook.Rewards?.Budget;
        }

        if (ReferenceEquals(amount, CheckTerms.PrizeCost))
        {
            return PrizeCost.Worst(playbook);
        }

        var fees = RequirementEvaluation.Fees(playbook.Entry?.Requirements ?? []).Select(fee => fee.Amount).ToList();
        return fees.Count > 0 && fees.TrueForAll(fee => fee.Currency == fees[0].Currency) ? fees[0] with { Amount = fees.Sum(fee => fee.Amount) } : null;
    }

    private static Bilingual Say(AmountRule rule, Money one, Money? other)
    {
        var (first, second) = (Say(rule.Amount, one), other is { } money ? Say(rule.Other!, money) : null);
        return second is { } more ? new Bilingual($"{first.Zh}，{more.Zh}", $"{first.En}, {more.En}") : first;
    }

    private static Bilingual Say(Word amount, Money money) => new(
        $"{amount.Name.Zh} {AmountWording.Of(money, Language.Chinese)}", $"{TermWording.Of(amount, Language.English)} {AmountWording.Of(money, Language.English)}");
}
