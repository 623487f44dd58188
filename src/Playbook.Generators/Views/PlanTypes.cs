using System.Collections.Immutable;
using Playbook.Generators.Themes;
using Playbook.Semantics.Copy;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

/// <summary>
/// What the templates of outputs see: the plan, its weeks, days, occurrences and messages, beside the playbook as copy templates
/// see it. Objects behind the types are the views of this room.
/// </summary>
public sealed class PlanTypes
{
    private static readonly Lazy<PlanTypes> Chinese = new(() => new PlanTypes(Language.Chinese));
    private static readonly Lazy<PlanTypes> English = new(() => new PlanTypes(Language.English));

    private PlanTypes(Language language)
    {
        Playbook = PlaybookTypes.In(language);
        Message = MessageType.Make();
        Phase = PhaseType.Make();
        Occurrence = OccurrenceType.Make(this);
        Triggered = TriggeredType.Make(this);
        Day = DayType.Make(this);
        Week = WeekType.Make(this);
        Plan = PlanType.Make(this);
        Globals =
        [
            new TemplateGlobal(new Spelling("计划", "plan"), Plan, new Bilingual("带日期的计划", "The plan with its dates")),
            new TemplateGlobal(new Spelling("手册", "playbook"), Playbook.Playbook, new Bilingual("手册本身", "The playbook")),
            .. Look.Globals(language),
        ];
    }

    /// <summary>The types of the playbook's own parts.</summary>
    public PlaybookTypes Playbook { get; }

    /// <summary>The plan: a <see cref="PlanView"/>.</summary>
    public ObjectType Plan { get; }

    /// <summary>A week: a <see cref="WeekView"/>.</summary>
    public ObjectType Week { get; }

    /// <summary>A day: a <see cref="DayView"/>.</summary>
    public ObjectType Day { get; }

    /// <summary>An occurrence: an <see cref="OccurrenceView"/>.</summary>
    public ObjectType Occurrence { get; }

    /// <summary>An item that waits for an event: a <see cref="TriggeredView"/>.</summary>
    public ObjectType Triggered { get; }

    /// <summary>A message: a <see cref="MessageView"/>.</summary>
    public ObjectType Message { get; }

    /// <summary>A phase on the calendar: a <see cref="PhaseView"/>.</summary>
    public ObjectType Phase { get; }

    /// <summary>The names every output template has: <c>plan</c>, <c>playbook</c>, <c>phrases</c>, <c>theme</c>. Values: <see cref="PlanView.Globals"/>.</summary>
    public ImmutableArray<TemplateGlobal> Globals { get; }

    /// <summary>The types for pages in <paramref name="language"/>.</summary>
    public static PlanTypes In(Language language) => (language == Language.Chinese ? Chinese : English).Value;
}
