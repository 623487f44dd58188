using System.Collections.Immutable;
using Playbook.Generators.Calendars.Views;
using Playbook.Generators.Views;

namespace Playbook.Generators.Drawings.Posters;

/// <summary>What the sheets of a poster have in common.</summary>
internal sealed class PosterPlan
{
    /// <summary>Takes an edition.</summary>
    public PosterPlan(Edition edition)
    {
        Plan = edition.View;
        Sheet = Sheet.Of(edition);
        Legend = PosterKey.Of(Plan, Sheet);
        ItemsTop = PosterPaper.DateLine + (Plan.Phases.IsEmpty ? 0 : PosterPaper.BandHeight + PosterPaper.BandGap);
        Foot = PosterPaper.Foot + (Legend.IsEmpty ? 0 : Legend[^1].Box.Bottom);
    }

    public PlanView Plan { get; }

    public Sheet Sheet { get; }

    /// <summary>What the colours mean.</summary>
    public ImmutableArray<PosterKey> Legend { get; }

    /// <summary>Where the items of a cell begin, below its upper edge.</summary>
    public int ItemsTop { get; }

    /// <summary>Below the last week of a sheet.</summary>
    public int Foot { get; }

    /// <summary>The height that the weeks of a month have on A3.</summary>
    public int Room => PosterPaper.Height - PosterPaper.GridTop - Foot;

    /// <summary>The heights in which the weeks of a month show everything.</summary>
    public ImmutableArray<int> Needs(MonthView month, ItemType type)
    {
        var width = PosterPaper.ColumnX(1) - PosterPaper.ColumnX(0);
        return [.. month.Rows.Select(row => row.Cells.Max(cell => PosterCell.Need(cell, width, ItemsTop, type)))];
    }

    /// <summary>The largest type in which all months show everything; the smallest where none does.</summary>
    public ItemType TypeFor(ImmutableArray<MonthView> months)
    {
        foreach (var type in ItemType.Sizes)
        {
            if (months.All(month => Needs(month, type).Sum() <= Room))
            {
                return type;
            }
        }

        return ItemType.Sizes[^1];
    }
}
