using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Overviews;

using static MemberOf<PlacedTimeline>;

/// <summary>The way from the first day to the last in its place.</summary>
/// <param name="Box">Its card.</param>
/// <param name="Rule">Where a line parts the stretches from what comes back, or null.</param>
/// <param name="Runs">Its heading, and how many stretches are not shown.</param>
/// <param name="Arrows">The stretches.</param>
/// <param name="Blocks">Their milestones, and what comes back.</param>
internal sealed record PlacedTimeline(Box Box, int? Rule, ImmutableArray<TextRun> Runs, ImmutableArray<Arrow> Arrows, ImmutableArray<PlacedBlock> Blocks)
{
    public static ObjectType Type { get; } = new("overview_timeline", new Bilingual("时间线", "timeline"), () =>
    [
        .. BoxMembers.Of<PlacedTimeline>(t => t.Box),
        MemberOf<PlacedTimeline>.Make("rule", "分隔线", TemplateType.Number.OrNothing, "分隔线的位置", "Where a line parts stretches from what comes back", t => (decimal?)t.Rule),
        List("runs", "文字", TextRun.Type, "标题", "Its heading", t => t.Runs),
        List("arrows", "箭头", Arrow.Type, "各个阶段", "The stretches", t => t.Arrows),
        List("blocks", "内容", PlacedBlock.Type, "节点和固定节奏", "Milestones, and what comes back", t => t.Blocks),
    ]);
}
