using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Types;
using Playbook.Templates.Values;
using static Playbook.Semantics.Copy.Parts.MemberRow;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>The playbook and what frames it.</summary>
internal static class PlaybookParts
{
    /// <summary>The playbook; values are <see cref="PlaybookModel"/>.</summary>
    public static PartRow Playbook { get; } = new("playbook", new("手册", "playbook"), PlaybookMembers, () => PlaybookWords.Block.Fields, FieldsOf);

    /// <summary>Theme, audience and the like; values are <see cref="FieldValues"/>.</summary>
    public static PartRow Positioning { get; } = new("positioning", new("定位", "positioning"), () => [], () => PositioningWords.Block.Fields, part => (FieldValues)part);

    /// <summary>A goal; values are <see cref="Model.Goal"/>.</summary>
    public static PartRow Goal { get; } = new(
        "goal",
        new("目标", "goal"),
        () => [.. DeclarationMembers.Of<Goal>(), .. BlockParts.OfGoal()],
        () => GoalWords.Block.Fields,
        FieldsOf);

    /// <summary>A stretch of days; values are <see cref="Model.Phase"/>.</summary>
    public static PartRow Phase { get; } = new("phase", new("阶段", "phase"), PhaseMembers, () => PhaseWords.Block.Fields, FieldsOf);

    /// <summary>Group rules; values are <see cref="Model.Rules"/>.</summary>
    public static PartRow Rules { get; } = new("rules", new("群规", "rules"), RuleMembers, () => RuleWords.Block.Fields, part => ((Rules)part).Fields);

    /// <summary>The written fields of a declaration.</summary>
    internal static FieldValues FieldsOf(object part) => ((Declaration)part).Fields;

    private static IEnumerable<MemberRow> PlaybookMembers() =>
    [
        .. DeclarationMembers.Of<PlaybookModel>(),
        Value<PlaybookModel>("start", "开始|开始日期|开营日期", "start|start_date", new("第 1 天的日期。", "The date of day 1."),
            TemplateType.Date, playbook => playbook.Start).Always(),
        Value<PlaybookModel>("end", "结束|结束日期|结营日期", "end|end_date", new("最后一天的日期。", "The date of the last day."),
            TemplateType.Date, playbook => playbook.DateOf(playbook.Days)).Always(),
        Value<PlaybookModel>("length", "周期|时长", "length", new("一共多久，如 30 天。", "How long it runs, such as 30 days."),
            TemplateType.Length, playbook => new Length(playbook.Days, LengthUnit.Day)).Always(),
        Value<PlaybookModel>("days", "天数", "days", new("一共多少天。", "How many days it runs."),
            TemplateType.Number, playbook => playbook.Days).Always(),
        Value<PlaybookModel>("timezone", "时区", "timezone", new("时间所在的时区。", "The zone of its times."),
            TemplateType.Text, playbook => playbook.Zone.Id).Always(),
        Value<PlaybookModel>("promise", "承诺", "promise", new("承诺成员得到什么。", "What members are promised."),
            TemplateType.Text, playbook => playbook.Promise?.Outcome),
        Value<PlaybookModel>("promise-days", "承诺天数", "promise_days", new("多少天内兑现承诺。", "Within how many days the promise holds."),
            TemplateType.Number, playbook => playbook.Promise?.Days),
        Part<PlaybookModel>("positioning", "定位", "positioning", new("社群定位。", "What the community is about."),
            () => Positioning, playbook => playbook.Positioning).Always(),
        Parts<PlaybookModel>("goals", "目标", "goals", new("全部目标。", "All goals."), () => Goal, playbook => playbook.Goals),
        Parts<PlaybookModel>("channels", "渠道|全部渠道", "channels", new("全部渠道和群。", "All channels and groups."),
            () => PeopleParts.Channel, playbook => playbook.Channels),
        Parts<PlaybookModel>("groups", "群|全部群", "groups", new("有人交流的渠道。", "The channels in which people talk."),
            () => PeopleParts.Channel, playbook => playbook.Channels.Where(channel => channel.Kind.IsGroup)),
        Part<PlaybookModel>("entry", "门槛|入群门槛", "entry", new("怎么进群。", "How one gets in."),
            () => EntryParts.Entry, playbook => playbook.Entry),
        Part<PlaybookModel>("rules", "群规", "rules", new("群规。", "Group rules."), () => Rules, playbook => playbook.Rules),
        Parts<PlaybookModel>("phases", "阶段|全部阶段", "phases", new("全部阶段。", "All phases."), () => Phase, playbook => playbook.Phases),
        Parts<PlaybookModel>("roles", "角色|全部角色", "roles", new("全部角色。", "All roles."), () => PeopleParts.Role, playbook => playbook.Roles),
        Part<PlaybookModel>("owner", "群主", "owner|host", new("群主。", "The group owner."),
            () => PeopleParts.Role, playbook => playbook.Roles.FirstOrDefault(role => role.Kind == RoleKinds.Owner)),
        Parts<PlaybookModel>("items", "日程|全部活动", "items|schedule", new("日程里的每一条。", "Every line of the schedule."),
            () => ItemParts.Item, playbook => Items(playbook, _ => true)),
        Parts<PlaybookModel>("programme", "活动安排|一起做的事", "programme", new("成员会参加的事：课程、直播、话题、打卡、活动。", "What members take part in: classes, lives, topics, check-ins."),
            () => ItemParts.Item, playbook => Items(playbook, item => item.IsProgramme).OrderBy(context => FirstDay(context.Item, playbook))),
        Parts<PlaybookModel>("timetable", "课表", "timetable", new("课程和直播。", "Classes and lives."),
            () => ItemParts.Item, playbook => Items(playbook, item => item.Kind == ItemKinds.Course || item.Kind == ItemKinds.Live)),
        Part<PlaybookModel>("rewards", "奖励", "rewards", new("积分、奖项、等级。", "Points, awards, levels."),
            () => RewardParts.Rewards, playbook => playbook.Rewards),
        .. BlockParts.OfPlaybook(),
    ];

