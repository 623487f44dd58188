using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Generators.Calendars.ICalendar;
using Playbook.Generators.Drawings;
using Playbook.Generators.Frames;
using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Site;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Templates;

namespace Playbook.Generators;

/// <summary>What the outputs of a playbook are made from: its plan, and how it is to look. Views of it are made once for all outputs.</summary>
public sealed class Edition
{
    private readonly Lazy<PlanView> _view;
    private readonly Lazy<HandbookView> _handbook;
    private readonly Lazy<EventCalendars> _calendars;
    private readonly Lazy<RenderResult> _overview;
    private readonly ConcurrentDictionary<PageKind, PageFrame> _frames = new();
    private readonly ConcurrentDictionary<OutputKind, Lazy<ImmutableArray<OutputFile>>> _made = new();

    /// <summary>Puts a plan up for output.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="theme">How it is to look; the usual way when left out.</param>
    public Edition(Plan plan, Theme? theme = null)
    {
        Plan = plan;
        Theme = theme ?? Theme.Usual;
        Look = new Look(plan.Playbook.Language, Theme, plan.Templates);
        _view = new(() => PlanView.Of(this));
        _handbook = new(() => new HandbookView(this));
        _calendars = new(() => EventCalendars.Of(this));
        _overview = new(() => DrawingOutputs.Overview(this));
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>How it looks.</summary>
    public Theme Theme { get; }

    /// <summary>What its pages have in common with those of other playbooks.</summary>
    public Look Look { get; }

    /// <summary>What is made of it; everything when left out.</summary>
    public ImmutableArray<OutputKind> Kinds { get; init; } = Outputs.All;

    /// <summary>Files of earlier builds that stay beside those that are made now, as paths below the playbook's folder.</summary>
    public ImmutableArray<string> Standing { get; init; } = [];

    /// <summary>Whether a front page is among what is made of it, so that other pages can lead back to it.</summary>
    public bool HasFrontPage => Kinds.Contains(SiteOutputs.Output);

    /// <summary>What those who subscribed to its calendars were told by the build before.</summary>
    public PublishedCalendar Earlier { get; init; } = PublishedCalendar.None;

    /// <summary>What they are told now. The same plan after the same <see cref="Earlier"/> gives the same, and after this once more gives this.</summary>
    public PublishedCalendar Published => Calendars.Published;

    /// <summary>The plan as templates see it.</summary>
    public PlanView View => _view.Value;

    /// <summary>Its calendars for calendar programs.</summary>
    internal EventCalendars Calendars => _calendars.Value;

    /// <summary>The playbook as its handbooks tell it.</summary>
    internal HandbookView Handbook => _handbook.Value;

    /// <summary>The files of a kind, made once, when they are first wanted. May be called from several threads.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    public ImmutableArray<OutputFile> FilesOf(OutputKind kind) =>
        _made.GetOrAdd(kind, static (kind, edition) => new(() => [.. kind.Make(edition)]), this).Value;

    /// <summary>The drawing of it on one page, which stands by itself and in the handbook for the team.</summary>
    internal RenderResult Overview => _overview.Value;

    /// <summary>What stands around pages of a sort.</summary>
    /// <param name="kind">The sort of page.</param>
    internal PageFrame FrameOf(PageKind kind) => _frames.GetOrAdd(kind, PageFrame.Of, Look);
}
