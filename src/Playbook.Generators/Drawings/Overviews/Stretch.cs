using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Drawings.Overviews;

/// <summary>A stretch of the way: a phase, or days that no phase has.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Days">Its days, in words; what its name is made of is not said again.</param>
/// <param name="Length">How many days.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Goal">What it is for, or null.</param>
/// <param name="Milestones">What happens in it once or twice, or null.</param>
internal sealed record Stretch(string Title, string Days, int Length, Colour Colour, Block? Goal, Block? Milestones)
{
    private const int Column = 12;

    /// <summary>The stretches of a playbook in their order: its phases, and the days that no phase has.</summary>
    public static ImmutableArray<Stretch> Of(Edition edition, OverviewText text)
    {
        var playbook = edition.Plan.Playbook;
        var milestones = edition.Handbook.Dates;
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        var told = 0;
        var day = milestones.Select(view => view.Occurrence.Day).Append(1).Min();
        foreach (var phase in playbook.Phases)
        {
            Add(null, new DayRange(day, phase.Days.First - 1));
            Add(phase, phase.Days);
            day = Math.Max(day, phase.Days.Last + 1);
        }

        Add(null, new DayRange(day, milestones.Select(view => view.Occurrence.Day).Append(playbook.Days).Max()));
        return stretches.ToImmutable();

        void Add(Phase? phase, DayRange days)
        {
            var first = told;
            while (told < milestones.Count && milestones[told].Occurrence.Day <= days.Last)
            {
                told++;
            }

            if (days.First <= days.Last)
            {
                stretches.Add(Make(edition, text, phase, days, milestones.Skip(first).Take(told - first)));
            }
        }
    }

    private static Stretch Make(Edition edition, OverviewText text, Phase? phase, DayRange days, IEnumerable<OccurrenceView> milestones)
    {
        var playbook = edition.Plan.Playbook;
        var dates = DayWording.Range(playbook.DateOf(days.First), playbook.DateOf(days.Last), playbook.Language);
        var goal = phase is null ? null : DeclaredFields.Line(phase.Fields, PhaseWords.Goal);
        ImmutableArray<BlockEntry> entries = [.. milestones.Select(text.Milestone)];
        var palette = edition.Theme.Light;
        var colour = phase is not null ? palette.Phases[playbook.Phases.IndexOf(phase) % palette.Phases.Length]
            : playbook.Phases.IsEmpty ? palette.Phases[0]
            : palette.Soft;
        return new Stretch(
            phase is null ? Sentence.Begin(DayWording.Days(days, playbook.Language)) : Sentence.Begin(OneLine.Of(phase.Title.Text)),
            dates,
            days.Last - days.First + 1,
            colour,
            goal is null ? null : new Block("", [new BlockEntry(EntryForm.Alone, "", goal)]),
            entries.IsEmpty ? null : new Block("", entries, Column));
    }
}
