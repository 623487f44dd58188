using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>Whom a member asks about what: read off who approves, who reviews and who leads which item.</summary>
internal static class Contacts
{
    // More titles than this are no help in finding the right person.
    private const int TitlesShown = 3;

    public static IReadOnlyList<NamedText> Of(PlaybookModel playbook)
    {
        var zh = playbook.Language == Language.Chinese;
        var matters = playbook.Roles.ToDictionary(role => role, _ => new List<string>());
        var first = playbook.Roles.FirstOrDefault(role => role.Kind.Id == "owner") ?? playbook.Roles.FirstOrDefault();
        if (first is not null)
        {
            matters[first].Add(zh ? "群规、建议，还有不知道该找谁的事" : "rules, ideas, and whatever you do not know whom to ask about");
        }

        if (playbook.Entry is { Approver: { } approver } entry && matters.TryGetValue(approver, out var approvals))
        {
            var refunds = entry.Requirements.Any(r => r is FeeRequirement { Refund: not null });
            approvals.Insert(0, (zh, refunds) switch
            {
                (true, true) => "入群和退费",
                (true, false) => "入群",
                (false, true) => "joining and refunds",
                _ => "joining",
            });
        }

        foreach (var reviewer in Reviewers(playbook))
        {
            if (matters.TryGetValue(reviewer, out var reviews))
            {
                reviews.Add(zh ? "作品和点评" : "work you send in, and feedback on it");
            }
        }

        foreach (var (role, list) in matters)
        {
            var titles = playbook.Items
                .Where(item => item.Owners is [var leader, ..] && leader == role && !item.Kind.IsInternal && item.When.Pattern is not TriggerPattern)
                .Select(item => zh ? $"“{item.Title.Text}”" : $"“{item.Title.Text}”").Distinct(StringComparer.Ordinal).Take(TitlesShown).ToArray();
            if (titles.Length > 0)
            {
                list.Add(zh ? string.Concat(titles) : ListWording.And(titles, playbook.Language));
            }
        }

        return [.. from role in playbook.Roles
                   let about = matters[role]
                   where about.Count > 0
                   select new NamedText(role.Title.Text, Sentence.Begin(string.Join(zh ? "；" : "; ", about)))];
    }

    private static IEnumerable<Role> Reviewers(PlaybookModel playbook) =>
        (playbook.Entry?.Requirements ?? []).SelectMany(Flat).OfType<WorkRequirement>()
            .Select(work => work.Reviewer).OfType<Role>().Distinct();

    private static IEnumerable<Requirement> Flat(Requirement requirement) =>
        requirement is RequirementGroup group ? group.Members.SelectMany(Flat) : [requirement];
}
