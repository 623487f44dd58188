using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block crisis: what counts as one, who answers within which time, and how (practices P109, P115).</summary>
public static class CrisisWords
{
    /// <summary>What counts as one.</summary>
    public static Field<ImmutableArray<Prose>> Signs { get; } = new(
        "signs", new("算危机|情形", "counts-as|signs"), new("出现什么情况算危机。", "What counts as a crisis."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>From how many voices on.</summary>
    public static Field<int> Threshold { get; } = new(
        "threshold",
        new("几人抱怨起|阈值", "threshold"),
        new("几个人抱怨就启动；说出口的 23 人背后有一万个没说的（P109）。", "From how many complaints on; behind 23 who speak stand 10,000 who do not (P109)."),
        Shapes.Count(new("人数", "a number of people"), new("3人", "3 people"), 1, UnitWords.Person));

    /// <summary>Within which time somebody answers.</summary>
    public static Field<Length> Within { get; } = new(
        "respond-within", new("多久回应|响应时限", "respond-within"), new("多长时间内第一次回应。", "Within which time the first answer is given."), Shapes.Length);

    /// <summary>What is done, in order.</summary>
    public static Field<ImmutableArray<Prose>> Steps { get; } = new(
        "steps", new("步骤|处理步骤", "steps|step"), new("按顺序做什么。", "What is done, in order."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What is being done about it, for the statement.</summary>
    public static Field<Prose> Measure { get; } = new(
        "measure", new("补救|措施", "measure|remedy"), new("我们怎么补救，会写进声明。", "What we do about it; goes into the statement."), Shapes.Text);

    /// <summary>Where the statement is given.</summary>
    public static Field<Prose> Statement { get; } = new(
        "statement", new("口径|统一口径", "statement"), new("对外统一怎么说，会写进声明。", "What all of us say; goes into the statement."), Shapes.Text);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "crisis", new("危机", "crisis"), new("舆情预案：什么算危机、谁在多久内回应、怎么做、怎么说。", "A plan for trouble: what counts as it, who answers within which time, what is done and said."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        Example = new("危机 { 算危机 \"三人以上质疑退费\" 多久回应 1小时 负责 群主 }", "crisis { counts-as \"three people question the refund\" respond-within 1 hour owner host }"),
        Chapter = Chapters.Order,
        Fields =
        [
            Signs, Threshold, Within, Steps, Statement, Measure, RuleWords.Do, RuleWords.Dont, CommonWords.Owners,
        ],
        Copies = [OrderCopy.Crisis],
    };
}
