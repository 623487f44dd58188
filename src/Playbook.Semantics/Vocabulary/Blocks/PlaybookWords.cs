using NodaTime;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block playbook: the whole plan of a community.</summary>
public static class PlaybookWords
{
    /// <summary>The date of day 1.</summary>
    public static Field<LocalDate> Start { get; } = new(
        "start",
        new("开始|开始日期|开营", "start|start-date"),
        new("第 1 天是哪一天。", "The date of day 1."),
        Shapes.StartDate)
    {
        Multiplicity = Multiplicity.Required,
        Example = new("开始 2026-12-01", "start 2026-12-01"),
    };

    /// <summary>How long it runs; 30 days when left out: the first month is the hardest (P045).</summary>
    public static Field<int> Length { get; } = new(
        "length",
        new("周期|为期", "length"),
        new("一共多少天，不写是 30 天：首月最难，是社群的安全期（P045）。", "How long it runs; 30 days when left out: the first month is the hardest (P045)."),
        Shapes.Days);

    /// <summary>The zone of every time in it; Asia/Shanghai when left out.</summary>
    public static Field<DateTimeZone> TimeZone { get; } = new(
        "timezone",
        new("时区", "timezone|time-zone"),
        new("所有时刻所在的时区，不写是 Asia/Shanghai。", "The zone of every time in it; Asia/Shanghai when left out."),
        Shapes.Zone);

    /// <summary>The language of its copy; the title's when left out.</summary>
    public static Field<Word> Locale { get; } = new(
        "locale",
        new("语言", "locale|language"),
        new("文案用哪种语言，不写就看标题是不是中文。", "The language of its copy; the title's when left out."),
        Shapes.OneOf(Locales.Table));

    /// <summary>The brand or body behind it.</summary>
    public static Field<Prose> Brand { get; } = new(
        "brand",
        new("品牌", "brand"),
        new("属于哪个品牌或机构。", "The brand or body behind it."),
        Shapes.Text);

    /// <summary>Founded for an event, or on purpose for a business.</summary>
    public static Field<Word> Origin { get; } = new(
        "origin",
        new("来由|起因", "origin"),
        new("因活动而建，还是为业务特意建。", "Founded for an event, or on purpose for a business."),
        Shapes.OneOf(Origins.Table));

    /// <summary>The event an event-driven community was opened for.</summary>
    public static Field<Word> Occasion { get; } = new(
        "occasion",
        new("因什么活动", "occasion"),
        new("活动驱动的群，是为哪一种活动开的（P006）；活动一完，要写“结束以后”。", "What kind of event it was opened for (P006); what follows the event is said under afterwards."),
        Shapes.OneOf(Occasions.Table));

    /// <summary>What members get within how many days.</summary>
    public static Field<Promise> Promise { get; } = new(
        "promise",
        new("承诺", "promise"),
        new("多少天内让成员得到什么。", "What members get within how many days."),
        Shapes.Promise);

    /// <summary>Whose public holidays count; mainland China's when left out.</summary>
    public static Field<Word> Holidays { get; } = new(
        "holidays",
        new("节假日|节假日日历", "holidays|holiday-calendar"),
        new("用哪里的节假日，不写是中国大陆。", "Whose public holidays count; mainland China's when left out."),
        Shapes.OneOf(HolidayCalendars.Table));

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "playbook",
        new("手册", "playbook"),
        new("一个社群的完整计划。", "The whole plan of a community."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("名字、标题", "a name, a title"),
        IsDeclaration = true,
        Marks = static statement => ReuseHead.Of(statement).Marks,
        NeedsBlock = true,
        Example = new("手册 \"好书共读\" { … }", "playbook \"Good Books\" { … }"),
        Fields =
        [
            Start, Length, TimeZone, Locale, Brand, Origin, Occasion, Promise, Holidays,
        ],
        Blocks =
        [
            PositioningWords.Block,
            GoalWords.Block,
            ChannelWords.Block,
            EntryWords.Block,
            RuleWords.Block,
            PhaseWords.Block,
            RoleWords.Block,
            ItemWords.Schedule,
            RewardWords.Block,
            CopyWords.Block,
            SurveyWords.Block,
            TierWords.Block,
            OfferWords.Block,
            GatheringWords.Block,
            AcquisitionWords.Block,
            OnboardingWords.Block,
            CareWords.Block,
            ExitWords.Block,
            AfterwardsWords.Block,
            CoreWords.Block,
            KolWords.Block,
            SeriesWords.Block,
            DigestWords.Block,
            AssignmentWords.Block,
            AdWords.Block,
            CrisisWords.Block,
            GuidanceWords.Block,
            ReviewWords.Block,
            ExperimentWords.Block,
            StaffingWords.Block,
            AssessmentWords.Block,
            ReadinessWords.OwnerTest,
            ReadinessWords.Readiness,
            ReadinessWords.Checklist,
            ToolWords.Block,
            SignalDeclarationWords.Block,
            CheckWords.Block,
            ExampleWords.Block,
        ],
    };
}
