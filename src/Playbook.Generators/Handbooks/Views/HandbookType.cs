using Playbook.Generators.Handbooks.HowTo;
using Playbook.Generators.Handbooks.Ledger;
using Playbook.Generators.Handbooks.Operations;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<HandbookView>;

/// <summary>Members of a handbook, for the templates.</summary>
internal static class HandbookType
{
    public static ObjectType Make(PlanTypes types) => new("handbook", new Bilingual("手册内容", "handbook"), () =>
    [
        Text("title", "标题", "社群的名称", "Title of the community", h => OneLine.Of(h.Playbook.Title.Text)),
        Number("days", "天数", "一共多少天", "How many days it runs", h => h.Playbook.Days),
        Text("first_date", "第一天", "第一天的日期", "Date of the first day", h => MomentWording.LongDate(h.Playbook.Start, h.Language)),
        Text("last_date", "最后一天", "最后一天的日期", "Date of the last day", h => h.LastDate),
        OptionalText("origin", "来由", "因活动而建，还是业务需求", "Founded for an event, or for a business", h => FieldView.Of(PlaybookWords.Origin, h.Playbook.Fields, h.Language)?.Text),
        OptionalText("occasion", "因什么活动", "因哪一种活动而建", "The kind of event it was opened for", h => FieldView.Of(PlaybookWords.Occasion, h.Playbook.Fields, h.Language)?.Text),
        OptionalText("promise", "承诺", "承诺成员得到什么", "What members are promised", h => h.Playbook.Promise is { } promise ? OneLine.Of(promise.Outcome.Text) : null),
        Number("promise_days", "承诺天数", "多少天内兑现", "Within how many days", h => h.Playbook.Promise?.Days ?? h.Playbook.Days),
        YesNo("has_positioning", "有定位", "写了主题、人群这些", "It says what it is about and for whom", h => HasPositioning(h.Playbook.Positioning)),
        OptionalText("theme", "主题", "主题", "The theme", h => DeclaredFields.Line(h.Playbook.Positioning, PositioningWords.Theme)),
        OptionalText("audience", "人群", "为谁准备", "Whom it is for", h => DeclaredFields.Joined(h.Playbook.Positioning, PositioningWords.Audience, h.Language)),
        OptionalText("purpose", "目的", "为什么办", "What it is for", h => DeclaredFields.Line(h.Playbook.Positioning, PositioningWords.Purpose)),
        OptionalText("advantage", "优势", "凭什么", "What it has that others have not", h => DeclaredFields.Joined(h.Playbook.Positioning, PositioningWords.Advantage, h.Language)),
        OptionalText("core_value", "核心价值", "核心价值", "Its core value", h => DeclaredFields.Line(h.Playbook.Positioning, PositioningWords.CoreValue)),
        OptionalText("vision", "愿景", "愿景", "Its vision", h => DeclaredFields.Line(h.Playbook.Positioning, PositioningWords.Vision)),
        Texts("pains", "痛点", "成员的痛点", "What troubles members", h => DeclaredFields.Lines(h.Playbook.Positioning, PositioningWords.Pains)),
        Texts("values", "价值观", "价值观", "Its values", h => DeclaredFields.Lines(h.Playbook.Positioning, PositioningWords.Values)),
        Texts("stay_reasons", "留下理由", "留下的理由", "Reasons to stay", h => DeclaredFields.Lines(h.Playbook.Positioning, PositioningWords.StayReasons)),
        List("positioning", "定位", FieldView.Type, "定位里写了的每一项", "Whatever the positioning says, field by field", h => FieldView.Of(PositioningWords.Block, h.Playbook.Positioning, new Reader(h.Playbook, IsMember: false))),
        List("places", "场地", PlaceView.Type, "渠道和群", "Channels and groups", h => h.Places),
        YesNo("has_entry", "有门槛", "写了怎么进群", "It says how one gets in", h => h.Playbook.Entry is not null),
        List("requirements", "要求", RequirementView.Type, "入群要求", "What is asked of applicants", h => h.Requirements),
        Texts("offers", "优惠", "怎么省钱", "What lowers the price", h => h.Offers),
        Texts("questions", "提问", "会问申请人的问题", "Questions put to applicants", h => Lines(h.Playbook.Entry?.Questions ?? [])),
        Texts("entry_notes", "门槛说明", "还要让申请人知道的", "What applicants should know besides", h => Lines(h.Playbook.Entry?.Fields.Get(EntryWords.Notes, []) ?? [])),
        OptionalText("approver", "审批人", "谁审批", "Who approves", h => h.Playbook.Entry?.Approver is { } role ? OneLine.Of(role.Title.Text) : null),
        OptionalText("answer_within", "答复时限", "多久内答复", "How soon there is an answer", h => h.Playbook.Entry?.Within is { } within ? MomentWording.Length(within, h.Language) : null),
        OptionalText("refund", "退费", "什么时候退费", "When the fee comes back", h => h.Playbook.Entry?.Requirements.OfType<FeeRequirement>().FirstOrDefault() is { } fee ? RequirementWording.Refund(fee, h.Language) : null),
        Texts("dos", "要", "大家都做的", "What members do", h => Lines(h.Playbook.Rules?.Do ?? [])),
        Texts("donts", "不要", "请不要做的", "What members do not", h => Lines(h.Playbook.Rules?.Dont ?? [])),
        Texts("rule_notes", "群规说明", "群规里要解释的话", "What the rules explain", h => Lines(h.Playbook.Rules?.Fields.Get(RuleWords.Notes, []) ?? [])),
        List("steps", "违规处理", NamedText.Type, "违反后一步一步怎么办", "What follows a breach, step by step", h => h.Steps),
        List("habits", "日常", HabitView.Type, "反复出现的事", "What comes back", h => h.Habits),
        List("dates", "特别的日子", types.Occurrence, "只有一两次的事", "What happens once or twice", h => h.Dates),
        List("phases", "阶段", PhaseLine.Type, "阶段", "Phases", h => h.Phases),
        List("points", "积分", PointView.Type, "积分规则", "Points", h => h.Points),
        List("awards", "奖项", AwardView.Type, "奖项", "Awards", h => h.Awards),
        List("levels", "等级", LevelView.Type, "等级", "Levels", h => h.Levels),
        List("people", "角色", PersonView.Type, "全部角色", "All roles", h => h.People),
        List("contacts", "找谁", NamedText.Type, "有事找谁", "Whom to ask", h => h.Contacts),
        List("goals", "目标", GoalView.Type, "目标", "Goals", h => h.Goals),
        List("stages", "阶段总览", StageView.Type, "每个阶段的目标和行动", "Goals and actions of each stage", h => h.Stages),
        List("chapters", "章节", ChapterView.Type, "各块内容，按章节", "The blocks, by chapter", h => h.Chapters),
        List("member_chapters", "成员章节", ChapterView.Type, "各块里给成员看的内容", "What members read of the blocks", h => h.MemberChapters),
        List("triggers", "触发事项", TriggerView.Type, "遇到时做的事", "What is done when something happens", h => h.Triggers),
        List("checks", "断言", CheckView.Type, "自己定的规矩", "The author's own rules", h => h.Checks),
        List("examples", "样例", ExampleView.Type, "门槛和奖励的例子", "Examples of entry and rewards", h => h.Examples),
        Texts("duty_notes", "排班提醒", "值班上要注意的", "What to mind about staffing", h => h.Notes),
        List("how_to", "怎么做", HowToCard.Type, "成员要会做的事，一张张卡片", "How a member does things, card by card", h => h.HowTo),
        List("week_lines", "各周", WeekLine.Type, "每周一行：大事、固定动作、消息数", "A line for each week: events, routines, messages", h => h.Weeks),
        MemberOf<HandbookView>.List("staffing", "排班表", StaffingView.Type, "谁在哪一周有多少事；月份多时分几张表，都没有日子时没有", "Who is needed when; several tables where there are many months, none where no work has a date", h => h.Staffing),
        List("operations", "标准动作", OperationLine.Type, "不看日子、看时机的动作", "What is done when something happens, not on a date", h => h.Operations),
        List("review_forms", "复盘表", ReviewForm.Type, "要填的复盘表", "Forms for looking back", h => h.ReviewForms),
        List("prepared", "备用话术", PreparedScripts.Type, "备好放着的话术，按用处分组", "Texts kept ready, by what they are for", h => h.Prepared),
        List("duty_lists", "职责清单", DutyList.Type, "各岗位的职责，按时间归在一起", "Duties of all roles, by when they are due", h => h.DutyLists),
        Texts("checklist", "文案清单", "文案还差什么", "What is left to do on the copy", h => h.Checklist),
        MemberOf<HandbookView>.Make("ledger", "账本", LedgerView.Make(types).OrNothing, "收支、奖品和预算；不涉及钱和奖励时没有", "Income, spending, prizes and budget; nothing where neither money nor rewards are spoken of", h => h.Ledger),
    ]);

    private static bool HasPositioning(FieldValues positioning) => positioning.Has(PositioningWords.Theme) || positioning.Has(PositioningWords.Audience)
        || positioning.Has(PositioningWords.Pains) || positioning.Has(PositioningWords.Advantage) || positioning.Has(PositioningWords.Vision)
        || positioning.Has(PositioningWords.Values);

    private static ObjectMember Texts(string en, string zh, string docZh, string docEn, Func<HandbookView, IReadOnlyList<string>> get) =>
        List(en, zh, TemplateType.Text, docZh, docEn, get);

    private static IReadOnlyList<string> Lines(IEnumerable<Prose> texts) => [.. texts.Select(text => OneLine.Of(text.Text))];
}
