using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Wording;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Views;

/// <summary>A plan as templates see it: days and weeks laid out, texts made once for all outputs.</summary>
public sealed class PlanView
{
    private readonly Edition _edition;

    private PlanView(
        Edition edition,
        ImmutableArray<PhaseView> phases,
        ImmutableArray<OccurrenceView> occurrences,
        ImmutableArray<TriggeredView> triggered,
        ImmutableArray<CancelledView> cancelled)
    {
        _edition = edition;
        var plan = edition.Plan;
        Phases = phases;
        Occurrences = occurrences;
        Triggered = triggered;
        Cancelled = cancelled;
        Kinds = [.. occurrences.Where(o => o.Occurrence.IsItem).Select(o => o.Item.Kind)
            .Concat(triggered.Select(t => t.Item.Kind)).DistinctBy(kind => kind.Id).Select(kind => new KindView(kind, kind.Name.In(Language)))];
        Weeks = CalendarGrid.Lay(plan, phases, occurrences, cancelled);
        Range = DayWording.LongRange(plan.Playbook.Start, plan.Playbook.DateOf(plan.Playbook.Days), Language);
        Length = MomentWording.Length(new Templates.Values.Length(plan.Playbook.Days, Templates.Values.LengthUnit.Day), Language);
        Globals = [this, plan.Playbook, .. edition.Look.Values];
    }

    /// <summary>The plan.</summary>
    public Plan Plan => _edition.Plan;

    /// <summary>What is put out.</summary>
    internal Edition Edition => _edition;

    /// <summary>The language of the pages.</summary>
    public Language Language => Plan.Playbook.Language;

    /// <summary>Title of the playbook, on one line.</summary>
    public string Title => OneLine.Of(Plan.Playbook.Title.Text);

    /// <summary>Whose playbook it is, on one line; null where nobody says so.</summary>
    public string? Brand => Plan.Playbook.Fields.Get(PlaybookWords.Brand) is { } brand ? OneLine.Of(brand.Text) : null;

    /// <summary>Phases by their first day.</summary>
    public ImmutableArray<PhaseView> Phases { get; }

    /// <summary>Everything that takes place, in order of time.</summary>
    public ImmutableArray<OccurrenceView> Occurrences { get; }

    /// <summary>Items that wait for an event, in source order.</summary>
    public ImmutableArray<TriggeredView> Triggered { get; }

    /// <summary>What public holidays call off, by date.</summary>
    public ImmutableArray<CancelledView> Cancelled { get; }

    /// <summary>The kinds of item in use, by their first occurrence.</summary>
    public ImmutableArray<KindView> Kinds { get; }

    /// <summary>From the week of the first day to the week of the last one.</summary>
    public ImmutableArray<WeekView> Weeks { get; }

    /// <summary>First and last day in words.</summary>
    public string Range { get; }

    /// <summary>How many days, in words.</summary>
    public string Length { get; }

    /// <summary>What members are promised, or null.</summary>
    public string? Promise => Plan.Playbook.Promise is { } promise ? OneLine.Of(promise.Outcome.Text) : null;

    /// <summary>Values of <see cref="PlanTypes.Globals"/>, in their order.</summary>
    internal ImmutableArray<object?> Globals { get; }

    /// <summary>The part of the plan that concerns a role; days without any of it stay, so that weeks keep their form.</summary>
    public PlanView For(Role role) =>
        new(
            _edition,
            Phases,
            [.. Occurrences.Where(o => o.Concerns(role))],
            [.. Triggered.Where(t => t.Concerns(role))],
            [.. Cancelled.Where(c => c.Concerns(role))]);

    /// <summary>The view of an edition's plan.</summary>
    /// <param name="edition">What is put out.</param>
    internal static PlanView Of(Edition edition)
    {
        var plan = edition.Plan;
        var language = plan.Playbook.Language;
        ImmutableArray<PhaseView> phases = [.. plan.Playbook.Phases.Select((phase, index) =>
            new PhaseView(phase, (index % PhaseView.Colours) + 1, DayWording.Days(phase.Days, language)) { Number = index })];
        var occurrences = plan.Occurrences
            .Select(o => new OccurrenceView(o, phases.FirstOrDefault(p => p.Phase == o.Phase), language)).ToImmutableArray();
        var parts = occurrences.Where(o => !o.Occurrence.IsItem).ToLookup(o => (o.Item, o.Occurrence.Number));
        foreach (var item in occurrences.Where(o => o.Occurrence.IsItem))
        {
            item.Parts = [.. parts[(item.Item, item.Occurrence.Number)]];
        }

        return new PlanView(
            edition,
            phases,
            occurrences,
            [.. plan.Triggered.Select(t => new TriggeredView(t, language))],
            [.. plan.Cancelled.Select(c => new CancelledView(c, language))]);
    }
}
