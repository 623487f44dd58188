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
            CommonWords.When, ItemWords.Place, ItemWords.Form, ItemWords.Capacity, ItemWords.Cost, ItemWords.Bring, ItemWords.Cautions,
            ItemWords.Duration, ItemWords.Deadline, ItemWords.Link, CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Blocks =
        [
            Period("planning", new("策划", "planning"), new("定目的、时间、地点、形式和预算。", "Settles purpose, time, place, form and budget.")),
            Period("preparation", new("筹备", "preparation"), new("订场地、备物料、分工。", "Books the place, gets what is needed, shares out the work.")),
            Period("promotion", new("宣传", "promotion"), new("发通知、收报名。", "Announces it and takes bookings.")),
            Period("execution", new("进行|执行", "execution"), new("当天谁做什么。", "Who does what on the day.")),
            Period("recap", new("活动复盘|总结", "recap"), new("照片影集、谢谢大家、下次改什么。", "Pictures, thanks, what to change next time.")),
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Offline)],
    };

    private static BlockRow Period(string id, Spelling spelling, Bilingual documentation) => new(id, spelling, documentation)
    {
        Fields = [CommonWords.When, Tasks, CommonWords.Owners],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Preparation)],
    };
}
