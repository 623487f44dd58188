using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Overviews;

using static MemberOf<OverviewView>;

/// <summary>A playbook on one page, in the largest type in which it fits whole; in the smallest, what does not fit is counted.</summary>
internal sealed class OverviewView
{
    private const int FooterSize = 26;

    private OverviewView(OverviewHead head, ImmutableArray<Card> cards, PlacedTimeline timeline, ImmutableArray<TextRun> foot)
    {
        Head = head;
        Cards = cards;
        Timeline = timeline;
        Runs = [.. head.Runs, .. foot];
    }

    /// <summary>The name by which the template knows it.</summary>
    public static TemplateGlobal Global { get; } = new(
        new Spelling("总览", "overview"),
        new ObjectType("overview", new Bilingual("总览图", "overview"), () =>
        [
            List("runs", "文字", TextRun.Type, "名称、主题、承诺、数字、页脚", "Its name, what it is about, its promise, its numbers and its foot", o => o.Runs),
            List("rules", "分隔线", PlacedRule.Type, "各个数字左边的线", "Lines before its numbers", o => [.. o.Head.Rules.Select(box => new PlacedRule(box))]),
            List("cards", "卡片", Card.Type, "定位、目标、门槛、分工、渠道、奖励", "Positioning, goals, entry, roles, channels, rewards", o => o.Cards),
            MemberOf<OverviewView>.Make("timeline", "时间线", PlacedTimeline.Type, "阶段、节点和固定节奏", "Phases, milestones and what comes back", o => o.Timeline),
        ]),
        new Bilingual("一页看懂整本手册", "The whole playbook on one page"));

    public OverviewHead Head { get; }

    public ImmutableArray<TextRun> Runs { get; }

    public ImmutableArray<Card> Cards { get; }

    public PlacedTimeline Timeline { get; }

    /// <summary>Lays out the overview of an edition.</summary>
    public static OverviewView Of(Edition edition)
    {
        var sheet = Sheet.Of(edition);
        var text = new OverviewText(edition);
        var head = new OverviewHead(edition, text, sheet);
        var aims = text.Aims.IsEmpty ? null : new CardRow(text.Aims);
        var means = text.Means.IsEmpty ? null : new CardRow(text.Means);
        var timeline = new Timeline(Stretch.Of(edition, text), text.Rhythm);
        var foot = Foot(edition, sheet);
        var gaps = OverviewPaper.Gap * ((aims is null ? 0 : 1) + (means is null ? 0 : 1));
        var room = OverviewPaper.Bottom - (foot.IsEmpty ? 0 : FooterSize) - head.Bottom - gaps;
        var (size, needs) = Fitting(room, size => [aims?.Need(size) ?? 0, timeline.WayNeed(size), timeline.RhythmNeed(size), means?.Need(size) ?? 0]);
        var heights = Heights(room, needs);
        var cards = ImmutableArray.CreateBuilder<Card>();
        var y = head.Bottom;
        if (aims is not null)
        {
            cards.AddRange(aims.Place(y, heights[0], size, sheet));
            y += heights[0] + OverviewPaper.Gap;
        }

        var placed = timeline.Place(y, heights[1], heights[2], size, sheet);
        if (means is not null)
        {
            cards.AddRange(means.Place(placed.Box.Bottom + OverviewPaper.Gap, heights[3], size, sheet));
        }

        return new OverviewView(head, cards.ToImmutable(), placed, foot);
    }

    // The largest type in which everything fits; the smallest where none does.
    private static (int Size, ImmutableArray<int> Needs) Fitting(int room, Func<int, ImmutableArray<int>> needs)
    {
        var sizes = OverviewPaper.Sizes;
        var (first, last) = (0, sizes.Length - 1);
        var found = default(ImmutableArray<int>);
        while (first < last)
        {
            var middle = (first + last) / 2;
            if (needs(sizes[middle]) is var needed && needed.Sum() <= room)
            {
                (last, found) = (middle, needed);
            }
            else
            {
                first = middle + 1;
            }
        }

        // The smallest is taken untried.
        return (sizes[last], last == sizes.Length - 1 ? needs(sizes[last]) : found);
    }

    // What is left over goes to the parts by what they need, so that the page is full; but no part becomes much larger than what it holds.
    private static ImmutableArray<int> Heights(int room, ImmutableArray<int> needs) => needs.Sum() is var sum && sum > room
        ? Shares.Of(room, needs)
        : [.. needs.Select(need => need + (int)Math.Min((long)(room - sum) * need / sum, need * OverviewPaper.MostStretch / 100L))];

    private static ImmutableArray<TextRun> Foot(Edition edition, Sheet sheet) => edition.Theme.Footer is { } footer
        ? [Sheet.Line(OverviewPaper.Width / 2, OverviewPaper.Height - 40, OneLine.Of(footer), OverviewPaper.Content, FooterSize, Face.Regular, sheet.Palette.Soft, Anchor.Middle)]
        : [];
}
