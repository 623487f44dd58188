using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>What is asked of an applicant, as a reader of the handbook is told.</summary>
public static class RequirementWording
{
    /// <summary>One requirement as a sentence without its full stop; a group of them as the line above its parts.</summary>
    public static string Of(Requirement requirement, Language language) => requirement switch
    {
        FeeRequirement fee => language == Language.Chinese
            ? $"交 {AmountWording.Of(fee.Amount, language)}入群费{Zh(Refund(fee, language))}"
            : $"Pay a joining fee of {AmountWording.Of(fee.Amount, language)}{En(Refund(fee, language))}",
        WorkRequirement work => (language, work.Reviewer) switch
        {
            (Language.Chinese, null) => $"交一份作品：{work.Description.Text}",
            (Language.Chinese, { } reviewer) => $"交一份作品：{work.Description.Text}，由{reviewer.Title.Text}审核",
            (_, null) => $"Send in {work.Description.Text}",
            (_, { } reviewer) => $"Send in {work.Description.Text}, for {reviewer.Title.Text} to read",
        },
        InvitationRequirement invitation => language == Language.Chinese
            ? $"请一位{invitation.By.Text}邀请你"
            : $"Be invited by {WithArticle(invitation.By.Text)}",
        PurchaseRequirement purchase => language == Language.Chinese
            ? $"买过{purchase.Product.Text}"
            : $"Have bought {purchase.Product.Text}",
        RepostRequirement repost => Repost(repost, language),
        RequirementGroup group => (language, group.Any) switch
        {
            (Language.Chinese, true) => "下面任选一项",
            (Language.Chinese, false) => "下面几项都要",
            (_, true) => "Any one of these",
            _ => "All of these",
        },
        _ => throw new InvalidOperationException($"No wording for a {requirement.GetType().Name}."),
    };

    /// <summary>One requirement on one line, a group with its parts: “下面任选一项：请一位书友邀请你；交一份作品”. Groups in groups stand in brackets.</summary>
    public static string Whole(Requirement requirement, Language language)
    {
        if (requirement is not RequirementGroup { Members: { IsEmpty: false } members })
        {
            return Of(requirement, language);
        }

        var parts = members.Select(member => member is RequirementGroup inner ? Bracketed(inner, language) : Of(member, language));
        return Of(requirement, language) + (language == Language.Chinese ? "：" + string.Join('；', parts) : ": " + string.Join("; ", parts));
    }

    private static string Bracketed(RequirementGroup group, Language language)
    {
        var parts = group.Members.Select(member => member is RequirementGroup inner ? Bracketed(inner, language) : Of(member, language));
        return (language, group.Any) switch
        {
            (Language.Chinese, true) => $"（{string.Join("；或者", parts)}）",
            (Language.Chinese, false) => $"（{string.Join("；并且", parts)}）",
            (_, true) => $"({string.Join("; or ", parts)})",
            _ => $"({string.Join("; and ", parts)})",
        };
    }

    /// <summary>When the fee comes back, as a sentence without its full stop; null when it does not.</summary>
    public static string? Refund(FeeRequirement fee, Language language) => fee.Refund is not { } condition
        ? null
        : language == Language.Chinese
            ? $"{ConditionWording.Of(condition, language)}，{AmountWording.Of(fee.Amount, language)}全额退给你"
            : $"You get all of it back with {ConditionWording.Of(condition, language)}";

    private static string Zh(string? next) => next is null ? "" : $"。{next}";

    private static string En(string? next) => next is null ? "" : $". {next}";

    private static string Repost(RepostRequirement repost, Language language)
    {
        var where = TermWording.Of(repost.Where, language);
        var people = repost.Comments;
        var parts = new List<string>(3);
        if (language == Language.Chinese)
        {
            parts.Add($"转发到{where}，请 {people} 位朋友{(repost.Phrase is { } said ? $"评论“{said.Text}”" : "留言")}");
            AddIf(repost.Proof is { } proof ? $"把{proof.Name.Zh}发来" : null);
            AddIf(repost.Discount is { } off ? $"入群费减 {AmountWording.Of(off, language)}" : null);
            return string.Join("，", parts);
        }

        parts.Add($"Repost to {where} and have {people} friends {(repost.Phrase is { } words ? $"comment “{words.Text}”" : "comment on it")}");
        AddIf(repost.Proof is { } shown ? $"show us {WithArticle(TermWording.Of(shown, language))}" : null);
        AddIf(repost.Discount is { } discount ? $"pay {AmountWording.Of(discount, language)} less" : null);
        return ListWording.And(parts, language);

        void AddIf(string? part)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }
    }

    // "member" reads "a member"; a name or a phrase with its own article stays as it is.
    private static string WithArticle(string noun) =>
        noun.Length > 0 && char.IsAsciiLetterLower(noun[0]) && !noun.Contains(' ', StringComparison.Ordinal)
            ? ("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun
            : noun;
}
