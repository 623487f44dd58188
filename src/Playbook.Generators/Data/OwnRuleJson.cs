using System.Text.Json;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Data;

/// <summary>The author's own signals, checks and examples, as JSON.</summary>
internal static class OwnRuleJson
{
    public static void Signal(Utf8JsonWriter writer, OwnSignal signal) => writer.Object(() =>
    {
        writer.Name(signal);
        writer.Fields(SignalDeclarationWords.Block, signal.Fields);
    });

    public static void Check(Utf8JsonWriter writer, AuthorCheck check, Language language) => writer.Object(() =>
    {
        writer.Member("title", check.Title);
        writer.Member("level", check.Severity switch
        {
            Severity.Error => CheckLevels.Error,
            Severity.Warning => CheckLevels.Warning,
            _ => CheckLevels.Info,
        });
        writer.Member("note", check.Fields.Get(CheckWords.Note));
        writer.Members("rules", check.Rules, rule => writer.Object(() => Rule(writer, rule, language)));
    });

    public static void Example(Utf8JsonWriter writer, RuleExample example, Language language) => writer.Object(() =>
    {
        writer.Member("title", example.Title);
        writer.Members("members", example.Members, member => writer.Object(() =>
        {
            writer.Member("name", member.Name.Length == 0 ? null : member.Name);
            writer.Object("applicant", member.Applicant, facts => Applicant(writer, facts));
            writer.Members("acts", member.Acts, act => writer.Object(() =>
            {
                writer.Member("signal", act.Signal);
                writer.Member("amount", act.Amount);
                writer.Member("when", act.When);
            }));
            writer.Members("expect", member.Expectations, expectation => writer.Object(() => Expectation(writer, expectation, language)));
        }));
    });

    // The sentence, so that a reader need not know every sort of rule, and the sort with its numbers.
    private static void Rule(Utf8JsonWriter writer, CheckRule rule, Language language)
    {
        writer.Member("says", CheckWording.Of(rule, language));
        switch (rule)
        {
            case CountRule count:
                writer.Member("span", JsonWords.Of(count.Span));
                writer.Members("count", count.Bounds, bound => writer.Object(() => Bound(writer, bound)));
                Subject(writer, count.Subject);
                break;
            case AbsenceRule absence:
                writer.Members("count", [new CheckBound(Syntax.Tree.Comparison.Equal, 0)], bound => writer.Object(() => Bound(writer, bound)));
                Subject(writer, absence.Subject);
                break;
            case TimeRule time:
                writer.Member(time.IsEnd ? "endEarliest" : "earliest", time.Earliest);
                writer.Member(time.IsEnd ? "endLatest" : "latest", time.Latest);
                Subject(writer, time.Subject);
                break;
            case PartRule part:
                writer.Member("has", part.Part);
                Subject(writer, part.Subject);
                break;
            case GapRule gap:
                writer.WritePropertyName("gapDays");
                writer.Object(() => Bound(writer, gap.Bound));
                Subject(writer, gap.Subject);
                break;
            case AmountRule amount:
                writer.Member("amount", amount.Amount);
                writer.Member("comparison", JsonWords.Of(amount.Comparison));
                writer.Member("money", amount.Money);
                writer.Member("other", amount.Other);
                break;
            default:
                throw new InvalidOperationException($"A {rule.GetType().Name} has no form in JSON.");
        }
    }

    private static void Bound(Utf8JsonWriter writer, CheckBound bound)
    {
        writer.Member("comparison", JsonWords.Of(bound.Comparison));
        writer.Member("number", bound.Number);
    }

    private static void Subject(Utf8JsonWriter writer, CheckSubject subject)
    {
        writer.Member("of", subject.Sort switch
        {
            CheckSort.Messages => CheckTerms.Messages,
            CheckSort.Reminders => CheckTerms.Reminders,
            _ => CheckTerms.Items,
        });
        Some("kinds", subject.Kinds.Length, subject.Kinds);
        Some("items", subject.Items.Length, subject.Items.Select(item => item.Id).ToList());
        Some("owners", subject.Owners.Length, subject.Owners);
        Some("channels", subject.Channels.Length, subject.Channels);
        Some("phases", subject.Phases.Length, subject.Phases);
        writer.Member("on", subject.On);

        void Some(string name, int count, object values)
        {
            if (count > 0)
            {
                writer.Member(name, values);
            }
        }
    }

    private static void Applicant(Utf8JsonWriter writer, ApplicantFacts facts)
    {
        writer.Member("paid", facts.Paid);
        writer.Member("work", facts.Work);
        writer.Member("invitedBy", facts.InvitedBy);
        writer.Member("bought", facts.Bought);
        writer.Members("reposts", facts.Reposts, repost => writer.Object(() => RuleJson.Requirement(writer, repost)));
        writer.Member("answers", facts.Answers);
        writer.Member("approval", facts.Approval);
        writer.Member("full", facts.IsFull);
        writer.Member("waiting", facts.Waiting);
    }

    private static void Expectation(Utf8JsonWriter writer, Expectation expectation, Language language)
    {
        writer.Member("says", ExpectationWording.Of(expectation).In(language));
        switch (expectation)
        {
            case AwardExpectation award:
                writer.Member(award.IsWon ? "wins" : "misses", award.Award.Name);
                break;
            case ConditionExpectation condition:
                writer.Member("condition", condition.Condition);
                break;
            case LevelExpectation level:
                writer.Member("level", level.Level?.Name ?? "none");
                break;
            case RefundExpectation refund:
                writer.Member("refund", refund.Amount);
                break;
            case EntryExpectation entry:
                writer.Member("entry", entry.Outcome);
                writer.Member("because", entry.Reason);
                break;
            default:
                throw new InvalidOperationException($"A {expectation.GetType().Name} has no form in JSON.");
        }
    }
}
