using System.Text.Json;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Data;

/// <summary>Rules that can be evaluated, as JSON: conditions, entry requirements, rewards.</summary>
internal static class RuleJson
{
    public static void Condition(Utf8JsonWriter writer, Condition condition)
    {
        switch (condition)
        {
            case SignalCondition signal:
                writer.Member("signal", signal.Signal);
                writer.Member("comparison", JsonWords.Of(signal.Comparison));
                writer.Member("number", signal.Number);
                break;
            case LogicCondition logic:
                writer.Members(logic.IsAnd ? "all" : "any", [logic.Left, logic.Right], writer.Value);
                break;
            case NotCondition not:
                writer.Member("not", not.Operand);
                break;
            default:
                throw new InvalidOperationException($"A {condition.GetType().Name} has no form in JSON.");
        }
    }

    public static void Requirement(Utf8JsonWriter writer, Requirement requirement)
    {
        switch (requirement)
        {
            case RequirementGroup group:
                writer.Member(group.Any ? "any" : "all", group.Members);
                break;
            case FeeRequirement fee:
                writer.Member("fee", fee.Amount);
                writer.Member("refundWhen", fee.Refund);
                break;
            case WorkRequirement work:
                writer.Member("work", work.Description);
                writer.Member("reviewer", work.Reviewer);
                break;
            case InvitationRequirement invitation:
                writer.Member("invitedBy", invitation.By);
                break;
            case PurchaseRequirement purchase:
                writer.Member("bought", purchase.Product);
                break;
            case RepostRequirement repost:
                writer.Member("repost", repost.Where);
                writer.Member("comments", repost.Comments);
                writer.Member("phrase", repost.Phrase);
                writer.Member("proof", repost.Proof);
                writer.Member("discount", repost.Discount);
                break;
            default:
                throw new InvalidOperationException($"A {requirement.GetType().Name} has no form in JSON.");
        }
    }

    public static void Entry(Utf8JsonWriter writer, Entry entry)
    {
        writer.Member("requirements", entry.Requirements);
        writer.Member("approver", entry.Approver);
        writer.Member("within", entry.Within);
        writer.Fields(EntryWords.Block, entry.Fields);
    }

    public static void Rewards(Utf8JsonWriter writer, Rewards rewards)
    {
        writer.Member("budget", rewards.Budget);
        writer.Member("budgetSource", rewards.BudgetSource);
        writer.Members("points", rewards.Points, rule => writer.Object(() =>
        {
            writer.Member("signal", rule.Signal);
            writer.Member("points", rule.Points);
            writer.Members("caps", rule.Caps, cap => writer.Object(() =>
            {
                writer.Member("limit", cap.Limit);
                writer.Member("period", JsonWords.Of(cap.Period));
            }));
        }));
        writer.Members("awards", rewards.Awards, award => writer.Object(() =>
        {
            writer.Name(award);
            writer.Member("period", JsonWords.Of(award.Period));
            writer.Member("top", award.Top);
            writer.Member("by", award.RankedBy);
            writer.Member("when", award.Condition);
            writer.Member("minimumInPoints", award.Minimum is null ? null : award.IsMinimumInPoints);
            writer.Fields(RewardWords.Award, award.Fields);
        }));
        writer.Members("levels", rewards.Levels, level => writer.Object(() =>
        {
            writer.Name(level);
            writer.Member("from", level.From);
            writer.Fields(RewardWords.Level, level.Fields);
        }));
    }
}
