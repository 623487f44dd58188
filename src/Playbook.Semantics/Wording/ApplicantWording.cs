using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>What an applicant brings, as short phrases: “付了 19.9 元”, “the work was accepted”.</summary>
internal static class ApplicantWording
{
    /// <summary>A phrase for each fact; that nothing was brought is one too.</summary>
    public static IEnumerable<string> Of(ApplicantFacts facts, Language language)
    {
        var parts = Facts(facts).ToList();
        return parts.Count == 0 ? [new Bilingual("什么也没带就来申请", "applies with nothing").In(language)] : parts.Select(part => part.In(language));
    }

    private static IEnumerable<Bilingual> Facts(ApplicantFacts facts)
    {
        if (facts.Paid is { } paid)
        {
            yield return new($"付了 {AmountWording.Of(paid, Language.Chinese)}", $"paid {AmountWording.Of(paid, Language.English)}");
        }

        if (facts.Work is { } work)
        {
            yield return new($"作品{work.Name.Zh}", $"work {TermWording.Of(work, Language.English)}");
        }

        if (facts.InvitedBy is { } by)
        {
            yield return new($"{by.Text}邀请", $"invited by {by.Text}");
        }

        foreach (var bought in facts.Bought)
        {
            yield return new($"买过{bought.Text}", $"bought {bought.Text}");
        }

        foreach (var repost in facts.Reposts)
        {
            yield return new(
                $"转发到{TermWording.Of(repost.Where, Language.Chinese)}，{repost.Comments} 人评论",
                $"reposted to {TermWording.Of(repost.Where, Language.English)}, {repost.Comments} comments");
        }

        if (facts.Answers > 0)
        {
            yield return new($"回答了 {facts.Answers} 个提问", $"{facts.Answers} question{(facts.Answers == 1 ? "" : "s")} answered");
        }

        if (facts.Approval is { } approval)
        {
            yield return new($"审批{approval.Name.Zh}", $"approval: {TermWording.Of(approval, Language.English)}");
        }

        if (facts.IsFull)
        {
            yield return new($"群已满，前面有 {facts.Waiting} 人排队", $"the group is full, {facts.Waiting} wait already");
        }
    }
}
