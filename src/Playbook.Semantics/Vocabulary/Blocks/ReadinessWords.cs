using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of what is looked through before the start: the owner's four tests, readiness, lists of one's own (practices P001, P028–P042, P086, P097, P285).</summary>
public static class ReadinessWords
{
    /// <summary>What is done.</summary>
    public static Field<ImmutableArray<Prose>> Done { get; } = new(
        "done", new("已完成|已办", "done"), new("已经做好的。", "What is done."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What is left to do.</summary>
    public static Field<ImmutableArray<Prose>> Open { get; } = new(
        "open", new("还缺|未完成", "open"), new("还没做好的。", "What is left to do."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The owner's four tests.</summary>
    public static BlockRow OwnerTest { get; } = new(
        "owner-test", new("群主四测", "owner-test"), new("人选合不合适：运营经验、销售能力、活动策划、爱社交。", "Whether somebody fits as owner: operations, sales, event planning, love of company."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("人选的名字", "the candidate's name"),
        Example = new("群主四测 \"小陈\" { 运营经验 \"带过两个百人群\" 爱社交 \"每天都在群里\" }", "owner-test \"Ann\" { operations \"ran two groups of a hundred\" sociable \"talks to people all day\" }"),
        Chapter = Chapters.Preparation,
        IsTable = true,
        Fields =
        [
            Text("operations", "运营经验", "operations", new("做过哪些用户运营（P030）。", "Which user operations they ran (P030).")),
            Text("sales-ability", "销售能力", "sales", new("卖过什么，转化阶段要用（P031）。", "What they have sold; needed for conversion (P031).")),
            Text("event-planning", "活动策划", "event-planning", new("策划过什么活动（P032）。", "Which events they planned (P032).")),
            Text("sociable", "爱社交", "sociable", new("平时爱不爱在线上聊（P033）。", "How much they like company online (P033).")),
            Text("verdict", "结论|用不用", "verdict", new("用不用、补哪一块。", "Whether they are taken, and what is made up for.")),
        ],
    };

    /// <summary>Readiness for the start.</summary>
    public static BlockRow Readiness { get; } = new(
        "readiness", new("启动准备", "readiness"), new("开群前逐项对一遍：写下已经有什么，没有的写在“还缺”。", "Gone through before the start: what is there; what is not goes behind “open”."))
    {
        Multiplicity = Multiplicity.Optional,
        Chapter = Chapters.Preparation,
        Fields =
        [
            Text("platforms-ready", "平台", "platforms", new("哪些平台已经搭好。", "Which platforms are set up.")),
            Text("people-ready", "人员", "people", new("谁已经到位。", "Who is in place.")),
            Text("month-ready", "月度方案", "month-plan", new("一个月的方案定了没有。", "How far the plan of the month is.")),
            Text("content-ready", "内容储备", "content-bank", new("备好了多少内容。", "How much content is prepared.")),
            Text("announcement-ready", "公告群规", "announcement", new("公告和群规写好没有、够不够吸引人。", "Whether announcement and rules are written, and attractive.")),
            Text("topics-ready", "话题流程", "topic-flow", new("话题谁抛、谁接、冷场怎么办。", "Who opens topics, who answers, what breaks the silence.")),
            Text("lives-ready", "直播流程", "live-flow", new("预告、开场、分享、问答、福利怎么走。", "How preview, opening, sharing, questions and benefits go.")),
            Text("referral-ready", "转介绍", "referral", new("怎么请成员带人。", "How members are asked to bring others.")),
            Text("offline-decision", "线下安排", "offline", new("这个月办不办线下，为什么。", "Whether there is a meeting in person this month, and why.")),
            Open, CommonWords.When, CommonWords.Owners,
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Preparation)],
    };

    /// <summary>A list of one's own.</summary>
    public static BlockRow Checklist { get; } = new(
        "checklist", new("清单", "checklist"), new("自己的检查清单：做好了什么、还差什么、什么时候过一遍。", "A list of one's own: what is done, what is open, when it is gone through."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("清单 \"口碑五问\" { 已完成 \"产品值这个价\" 还缺 \"归属感\" }", "checklist \"Before word of mouth\" { done \"worth its price\" open \"a sense of belonging\" }"),
        Chapter = Chapters.Preparation,
        Fields = [Done, Open, CommonWords.When, CommonWords.Owners],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Preparation)],
    };

    private static Field<Prose> Text(string id, string zh, string en, Bilingual documentation) =>
        new(id, new Spelling(zh, en), documentation, Shapes.Text);
}
