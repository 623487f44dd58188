using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules;

/// <summary>One requirement beside what an applicant brings.</summary>
internal static class RequirementEvaluation
{
    private static readonly Bilingual NothingMissing = new("要求都满足了", "everything asked for is there");

    /// <summary>Decides one requirement.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="applicant">What the applicant brings.</param>
    /// <param name="discount">What is taken off the fee.</param>
    public static EntryDecision Of(Requirement requirement, ApplicantFacts applicant, decimal discount) => requirement switch
    {
        FeeRequirement fee => Fee(fee, applicant, discount),
        WorkRequirement work => Work(work, applicant),
        InvitationRequirement invitation => applicant.InvitedBy is { } by && IsSame(by, invitation.By)
            ? Accepted
            : Because(EntryVerdict.Refuse, $"没有{invitation.By.Text}邀请", $"not invited: {invitation.By.Text}"),
        PurchaseRequirement purchase => applicant.Bought.Any(bought => IsSame(bought, purchase.Product))
            ? Accepted
            : Because(EntryVerdict.Refuse, $"没有买过{purchase.Product.Text}", $"has not bought {purchase.Product.Text}"),
        RepostRequirement repost => Repost(repost, applicant),
        RequirementGroup { Any: true } group => Any([.. group.Members.Select(member => Of(member, applicant, discount))]),
        RequirementGroup group => All([.. group.Members.Select(member => Of(member, applicant, discount))]),
        _ => throw new InvalidOperationException($"A {requirement.GetType().Name} cannot be evaluated."),
    };

    /// <summary>Every fee, those of groups included.</summary>
    public static IEnumerable<FeeRequirement> Fees(IEnumerable<Requirement> requirements) => requirements.SelectMany(requirement => requirement switch
    {
        FeeRequirement fee => [fee],
        RequirementGroup group => Fees(group.Members),
        _ => [],
    });

    /// <summary>All of them: one refusal refuses, else one that waits waits.</summary>
    public static EntryDecision All(ImmutableArray<EntryDecision> parts)
    {
        var verdict = EntryVerdict.Accept;
        foreach (var part in parts)
        {
            verdict = part.Verdict > verdict ? part.Verdict : verdict;
        }

        return Of(verdict, parts);
    }

    /// <summary>A verdict with one reason.</summary>
    public static EntryDecision Because(EntryVerdict verdict, string zh, string en) => new(verdict, [new Bilingual(zh, en)]);

    private static EntryDecision Accepted { get; } = new(EntryVerdict.Accept, [NothingMissing]);

    private static EntryDecision Any(ImmutableArray<EntryDecision> parts)
    {
        var verdict = parts[0].Verdict;
        foreach (var part in parts)
        {
            verdict = part.Verdict < verdict ? part.Verdict : verdict;
        }

        return Of(verdict, parts);
    }

    private static EntryDecision Of(EntryVerdict verdict, ImmutableArray<EntryDecision> parts) => verdict == EntryVerdict.Accept
        ? Accepted
        : new EntryDecision(verdict, [.. parts.Where(part => part.Verdict == verdict).SelectMany(part => part.Reasons)]);

    private static EntryDecision Fee(FeeRequirement fee, ApplicantFacts applicant, decimal discount)
    {
        var due = fee.Amount with { Amount = Math.Max(0, fee.Amount.Amount - discount) };
        if (due.Amount == 0 || applicant.Paid is { } paid && paid.Currency == due.Currency && paid.Amount >= due.Amount)
        {
            return Accepted;
        }

        return applicant.Paid is { } less
            ? Because(
                EntryVerdict.Refuse,
                $"入群费要 {AmountWording.Of(due, Language.Chinese)}，只付了 {AmountWording.Of(less, Language.Chinese)}",
                $"the fee is {AmountWording.Of(due, Language.English)}, but {AmountWording.Of(less, Language.English)} was paid")
            : Because(
                EntryVerdict.Refuse,
                $"没有交入群费 {AmountWording.Of(due, Language.Chinese)}",
                $"the fee of {AmountWording.Of(due, Language.English)} was not paid");
    }

    private static EntryDecision Work(WorkRequirement work, ApplicantFacts applicant)
    {
        var what = work.Description.Text;
        return applicant.Work?.Id switch
        {
            null => Because(EntryVerdict.Refuse, $"没有交作品：{what}", $"no work handed in: {what}"),
            "accepted" => Accepted,
            "refused" => Because(EntryVerdict.Refuse, $"作品没有通过：{what}", $"the work was turned down: {what}"),
            _ => Because(EntryVerdict.Wait, $"作品还没看：{what}", $"the work has not been read yet: {what}"),
        };
    }

    private static EntryDecision Repost(RepostRequirement repost, ApplicantFacts applicant)
    {
        var done = applicant.Reposts.FirstOrDefault(fact => ReferenceEquals(fact.Where, repost.Where));
        var (zh, en) = (TermWording.Of(repost.Where, Language.Chinese), TermWording.Of(repost.Where, Language.English));
        if (done is null)
        {
            return Because(EntryVerdict.Refuse, $"没有转发到{zh}", $"not reposted to {en}");
        }

        if (done.Comments < repost.Comments)
        {
            return Because(
                EntryVerdict.Refuse,
                $"转发到{zh}要 {repost.Comments} 人评论，只有 {done.Comments} 人",
                $"the repost to {en} needs {repost.Comments} comments and has {done.Comments}");
        }

        return repost.Proof is { } proof && !ReferenceEquals(done.Proof, proof)
            ? Because(EntryVerdict.Refuse, $"转发没有{proof.Name.Zh}为凭", $"the repost is not proven by {TermWording.Of(proof, Language.English)}")
            : Accepted;
    }

    private static bool IsSame(Prose brought, Prose asked) => WordKey.Of(brought.Text) == WordKey.Of(asked.Text);
}