    private static IEnumerable<CopyContext> Items(PlaybookModel playbook, Func<ScheduleItem, bool> isMeant) =>
        playbook.Items.Where(isMeant).Select(item => new CopyContext { Playbook = playbook, Item = item });

    // What comes back again and again goes first, then one day after the other; a named holiday's date is the calendar's to know.
    private static int FirstDay(ScheduleItem item, PlaybookModel playbook) => item.When.Pattern switch
    {
        DaysPattern { Ranges: [_, ..] ranges } => ranges.Min(range => range.First),
        DatesPattern { Dates: [_, ..] dates } => playbook.DayOf(dates.Min()),
        HolidayPattern => int.MaxValue,
        _ => int.MinValue,
    };

    private static IEnumerable<MemberRow> PhaseMembers() =>
    [
        .. DeclarationMembers.Of<Phase>(),
        Value<Phase>("days", "天数|日子", "days", new("从第几天到第几天。", "From which day to which."), TemplateType.DayRange, phase => phase.Days).Always(),
        Value<Phase>("first", "第一天|首日", "first|first_day", new("从第几天开始。", "Its first day."),
            TemplateType.Number, phase => phase.Days.First).Always(),
        Value<Phase>("last", "最后一天|末日", "last|last_day", new("到第几天为止。", "Its last day."),
            TemplateType.Number, phase => phase.Days.Last).Always(),
        Value<Phase>("length", "时长|周期", "length", new("一共多久。", "How long it lasts."),
            TemplateType.Length, phase => new Length(phase.Days.Last - phase.Days.First + 1, LengthUnit.Day)).Always(),
    ];

    private static IEnumerable<MemberRow> RuleMembers() =>
    [
        Values<Rules>("do", "要", "do|dos", new("要做的。", "What members do."), TemplateType.Text, rules => rules.Do),
        Values<Rules>("dont", "不要|禁止", "dont|donts", new("不要做的。", "What members do not do."), TemplateType.Text, rules => rules.Dont),
        Values<Rules>("breach", "违反|违规处理", "breach", new("违反后依次怎么处理。", "What follows a breach, step by step."),
            TemplateType.Text, rules => rules.Breach),
    ];
}
