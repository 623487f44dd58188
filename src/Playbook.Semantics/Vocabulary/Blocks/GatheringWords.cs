using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block event: a meeting in person, from its planning to its recap (practices P090–P098, P243).</summary>
public static class GatheringWords
{
    /// <summary>What is done in a period.</summary>
    public static Field<ImmutableArray<Prose>> Tasks { get; } = new(
        "tasks", new("要做|任务", "tasks|task"), new("这个阶段要做的事。", "What is done in this period."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What it is for.</summary>
    public static Field<Prose> Aim { get; } = new("aim", new("目的", "aim"), new("这次聚会想达成什么。", "What the meeting is for."), Shapes.Text)
    {
        Label = new("", "what it is for"),
    };

    /// <summary>Who pays.</summary>
    public static Field<Word> Payment { get; } = new(
        "payment", new("付款|付款方式", "payment"), new("AA 均摊、群收款，还是主办方出。", "Shared, collected beforehand, or paid by whoever invites."), Shapes.OneOf(Payments.Table))
    {
        Label = new("", "how it is paid"),
    };

    /// <summary>When time, place and form are asked for.</summary>
    public static Field<When> Poll { get; } = new(
        "poll", new("意向征集|征集", "poll|asked"), new("什么时候在群里征集时间、地点、形式（P094）。", "When one asks for times, places and forms (P094)."), Shapes.Occasion)
    {
        Label = new("", "preferences asked"),
        IsInternal = true,
    };

    /// <summary>The times to choose from.</summary>
    public static Field<ImmutableArray<Prose>> TimeOptions { get; } = Options("time-options", "备选时间", new("可选的时间。", "Times to choose from."), "times to choose from");

    /// <summary>The places to choose from.</summary>
    public static Field<ImmutableArray<Prose>> PlaceOptions { get; } = Options("place-options", "备选地点", new("可选的地点。", "Places to choose from."), "places to choose from");

    /// <summary>The forms to choose from.</summary>
    public static Field<ImmutableArray<Prose>> FormOptions { get; } = Options("form-options", "备选形式", new("可选的形式。", "Forms to choose from."), "forms to choose from");

    /// <summary>When money is collected.</summary>
    public static Field<When> Collect { get; } = new(
        "collect-when", new("收款|收款时间", "collect-money|collect-when"), new("什么时候发起群收款。", "When money is collected."), Shapes.Occasion)
    {
        Label = new("", "money collected"),
        IsInternal = true,
    };

    /// <summary>Until when one pays.</summary>
    public static Field<Prose> PayBy { get; } = new("pay-by", new("付款截止", "pay-by"), new("最晚什么时候付。", "Until when one pays."), Shapes.UntilWhen)
    {
        Label = new("", "to be paid by"),
    };

    /// <summary>What is given back to those who cannot come.</summary>
    public static Field<Prose> Refund { get; } = new("refund-rule", new("退款|来不了怎么退", "refund"), new("来不了退多少。", "What is given back to those who cannot come."), Shapes.Text);

    /// <summary>Where pictures are.</summary>
    public static Field<Prose> Album { get; } = new("album", new("影集|相册", "album"), new("照片、视频放在哪里（P098）。", "Where pictures and films are (P098)."), Shapes.Text)
    {
        Label = new("", "pictures"),
    };

    /// <summary>When one meets again.</summary>
    public static Field<Prose> Next { get; } = new("next-time", new("下次|下次聚会", "next-time"), new("下次什么时候聚。", "When one meets again."), Shapes.UntilWhen);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "event", new("线下活动", "event"), new("一次线下活动：时间地点、人数费用，分五个阶段。", "A meeting in person: time and place, people and cost, in five periods."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("线下活动 茶会 \"同城茶话会\" { 时间 2026-12-20 14:00 }", "event tea \"Tea in town\" { date 2026-12-20 14:00 }"),
        Chapter = Chapters.Gatherings,
        IsForMembers = true,
        Fields =
        [
            CommonWords.When, ItemWords.Place, ItemWords.Form, Aim, ItemWords.Capacity, ItemWords.Cost, Payment, ItemWords.Bring, ItemWords.Cautions,
            ItemWords.Duration, ItemWords.Deadline, ItemWords.Link, ItemWords.OfSegment[Segments.Announcement], Poll, TimeOptions, PlaceOptions, FormOptions, Collect, PayBy, Refund, Album, Next,
            CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Blocks =
        [
            Period("planning", new("策划", "planning"), new("定目的、时间、地点、形式和预算。", "Settles purpose, time, place, form and budget.")),
            Period("preparation", new("筹备", "preparation"), new("订场地、备物料、分工。", "Books the place, gets what is needed, shares out the work.")),
            Period("promotion", new("宣传", "promotion"), new("发通知、收报名。", "Announces it and takes bookings.")),
            Period("execution", new("进行|执行", "execution"), new("当天谁做什么。", "Who does what on the day.")),
            Period("recap", new("活动复盘|总结", "recap"), new("照片影集、谢谢大家、下次改什么。", "Pictures, thanks, what to change next time.")),
        ],
        Items =
        [
            new BlockItem(CommonWords.When, ItemKinds.Offline),
            new BlockItem(Poll, ItemKinds.Survey) { Copy = CareCopy.PreferencePoll, Part = new("意向征集", "poll") },
            new BlockItem(Collect, ItemKinds.Message) { Copy = CareCopy.Collection, Part = new("收款", "payment") },
        ],
    };

    private static Field<ImmutableArray<Prose>> Options(string id, string zh, Bilingual documentation, string label) =>
        new(id, new Spelling(zh, id), documentation, Shapes.Texts)
        {
            Label = new("", label),
            Multiplicity = Multiplicity.Many,
        };

    private static BlockRow Period(string id, Spelling spelling, Bilingual documentation) => new(id, spelling, documentation)
    {
        Fields = [CommonWords.When, Tasks, CommonWords.Owners],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Preparation) { Copy = CareCopy.OfflinePhases }],
    };
}
