using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<RequirementView>;

/// <summary>A line of what is asked of an applicant.</summary>
/// <param name="text">The sentence.</param>
/// <param name="level">0 for a requirement, 1 for a part of the group above it, and so on.</param>
internal sealed class RequirementView(string text, int level)
{
    public static ObjectType Type { get; } = new("requirement_line", new Bilingual("入群要求", "requirement"), () =>
    [
        Text("text", "说明", "写给申请人的一句话", "A sentence to the applicant", r => r.Text),
        Text("indent", "缩进", "列表缩进用的空格", "Spaces in front of the list mark", r => r.Indent),
    ]);

    private string Text { get; } = OneLine.Of(text);

    private string Indent { get; } = new(' ', level * 2);

    /// <summary>Requirements with the parts of groups below their group. What only lowers the price is left to <see cref="Offers"/>.</summary>
    public static IReadOnlyList<RequirementView> All(Entry entry, Language language) =>
        [.. entry.Requirements.Where(r => !IsOffer(r)).SelectMany(r => Lines(r, 0, language))];

    /// <summary>What nobody has to do but what lowers the price.</summary>
    public static IReadOnlyList<string> Offers(Entry entry, Language language) =>
        [.. entry.Requirements.Where(IsOffer).Select(r => OneLine.Of(RequirementWording.Of(r, language)))];

    private static bool IsOffer(Requirement requirement) => requirement is RepostRequirement { Discount: not null };

    private static IEnumerable<RequirementView> Lines(Requirement requirement, int level, Language language)
    {
        // When the fee comes back is told in its own place.
        var told = requirement is FeeRequirement fee ? fee with { Refund = null } : requirement;
        yield return new RequirementView(RequirementWording.Of(told, language), level);
        if (requirement is RequirementGroup group)
        {
            foreach (var line in group.Members.SelectMany(member => Lines(member, level + 1, language)))
            {
                yield return line;
            }
        }
    }
}
