using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block series: content that comes at set times, so that members have a reason to stay (practices P080, P122, P124, P150, P158, P308).</summary>
public static class SeriesWords
{
    /// <summary>Which sort of text it is.</summary>
    public static Field<CopyType> Genre { get; } = new(
        "genre",
        new("体裁", "genre"),
        new("每期发哪种文案，不写就是定时栏目；也可以是造势软文、学员感想、生活分享、正能量分享、征稿等。", "Which copy each issue is; a regular series when left out: a momentum article, a testimonial, a personal share, and more."),
        Shapes.OneOf(CopyTypes.Table))
    {
        Label = new("", "kind of text"),
        IsInternal = true,
    };

    /// <summary>What each issue is about, in order.</summary>
    public static Field<ImmutableArray<Prose>> Issues { get; } = new(
        "issues", new("各期|每期题目", "issues|issue"), new("每期的题目，按顺序。", "What each issue is about, in order."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Whether it is written beforehand or on the day.</summary>
    public static Field<Word> Readiness { get; } = new(
        "readiness", new("备稿", "written"), new("提前写好，还是当天写（P158）。", "Written beforehand or on the day (P158)."), Shapes.OneOf(CopyReadiness.Table))
    {
        Label = new("", "when it is written"),
        IsInternal = true,
    };

    /// <summary>Which reason to stay it makes good.</summary>
    public static Field<ImmutableArray<Prose>> Backs { get; } = new(
        "backs", new("兑现", "backs"), new("兑现定位里的哪条留下理由。", "Which reason to stay of the positioning it makes good."), Shapes.Texts)
    {
        Label = new("", "reason to stay it serves"),
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>Whose content it is.</summary>
    public static Field<Prose> Source { get; } = new(
        "source", new("出处|内容来源", "source|credit"), new("引用谁的内容；发的时候注明（P308）。", "Whose content it is; credited wherever it is used (P308)."), Shapes.Text);

    /// <summary>Where one finds it again.</summary>
    public static Field<Prose> Placement { get; } = new(
        "placement", new("存放|放在哪里", "kept-at|placement"), new("发完存在哪里，方便回看。", "Where one finds it again."), Shapes.Text)
    {
        Label = new("", "where to find it again"),
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "series", new("栏目", "series"), new("定时更新的内容：每期讲什么、谁来写、兑现哪条留下理由。", "Content at set times: what each issue is about, who writes it, which promise it keeps."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("栏目 错题本 \"每周错题本\" { 时间 每周二 20:00 各期 \"分数应用题\"、\"图形面积\" }", "series mistakes \"Mistakes of the week\" { date every tuesday at 20:00 issues \"fractions\", \"areas\" }"),
        Chapter = Chapters.Content,
        IsForMembers = true,
        Fields =
        [
            CommonWords.When, Issues, ItemWords.Takeaway, Source, Placement, ItemWords.Link, Genre, Readiness, Backs, ItemWords.Prepare,
            CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Message) { Copy = SalesCopy.StayReason, CopyBy = static fields => fields.Get(Genre) }],
    };
}
