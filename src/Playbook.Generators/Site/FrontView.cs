using System.Collections.Immutable;
using Playbook.Generators.Site.Names;
using Playbook.Generators.Views;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Site;

/// <summary>What the front page of a playbook shows besides its plan.</summary>
internal sealed class FrontView
{
    /// <summary>Takes a playbook with its outputs.</summary>
    /// <param name="edition">The playbook.</param>
    /// <param name="files">Its files, below its folder.</param>
    public FrontView(Edition edition, ImmutableArray<string> files)
    {
        var playbook = edition.Plan.Playbook;
        Line = playbook.Positioning.Get(PositioningWords.Theme) is { } theme ? OneLine.Of(theme.Text) : null;
        Days = playbook.Days;
        Bands = [.. edition.View.Phases.Select(phase => PhaseBand.Of(phase, Days)).OfType<PhaseBand>()];
        Shelves = Names.Shelves.Of(edition.View, files);
    }

    /// <summary>Type and name under which templates know it.</summary>
    public static TemplateGlobal Global(PlanTypes types) => new(
        new Spelling("首页", "front"),
        new ObjectType("front", new Bilingual("首页", "front page"), () =>
        [
            MemberOf<FrontView>.OptionalText("line", "主题", "一句话说清做什么", "What it is about, in a line", f => f.Line),
            MemberOf<FrontView>.Number("days", "天数", "一共多少天", "How many days it has", f => f.Days),
            MemberOf<FrontView>.List("bands", "色带", PhaseBand.Type(types), "各阶段在天数里的位置", "Where its phases lie among the days", f => f.Bands),
            MemberOf<FrontView>.List("shelves", "各类产物", ShelfView.Type, "产物，按用处分类", "Its outputs, by use", f => f.Shelves),
        ]),
        new Bilingual("首页上的内容", "What the front page shows"));

    private string? Line { get; }

    private int Days { get; }

    private ImmutableArray<PhaseBand> Bands { get; }

    private ImmutableArray<ShelfView> Shelves { get; }
}

/// <summary>A phase on a strip of days.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="From">Days before it, from 0.</param>
/// <param name="Length">Its days on the strip.</param>
internal sealed record PhaseBand(PhaseView Phase, int From, int Length)
{
    public static ObjectType Type(PlanTypes types) => new("phase-band", new Bilingual("阶段色带", "band of a phase"), () =>
    [
        MemberOf<PhaseBand>.Make("phase", "阶段", types.Phase, "哪个阶段", "The phase", b => b.Phase),
        MemberOf<PhaseBand>.Number("from", "起点", "前面有多少天", "How many days lie before it", b => b.From),
        MemberOf<PhaseBand>.Number("length", "长度", "占多少天", "How many days it has", b => b.Length),
    ]);

    /// <summary>The part of a phase that lies among the days; null where it ends before the first.</summary>
    public static PhaseBand? Of(PhaseView phase, int days)
    {
        var first = Math.Max(phase.Phase.Days.First, 1);
        var last = Math.Min(phase.Phase.Days.Last, days);
        return first <= last ? new PhaseBand(phase, first - 1, last - first + 1) : null;
    }
}
