using NodaTime;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Tests.Handbooks;

/// <summary>A week of reading with every block a handbook tells of; small enough to read its pages whole.</summary>
internal static class ReadingWeek
{
    public static Plan In(Language language)
    {
        Prose T(string zh, string en) => PlanBuilder.Text(new Bilingual(zh, en).In(language));
        var fee = new FeeRequirement(new Money(9.9m, "CNY"), AtLeast(SignalWords.CheckIn, 5), PlanBuilder.Nowhere);
        var plan = new PlanBuilder(language, T("晨读小组", "Morning readers").Text, new LocalDate(2026, 12, 7), 7)
        {
            Promise = new Promise(7, T("读完一本薄书", "finish one short book")),
            Fields = Fields((PlaybookWords.Origin, Origins.Business)),
            Positioning = Fields(
                (PositioningWords.Theme, T("每天早起读二十分钟", "Twenty minutes of reading every morning")),
                (PositioningWords.Audience, Texts(T("想早起又总起不来的上班族", "People with jobs who mean to get up early and never do"))),
                (PositioningWords.Pains, Texts(T("一个人坚持不下去", "cannot keep it up alone"), T("读了就忘。", "forget what was read."))),
                (PositioningWords.Advantage, Texts(T("编辑每天领读", "an editor reads along every day")))),
            Rules = new Rules { Do = [T("先改名片", "change your name card first")], Dont = [T("发广告", "advertise")], Breach = [BreachSteps.Remind, BreachSteps.Remove] },
            Rewards = new Rewards
            {
                Location = PlanBuilder.Nowhere,
                Budget = new Money(100, "CNY"),
                BudgetSource = BudgetSources.EntryFees,
                Points = [new PointRule(SignalWords.CheckIn, 1, [new PointCap(1, RewardPeriod.Day)], PlanBuilder.Nowhere)],
                Awards = [Award(T("最勤读者", "Keenest reader"), T("书签", "bookmark"))],
                Levels = [new Level { Name = "L", Title = T("早鸟", "Early bird"), Location = PlanBuilder.Nowhere, From = 5, Rights = [T("选下一本书", "pick the next book")] }],
            },
        };
        var host = plan.Add(Role(T("领读人", "Reader-in-chief"), RoleKinds.Owner, "host", (RoleWords.Skills, Texts(T("会讲", "speaks well")))));
        var spark = plan.Add(Role(T("活跃官", "Spark"), RoleKinds.Spark, "spark", (RoleWords.Volunteer, true)));
        plan.Entry = new Entry { Requirements = [fee], Questions = [T("最近读完的书？", "What did you read last?")], Approver = host, Within = new Length(24, LengthUnit.Hour) };
        var group = plan.Add(new Channel
        {
            Name = "club", Title = T("晨读一群", "Morning readers 1"), Location = PlanBuilder.Nowhere, Kind = ChannelKinds.WechatGroup,
            Seats = new NumberRange(30, 200), Limit = 20,
            QuietHours = [new QuietHours(new TimeRange(new LocalTime(9, 0), new LocalTime(18, 0)), [ItemKinds.Questions])],
            Fields = Fields((ChannelWords.NameCard, T("城市-昵称", "city-name")), (ChannelWords.Settings, Words(GroupSettings.Muted, GroupSettings.Pinned))),
        });
        plan.Phase(T("第一周", "First week").Text, 1, 7);
        plan.Item(ItemKinds.Ceremony, T("开卷", "Opening").Text, host, group, [1], new LocalTime(20, 0), 60, text: T("今晚八点开卷，见！", "We open at eight.").Text);
        plan.Item(ItemKinds.Live, T("聊一页", "One page").Text, host, group, [1], new LocalTime(20, 30), 30, text: T("说说今天这一页", "Tell us about it").Text);
        plan.Item(ItemKinds.Task, T("今日一章", "Today's chapter").Text, spark, group, [1, 2, 3, 4, 5], new LocalTime(7, 0), pattern: new WorkdaysPattern(),
            text: T("早！今天读[[页码]]", "Morning! Read [[pages]] today, please").Text);
        plan.Triggered(TriggerWords.Joins, null, ItemKinds.Message, T("欢迎", "Welcome").Text, spark, T("欢迎[[昵称]]！\n```\n先改名片", "Welcome [[name]]!\n```\nName card first").Text);
        return plan.Build();
    }

    private static Role Role(Prose title, Word kind, string name, params (Field, object)[] fields) => new()
    {
        Name = name, Names = [name], Title = title, Location = PlanBuilder.Nowhere, Kind = kind, Holders = new Headcount(1, null), Fields = Fields(fields),
        Duties = [new Duty(title, new When(new WeeklyPattern([IsoDayOfWeek.Sunday], 1), PlanBuilder.Nowhere))],
    };

    private static Award Award(Prose title, Prose prize) => new()
    {
        Name = "A", Title = title, Location = PlanBuilder.Nowhere, Period = RewardPeriod.Week, Top = 2, RankedBy = SignalWords.CheckIn, Minimum = 3, IsMinimumInPoints = true,
        Prizes = [new Prize(prize, new Money(30, "CNY"), null)],
    };

    private static SignalCondition AtLeast(SignalRow signal, int number) => new(signal, Comparison.GreaterOrEqual, number, PlanBuilder.Nowhere);

    private static FieldValues Fields(params (Field Field, object Value)[] fields) => new(fields.ToDictionary(f => f.Field, f => f.Value));

    private static System.Collections.Immutable.ImmutableArray<Prose> Texts(params Prose[] texts) => [.. texts];

    private static System.Collections.Immutable.ImmutableArray<Word> Words(params Word[] words) => [.. words];
}
