using System.Collections.Immutable;
using Playbook.Planning.Diagnostics;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules.Examples;

/// <summary>Works out the author's examples and says where they come out differently.</summary>
internal static class ExampleRun
{
    /// <summary>The findings, in source order, each at its expectation.</summary>
    public static IEnumerable<Diagnostic> Find(PlaybookModel playbook, HolidayCalendar holidays) =>
        playbook.Examples.SelectMany(example => Find(example, playbook, holidays));

    private static IEnumerable<Diagnostic> Find(RuleExample example, PlaybookModel playbook, HolidayCalendar holidays)
    {
        var periods = new PeriodDays(playbook);
        ImmutableArray<PointsLedger> ledgers =
        [
            .. example.Members.Select(member => PointsLedger.Of(GivenHistory.Of(member, playbook, holidays), playbook.Rewards?.Points ?? [], periods)),
        ];
        var outcome = RewardEvaluator.Evaluate(playbook, ledgers, periods);
        var whole = periods.Of(RewardPeriod.Whole)[0];
        var now = periods.EndOf(whole, RewardEvaluator.LastAct(ledgers));
        foreach (var (member, ledger) in example.Members.Zip(ledgers))
        {
            var facts = new MemberFacts(example, member, ledger, outcome, playbook, periods, new MemberTally(ledger, whole, now));
            foreach (var expectation in member.Expectations)
            {
                if (Check(expectation, facts) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Diagnostic? Check(Expectation expectation, MemberFacts facts) => expectation switch
    {
        EntryExpectation entry => CheckEntry(entry, facts),
        AwardExpectation award => CheckAward(award, facts),
        LevelExpectation level => CheckLevel(level, facts),
        RefundExpectation refund => CheckRefund(refund, facts),
        ConditionExpectation condition => facts.Whole.Meets(condition.Condition)
            ? null
            : ExampleDiagnostics.Condition(condition.Location, facts.Surprise(
                ExpectationWording.Of(expectation), OutcomeReasons.Counts(condition.Condition, facts.Whole), OutcomeReasons.Of(condition.Condition, facts))),
        _ => throw new InvalidOperationException($"A {expectation.GetType().Name} cannot be checked."),
    };

    private static Diagnostic? CheckEntry(EntryExpectation expected, MemberFacts facts)
    {
        var decision = EntryEvaluator.Decide(facts.Playbook.Entry!, facts.Member.Applicant ?? new ApplicantFacts());
        var isSame = expected.Outcome.Id == decision.Verdict switch
        {
            EntryVerdict.Accept => ExpectedOutcomes.Accept.Id,
            EntryVerdict.Refuse => ExpectedOutcomes.Refuse.Id,
            _ => ExpectedOutcomes.Wait.Id,
        };
        var isGiven = expected.Reason is not { } reason
            || decision.Reasons.Any(given => given.Zh.Contains(reason.Text, StringComparison.Ordinal) || given.En.Contains(reason.Text, StringComparison.Ordinal));
        return isSame && isGiven
            ? null
            : ExampleDiagnostics.Entry(expected.Location, facts.Surprise(
                ExpectationWording.Of(expected), OutcomeReasons.Of(decision.Verdict), OutcomeReasons.Joined(decision.Reasons)));
    }

    private static Diagnostic? CheckAward(AwardExpectation expected, MemberFacts facts)
    {
        var outcomes = facts.Outcome.Awards.Where(outcome => ReferenceEquals(outcome.Award, expected.Award)).ToImmutableArray();
        var won = outcomes.FirstOrDefault(outcome => outcome.Places.Any(place => place.IsWinner && place.Id == facts.Member.Name));
        if (won is not null == expected.IsWon)
        {
            return null;
        }

        var got = won is null ? new Bilingual("没有得到", "no award") : new Bilingual("得到了", "the award");
        return ExampleDiagnostics.Award(
            expected.Location, facts.Surprise(ExpectationWording.Of(expected), got, OutcomeReasons.Of(expected.Award, outcomes, facts)));
    }

    private static Diagnostic? CheckLevel(LevelExpectation expected, MemberFacts facts)
    {
        var member = facts.Outcome.Members.Single(candidate => candidate.Id == facts.Member.Name);
        return ReferenceEquals(member.Level, expected.Level)
            ? null
            : ExampleDiagnostics.Level(expected.Location, facts.Surprise(
                ExpectationWording.Of(expected), ExpectationWording.Of(member.Level), OutcomeReasons.Level(member, expected.Level)));
    }

    private static Diagnostic? CheckRefund(RefundExpectation expected, MemberFacts facts)
    {
        var back = EntryEvaluator.Refund(facts.Playbook.Entry!, facts.Member.Applicant, facts.Whole.Meets);
        var fees = RequirementEvaluation.Fees(facts.Playbook.Entry!.Requirements).ToList();
        var currency = fees is [var first, ..] ? first.Amount.Currency : expected.Amount.Currency;
        return back == expected.Amount.Amount && (back == 0 || currency == expected.Amount.Currency)
            ? null
            : ExampleDiagnostics.Refund(expected.Location, facts.Surprise(
                ExpectationWording.Of(expected), OutcomeReasons.Say(new Money(back, currency)), OutcomeReasons.Refund(fees, facts.Whole)));
    }
}
