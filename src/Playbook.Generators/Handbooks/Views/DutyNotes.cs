using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>Where the staffing is thin: one person due twice at a time, no one to step in, one pair of eyes for two decisions.</summary>
internal static class DutyNotes
{
    public static IReadOnlyList<string> Of(Plan plan) =>
        [.. Overlaps(plan).Concat(SameJudge(plan.Playbook)).Concat(WithoutBackup(plan)).Select(OneLine.Of)];

    private static IEnumerable<string> Overlaps(Plan plan)
    {
        var language = plan.Playbook.Language;
        var busy = plan.Occurrences
            .Where(o => o is { IsItem: true, StartsAt: not null, EndsAt: not null } && o.Item.Kind.NeedsPresence && !o.Item.Owners.IsEmpty)
            .GroupBy(o => o.Item.Owners[0]);
        foreach (var held in busy)
        {
            var inOrder = held.OrderBy(o => o.StartsAt!.Value.ToInstant()).ToArray();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (later.StartsAt!.Value.ToInstant() >= earlier.EndsAt!.Value.ToInstant())
                {
                    continue;
                }

                var day = MomentWording.ShortDate(later.Date, language);
                var time = DayWording.Moment(later.Start, null, language);
                var (role, first, second) = (held.Key.Title.Text, earlier.Item.Title.Text, later.Item.Title.Text);
                yield return language == Language.Chinese
                    ? $"{day} {time}，{role}同时要带“{first}”和“{second}”。请错开时间，或者{Stand(held.Key, "换人带其中一场", "请{0}带其中一场")}。"
                    : $"{day}, {time}: {role} is due at “{first}” and “{second}” at once. Move one of them, or {Stand(held.Key, "hand one to someone else", "let {0} take one")}.";
            }
        }
    }

    private static IEnumerable<string> SameJudge(PlaybookModel playbook)
    {
        if (playbook.Entry is not { Approver: { } approver } entry)
        {
            return [];
        }

        var judgesToo = entry.Requirements.SelectMany(r => r is RequirementGroup group ? group.Members : [r])
            .Any(r => r is WorkRequirement work && work.Reviewer == approver);
        return !judgesToo ? [] : playbook.Language == Language.Chinese
            ? [$"{approver.Title.Text}既审作品又批准入群。拿不准的申请，请再找一位同事一起看。"]
            : [$"{approver.Title.Text} both reviews the work and approves entry. Ask a second person about applications you are unsure of."];
    }

    private static IEnumerable<string> WithoutBackup(Plan plan)
    {
        var language = plan.Playbook.Language;
        var alone = plan.Occurrences.Where(o => o.IsItem && o.Item.Kind.NeedsPresence).Select(o => o.Item.Owners.FirstOrDefault())
            .OfType<Role>().Distinct().Where(role => role.Backup is null).Select(role => role.Title.Text).ToArray();
        return alone.Length == 0 ? [] : language == Language.Chinese
            ? [$"{ListWording.And(alone, language)}带的活动没有写替补，请提前说好谁来顶。"]
            : [$"Nobody is named to step in for {ListWording.And(alone, language)}. Agree on someone beforehand."];
    }

    private static string Stand(Role role, string nobody, string someone) =>
        role.Backup is { } backup ? someone.Replace("{0}", backup.Title.Text, StringComparison.Ordinal) : nobody;
}
