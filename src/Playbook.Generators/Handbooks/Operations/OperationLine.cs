using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Operations;

using static MemberOf<OperationLine>;

/// <summary>A standard operation that no date calls for: when it is due, what is done, by whom.</summary>
/// <param name="when">What brings it about.</param>
/// <param name="what">What is done, in a line.</param>
/// <param name="owners">Who does it, or null where nobody is named.</param>
internal sealed class OperationLine(string when, string what, string? owners)
{
    public static ObjectType Type { get; } = new("operation", new Bilingual("标准动作", "standard operation"), () =>
    [
        Text("when", "时机", "什么时候", "What brings it about", o => o.When),
        Text("what", "做什么", "做什么", "What is done", o => o.What),
        OptionalText("owners", "负责", "谁来做", "Who does it", o => o.Owners),
    ]);

    private string When { get; } = Sentence.Begin(OneLine.Of(when));

    private string What { get; } = OneLine.Of(what);

    private string? Owners { get; } = owners is null ? null : OneLine.Of(owners);

    /// <summary>All of a plan: applications, events of members, silence, talk that goes astray, breaches, crises, leaving.</summary>
    public static IReadOnlyList<OperationLine> Of(Plan plan)
    {
        var (playbook, language) = (plan.Playbook, plan.Playbook.Language);
        return
        [
            .. Application(playbook, language),
            .. plan.Triggered.Select(item => new OperationLine(
                TriggerWording.When(item.Trigger, item.Days, language), item.Item.Title.Text, DayWording.Titles(item.Item.Owners, language))),
            .. playbook.Items.Select(item => Silence(item, language)).OfType<OperationLine>(),
            .. playbook.Blocks.SelectMany(block => OfBlock(block, language)),
        ];
    }

    private static IEnumerable<OperationLine> Application(PlaybookModel playbook, Language language)
    {
        if (playbook.Entry is not { } entry)
        {
            return [];
        }

        var within = entry.Within is { } time ? MomentWording.Length(time, language) : null;
        return (language, within) switch
        {
            (Language.Chinese, null) => [new("有人申请入群时", "核对要求，问完问题，给答复", entry.Approver?.Title.Text)],
            (Language.Chinese, _) => [new("有人申请入群时", $"核对要求，问完问题，{within}内给答复", entry.Approver?.Title.Text)],
            (_, null) => [new("when someone applies", "go through what is asked, put the questions, answer", entry.Approver?.Title.Text)],
            _ => [new("when someone applies", $"go through what is asked, put the questions, answer within {within}", entry.Approver?.Title.Text)],
        };
    }

    private static OperationLine? Silence(ScheduleItem item, Language language)
    {
        if (item.Fields.Get(ItemWords.Silence) is not { } silence)
        {
            return null;
        }

        var after = MomentWording.Length(silence.After, language);
        var (title, line) = (item.Title.Text, silence.Line?.Text);
        return (language, line) switch
        {
            (Language.Chinese, null) => new($"“{title}”冷场 {after}时", "先开口，把话题接起来", DayWording.Titles(item.Owners, language)),
            (Language.Chinese, _) => new($"“{title}”冷场 {after}时", $"说：{line}", DayWording.Titles(item.Owners, language)),
            (_, null) => new($"when “{title}” is silent for {after}", "speak first and pick the thread up", DayWording.Titles(item.Owners, language)),
            _ => new($"when “{title}” is silent for {after}", $"say: {line}", DayWording.Titles(item.Owners, language)),
        };
    }

    private static IEnumerable<OperationLine> OfBlock(DeclaredBlock block, Language language)
    {
        var owners = DayWording.Titles(block.Fields.Get(CommonWords.Owners, []), language);
        var zh = language == Language.Chinese;
        if (block.Row == GuidanceWords.Block)
        {
            foreach (var (field, when) in new[]
            {
                (GuidanceWords.Redirects, new Bilingual("话题跑远时", "when talk goes astray")), (GuidanceWords.RescueLines, new Bilingual("没人说话时", "when nobody speaks")),
                (GuidanceWords.Feelings, new Bilingual("情绪上来时", "when feelings run high")),
            })
            {
                if (block.Fields.Get(field, []) is [var first, ..] lines)
                {
                    yield return new(when.In(language), (zh ? "说：" : "say: ") + string.Join(zh ? "；或者：" : "; or: ", lines.Select(line => line.Text)), owners);
                }
            }
        }
        else if (block.Row == CrisisWords.Block)
        {
            var signs = block.Fields.Get(CrisisWords.Signs, []).Select(sign => sign.Text).ToArray();
            var within = block.Fields.Has(CrisisWords.Within) ? MomentWording.Length(block.Fields.Get(CrisisWords.Within, default), language) : null;
            var title = block.HasTitle ? block.Title.Text : FieldWording.Label(block.Row, language);
            yield return new(
                signs.Length == 0 ? title : string.Join(zh ? "；或者" : "; or ", signs),
                (within, zh) switch
                {
                    (null, true) => $"按“{title}”一节处理",
                    (_, true) => $"{within}内回应，按“{title}”一节处理",
                    (null, _) => $"follow “{title}” below",
                    _ => $"answer within {within}, then follow “{title}” below",
                },
                owners);
        }
        else if (block.Row == ExitWords.Block && block.Fields.Get(ExitWords.Condition) is { } condition)
        {
            yield return new(
                zh ? $"有人{ConditionWording.Of(condition, language)}时" : $"when someone has {ConditionWording.Of(condition, language)}",
                zh ? "按退出的规定处理，先提醒、留出宽限" : "apply the rules for leaving: a reminder first, then time to come back",
                owners);
        }
    }
}
