using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules;

/// <summary>What becomes of an applicant.</summary>
public enum EntryVerdict
{
    /// <summary>Everything asked for is there.</summary>
    Accept,

    /// <summary>Nothing speaks against it, but something is not decided yet.</summary>
    Wait,

    /// <summary>Something that is asked for is not there, or was turned down.</summary>
    Refuse,
}

/// <summary>A verdict with its reasons.</summary>
/// <param name="Verdict">What becomes of the applicant.</param>
/// <param name="Reasons">Why, in the order of the rules; never empty.</param>
public sealed record EntryDecision(EntryVerdict Verdict, ImmutableArray<Bilingual> Reasons);

/// <summary>Holds an applicant against the entry rules.</summary>
public static class EntryEvaluator
{
    /// <summary>Decides. What is refused is not waited for: reasons to refuse hide reasons to wait.</summary>
    /// <param name="entry">The rules.</param>
    /// <param name="applicant">What the applicant brings.</param>
    public static EntryDecision Decide(Entry entry, ApplicantFacts applicant)
    {
        var discount = Discount(entry.Requirements, applicant);
        var parts = entry.Requirements.Where(requirement => !IsOffer(requirement))
            .Select(requirement => RequirementEvaluation.Of(requirement, applicant, discount))
            .Append(Questions(entry, applicant)).Append(Approval(entry, applicant)).Append(Seats(entry, applicant)).OfType<EntryDecision>();
        return RequirementEvaluation.All([.. parts]);
    }

    /// <summary>The fee that comes back, as the applicant paid it.</summary>
    /// <param name="entry">The rules.</param>
    /// <param name="applicant">What the applicant brought, or null where the example says nothing of it.</param>
    /// <param name="holds">Whether a condition holds for the member.</param>
    public static decimal Refund(Entry entry, ApplicantFacts? applicant, Func<Condition, bool> holds)
    {
        var back = RequirementEvaluation.Fees(entry.Requirements).Where(fee => fee.Refund is { } refund && holds(refund)).Sum(fee => fee.Amount.Amount);
        var discount = applicant is null ? 0 : Discount(entry.Requirements, applicant);
        return Math.Max(0, back - (back > 0 ? discount : 0));
    }

    private static bool IsOffer(Requirement requirement) => requirement is RepostRequirement { Discount: not null };

    private static decimal Discount(ImmutableArray<Requirement> requirements, ApplicantFacts applicant) => requirements
        .OfType<RepostRequirement>()
        .Where(repost => repost.Discount is not null && RequirementEvaluation.Of(repost, applicant, 0).Verdict == EntryVerdict.Accept)
        .Sum(repost => repost.Discount!.Value.Amount);

    private static EntryDecision? Questions(Entry entry, ApplicantFacts applicant)
    {
        var open = entry.Questions.Length - applicant.Answers;
        return open <= 0 ? null : RequirementEvaluation.Because(
            EntryVerdict.Wait,
            $"还有 {open} 个提问没回答：{entry.Questions[applicant.Answers].Text}",
            $"{open} question{(open == 1 ? "" : "s")} not answered yet: {entry.Questions[applicant.Answers].Text}");
    }

    private static EntryDecision? Approval(Entry entry, ApplicantFacts applicant)
    {
        if (entry.Approver is not { } approver)
        {
            return null;
        }

        var name = approver.Title.Text;
        return applicant.Approval?.Id switch
        {
            "accepted" => null,
            "refused" => RequirementEvaluation.Because(EntryVerdict.Refuse, $"{name}审批没有通过", $"{name} did not approve"),
            _ => RequirementEvaluation.Because(EntryVerdict.Wait, $"还在等{name}审批", $"{name} has not decided yet"),
        };
    }

    private static EntryDecision? Seats(Entry entry, ApplicantFacts applicant)
    {
        if (!applicant.IsFull)
        {
            return null;
        }

        return applicant.Waiting < entry.Fields.Get(EntryWords.WaitingList, 0)
            ? RequirementEvaluation.Because(EntryVerdict.Wait, $"群已满，候补排第 {applicant.Waiting + 1} 位", $"the group is full; place {applicant.Waiting + 1} on the waiting list")
            : RequirementEvaluation.Because(EntryVerdict.Refuse, "群已满，候补也没有位置", "the group is full, and so is the waiting list");
    }
}
