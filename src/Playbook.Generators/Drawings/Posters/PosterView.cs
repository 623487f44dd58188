using System.Collections.Immutable;
using Playbook.Generators.Calendars.Views;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Posters;

using static MemberOf<PosterView>;

/// <summary>The calendar as a poster for the wall: its months, one below the other.</summary>
internal sealed class PosterView
{
    private PosterView(ImmutableArray<PosterMonth> months) => Months = months;

    /// <summary>The name by which the template knows it.</summary>
    public static TemplateGlobal Global { get; } = new(
        new Spelling("海报", "poster"),
        new ObjectType("poster", new Bilingual("海报", "poster"), () =>
        [
            List("months", "月份", PosterMonth.Type, "各个月份，一张接一张", "Its months, one below the other", p => p.Months),
        ]),
        new Bilingual("挂墙用的日历", "The calendar for a wall"));

    public ImmutableArray<PosterMonth> Months { get; }

    public int Height => Months[^1].Box.Bottom;

    /// <summary>Lays out the poster of an edition.</summary>
    public static PosterView Of(Edition edition)
    {
        var poster = new PosterPlan(edition);
        var views = MonthView.Of(poster.Plan);
        var type = poster.TypeFor(views);
        var months = ImmutableArray.CreateBuilder<PosterMonth>();
        var top = 0;
        foreach (var month in views)
        {
            months.Add(new PosterMonth(month, top, type, poster));
            top = months[^1].Box.Bottom;
        }

        return new PosterView(months.ToImmutable());
    }
}
