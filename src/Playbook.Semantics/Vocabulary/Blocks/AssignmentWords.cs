using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block assignment: homework from its release to its review (practices P198, P204, P211, P212).</summary>
public static class AssignmentWords
{
    /// <summary>What is to be done; the same fact as <c>作业</c> in a line of the schedule.</summary>
    public static Field<ImmutableArray<Prose>> Task { get; } = new(
        ItemWords.Homework.Id, new("题目|作业题目", "task|assignment-task"), new("做什么。", "What is to be done."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>When members grab the chance to share theirs.</summary>
    public static Field<When> Sharing { get; } = new(
        "sharing-when",
        new("抢分享|抢分享时间", "sharing|grab"),
        new("什么时候抢红包，抢到的人分享作业。", "When members grab a red packet for the chance to share theirs."),
        Shapes.Occasion);

    /// <summary>How many may share, or advertise.</summary>
    public static Field<int> Slots { get; } = new(
        "slots",
        new("分享名额|几个名额", "slots"),
        new("一共几个名额。", "How many chances there are."),
        Shapes.Count(new("名额", "a number of chances"), new("3人", "3 people"), 1, UnitWords.Person, UnitWords.Piece));

    /// <summary>When it is reviewed.</summary>
    public static Field<When> Review { get; } = new(
        "review-when", new("点评|点评时间", "reviewed|review-when"), new("什么时候点评。", "When it is reviewed."), Shapes.Occasion);

    /// <summary>How many pieces are reviewed.</summary>
    public static Field<int> Reviews { get; } = new(
        "reviews",
        new("点评份数", "reviews"),
        new("点评几份，不写就是每份都点评。", "How many pieces are reviewed; each of them when left out."),
        Shapes.Count(new("份数", "a number of pieces"), new("3份", "3 pieces"), 1, UnitWords.Piece));

    /// <summary>Who reviews it.</summary>
    public static Field<ImmutableArray<Role>> Reviewers { get; } = new(
        "reviewers", new("点评人", "reviewers|reviewer"), new("谁点评；不写就是负责的人。", "Who reviews it; whoever sees to it when left out."), Shapes.Roles);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "assignment", new("大作业", "assignment"), new("一次作业从发布到收取、分享、点评。", "Homework from its release to handing in, sharing and review."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("大作业 \"本周大作业\" { 时间 每周日 18:30 题目 \"画一张自画像\" 点评 之后 2天 20:00 }", "assignment \"This week's piece\" { date every sunday at 18:30 task \"a self-portrait\" reviewed after 2 days 20:00 }"),
        Chapter = Chapters.Content,
        IsForMembers = true,
        Fields =
        [
            CommonWords.When, Task, ItemWords.Criterion, ItemWords.Formats, ItemWords.SubmitTo, ItemWords.Deadline, ItemWords.Materials,
            Sharing, Slots, ItemWords.Amount, Review, Reviews, Reviewers, CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Items =
        [
            new BlockItem(CommonWords.When, ItemKinds.Homework),
            new BlockItem(Sharing, ItemKinds.RedPacket) { Copy = WorkCopy.SharingSlot, Part = new("抢分享机会", "chance to share") },
            new BlockItem(Review, ItemKinds.Message) { Copy = WorkCopy.HomeworkReview, Part = new("点评", "review"), By = Reviewers },
        ],
    };
}
