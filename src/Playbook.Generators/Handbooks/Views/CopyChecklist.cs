using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>What is left to do on the copy before it can be sent; the team's own reminders are sent to nobody. Left to do are blanks, texts too long, built-in texts nobody has read, items without text.</summary>
internal static class CopyChecklist
{
    public static IReadOnlyList<string> Of(Plan plan)
    {
        var language = plan.Playbook.Language;
        var zh = language == Language.Chinese;
        Sent[] sent =
        [
            .. plan.Occurrences.Where(o => !o.Item.Kind.IsInternal).SelectMany(o => o.Messages.Select(m => new Sent(o.Item, m))),
            .. plan.Triggered.Where(t => !t.Item.Kind.IsInternal).SelectMany(t => t.Messages.Select(m => new Sent(t.Item, m))),
        ];
        var lines = new List<string>();
        foreach (var same in sent.Where(s => s.Message.Length > s.Message.Channel?.Limit).GroupBy(s => new Place(s.Item, s.Message.Channel!)))
        {
            var over = same.Max(s => s.Message.Length - s.Message.Channel!.Limit!.Value);
            var (title, channel) = (same.Key.Item.Title.Text, same.Key.Channel.Title.Text);
            lines.Add(zh
                ? $"“{title}”（{same.Count()} 条）发到{channel}最多超了 {over}，请改短"
                : $"“{title}” ({Messages(same.Count())}) is up to {over} too long for {channel}: shorten it");
        }

        foreach (var same in sent.Where(s => !s.Message.FillIns.IsEmpty).GroupBy(s => new Blanks(s.Item, string.Join('\n', s.Message.FillIns))))
        {
            var blanks = ListWording.And(same.First().Message.FillIns, language);
            lines.Add(zh
                ? $"“{same.Key.Item.Title.Text}”（{same.Count()} 条）：发之前填好{blanks}"
                : $"“{same.Key.Item.Title.Text}” ({Messages(same.Count())}): fill in {blanks} before sending");
        }

        string[] builtIn = [.. sent.Where(s => !s.Message.IsAuthored).GroupBy(s => s.Item).Select(same => $"“{same.Key.Title.Text}”")];
        if (builtIn.Length > 0)
        {
            lines.Add(zh
                ? $"这些用的是通用文案，读一遍，改成你们平时说话的样子：{string.Concat(builtIn)}"
                : $"These use the built-in text; read it, and make it sound like you: {ListWording.And(builtIn, language)}");
        }

        foreach (var item in plan.Occurrences.Where(o => !o.Item.Kind.IsInternal).GroupBy(o => o.Item).Where(g => g.All(o => o.Messages.IsEmpty)).Select(g => g.Key))
        {
            lines.Add(zh ? $"“{item.Title.Text}”没有要发的文案，当天现写" : $"“{item.Title.Text}” has no text; write it on the day");
        }

        return [.. lines.Select(OneLine.Of)];
    }

    private static string Messages(int count) => count == 1 ? "1 message" : $"{count} messages";

    private sealed record Sent(ScheduleItem Item, Message Message);

    private sealed record Place(ScheduleItem Item, Channel Channel);

    private sealed record Blanks(ScheduleItem Item, string Names);
}
