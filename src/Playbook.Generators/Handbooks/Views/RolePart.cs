using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>What a role has to do with an item: it leads, helps, prepares, answers first, is the guest, or sends.</summary>
internal static class RolePart
{
    private static readonly Bilingual Leads = new("带", "lead");
    private static readonly Bilingual Helps = new("一起带", "help lead");
    private static readonly Bilingual Guest = new("嘉宾", "guest");
    private static readonly Bilingual Prepares = new("准备内容", "prepare");
    private static readonly Bilingual Responds = new("先接话", "respond first");
    private static readonly Bilingual Sends = new("发消息", "send");

    /// <summary>Its part in an occurrence; null where it has none. A segment or reminder concerns whoever sends it, and nobody else.</summary>
    public static Bilingual? Of(Role role, Occurrence occurrence) =>
        occurrence.IsItem && Of(role, occurrence.Item) is { } part ? part
        : occurrence.Messages.Any(message => message.Owner == role) ? Sends
        : null;

    /// <summary>What it does for items that others lead, for what applicants hand in, and for channels it looks after: a line for each, in source order.</summary>
    public static IReadOnlyList<NamedText> Lines(Role role, PlaybookModel playbook)
    {
        var language = playbook.Language;
        List<NamedText> lines = [];
        if (playbook.Entry is { } entry)
        {
            if (entry.Approver == role)
            {
                lines.Add(language == Language.Chinese
                    ? new("入群审批", entry.Within is { } time ? $"核对要求，{MomentWording.Length(time, language)}内答复" : "核对要求，给答复")
                    : new("Applications", entry.Within is { } within ? $"go through what is asked and answer within {MomentWording.Length(within, language)}" : "go through what is asked and answer"));
            }

            foreach (var work in entry.Requirements.SelectMany(Flat).OfType<WorkRequirement>().Where(work => work.Reviewer == role))
            {
                lines.Add(language == Language.Chinese
                    ? new("入群作品", $"看申请人交的“{work.Description.Text}”，告诉审批的人行不行")
                    : new("Work of applicants", $"read what they send in ({work.Description.Text}) and say whether it will do"));
            }
        }

        foreach (var item in playbook.Items.Where(item => !item.Owners.Contains(role)))
        {
            if (Of(role, item) is { } part)
            {
                lines.Add(new(
                    language == Language.Chinese ? $"{part.Zh}：{item.Title.Text}" : $"{Sentence.Begin(part.En)}: {item.Title.Text}",
                    WhenWording.Of(WhenDates.Of(item.When, playbook), language) + LedBy(item, language)));
            }
        }

        foreach (var channel in playbook.Channels.Where(channel => channel.Fields.Get(ChannelWords.Owner) == role))
        {
            lines.Add(language == Language.Chinese ? new("渠道", $"照看{channel.Title.Text}") : new("Channel", $"look after {channel.Title.Text}"));
        }

        return lines;
    }

    private static Bilingual? Of(Role role, ScheduleItem item) =>
        item.Owners is [var first, ..] && first == role ? Leads
        : item.Owners.Contains(role) ? Helps
        : item.Fields.Get(ItemWords.Prepare, []).Contains(role) ? Prepares
        : item.Guests.Contains(role) ? Guest
        : item.Fields.Get(ItemWords.Respond, []).Contains(role) ? Responds
        : null;

    private static string LedBy(ScheduleItem item, Language language) => DayWording.Titles(item.Owners, language) is not { } owners ? ""
        : language == Language.Chinese ? $"，{owners}带" : $", led by {owners}";

    private static IEnumerable<Requirement> Flat(Requirement requirement) =>
        requirement is RequirementGroup group ? group.Members.SelectMany(Flat) : [requirement];
}
