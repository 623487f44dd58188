using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Generators.Handbooks.HowTo;
using Playbook.Generators.Handbooks.Ledger;
using Playbook.Generators.Handbooks.Operations;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>A playbook as its handbooks tell it: every rule a sentence, every number with its unit.</summary>
internal sealed class HandbookView
{
    // What comes back this often is a habit and told by its rhythm; what is rarer is a date to remember.
    private const int TimesOfAHabit = 3;

    private readonly Lazy<IReadOnlyList<string>> _notes;
    private readonly Lazy<IReadOnlyList<string>> _checklist;
    private readonly Lazy<LedgerBook> _book;
    private readonly Lazy<IReadOnlyList<WeekLine>> _weeks;
    private readonly Lazy<LedgerView?> _ledger;

    /// <summary>Tells of an edition's playbook.</summary>
    /// <param name="edition">What is put out.</param>
    public HandbookView(Edition edition)
    {
        var plan = Plan = edition.Plan;
        var view = View = edition.View;
        var playbook = plan.Playbook;
        var byChannel = plan.Occurrences.SelectMany(o => o.Messages).Concat(plan.Triggered.SelectMany(t => t.Messages)).ToLookup(m => m.Channel);
        var bySender = byChannel.SelectMany(messages => messages).ToLookup(m => m.Owner);
        var often = plan.Occurrences.Where(o => o.IsItem).CountBy(o => o.Item).ToDictionary();
        _notes = new(() => DutyNotes.Of(plan));
        _checklist = new(() => CopyChecklist.Of(plan));
        _book = new(() => new LedgerBook(plan));
        _ledger = new(() => Book.IsKept ? new LedgerView(Book, view) : null);
        Written = new(this);
        RoleFile = NamedFiles.Of(playbook.Roles);
        var titles = playbook.Channels.CountBy(channel => channel.Title.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Places = [.. playbook.Channels.Select(channel => new PlaceView(channel, [.. byChannel[channel]], titles[channel.Title.Text] > 1, Language))];
        ImmutableArray<ScheduleItem> shown = [.. playbook.Items.Where(item => !item.Kind.IsInternal)];
        HashSet<ScheduleItem> habits = [.. playbook.Items.Where(item => often.GetValueOrDefault(item) >= TimesOfAHabit)];
        _weeks = new(() => WeekLine.Of(view, habits));
        Habits = [.. shown.Where(habits.Contains).Select(item => new HabitView(item, playbook))];
        Dates = [.. view.Occurrences.Where(o => o.Occurrence.IsItem && !o.Item.Kind.IsInternal && often[o.Item] < TimesOfAHabit)];
        Chapters = ChapterView.Of(new Reader(playbook, IsMember: false));
        MemberChapters = ChapterView.Of(new Reader(playbook, IsMember: true));
        Phases = [.. playbook.Phases.Select(phase => new PhaseLine(phase, playbook))];
        People = [.. playbook.Roles.Select(role => new PersonView(
            role, RoleFile[role], [.. playbook.Items.Where(item => item.Owners.Contains(role))], bySender[role].Count(), Language))];
        Contacts = Views.Contacts.Of(playbook);
        Triggers = [.. plan.Triggered.Select(triggered => new TriggerView(triggered, triggered.Messages, Language))];
        Goals = [.. playbook.Goals.Select(goal => new GoalView(goal, Language))];
        Stages = StageView.Of(playbook);
        Requirements = playbook.Entry is { } entry ? RequirementView.All(entry, Language) : [];
        Offers = playbook.Entry is { } offered ? RequirementView.Offers(offered, Language) : [];
        Steps = [.. (playbook.Rules?.Breach ?? []).Select(step => new NamedText(TermWording.Of(step, Language), StepWording.Breach(step, Language)))];
        Points = [.. (playbook.Rewards?.Points ?? []).Select(rule => new PointView(rule, Language))];
        Awards = [.. (playbook.Rewards?.Awards ?? []).Select(award => new AwardView(award, Language))];
        Checks = [.. playbook.Checks.Select(check => new CheckView(check, Language))];
        Examples = [.. ExampleView.All(playbook)];
        Levels = [.. (playbook.Rewards?.Levels ?? []).Select(level => new LevelView(level, Language))];
    }

    /// <summary>The handbooks themselves.</summary>
    public WrittenHandbooks Written { get; }

    public Plan Plan { get; }

    public PlanView View { get; }

    public PlaybookModel Playbook => Plan.Playbook;

    public Language Language => Plan.Playbook.Language;

    /// <summary>The last day; the year only where it is another.</summary>
    public string LastDate => Playbook.DateOf(Playbook.Days) is var last && last.Year == Playbook.Start.Year
        ? MomentWording.ShortDate(last, Language)
        : MomentWording.LongDate(last, Language);

    public FrozenDictionary<Role, string> RoleFile { get; }

    public IReadOnlyList<PlaceView> Places { get; }

    public IReadOnlyList<HabitView> Habits { get; }

    public IReadOnlyList<OccurrenceView> Dates { get; }

    public IReadOnlyList<PhaseLine> Phases { get; }

    public IReadOnlyList<ChapterView> Chapters { get; }

    public IReadOnlyList<ChapterView> MemberChapters { get; }

    public IReadOnlyList<PersonView> People { get; }

    public IReadOnlyList<NamedText> Contacts { get; }

    public IReadOnlyList<TriggerView> Triggers { get; }

    public IReadOnlyList<GoalView> Goals { get; }

    public IReadOnlyList<StageView> Stages { get; }

    public IReadOnlyList<RequirementView> Requirements { get; }

    public IReadOnlyList<string> Offers { get; }

    public IReadOnlyList<NamedText> Steps { get; }

    public IReadOnlyList<PointView> Points { get; }

    public IReadOnlyList<AwardView> Awards { get; }

    public IReadOnlyList<LevelView> Levels { get; }

    public IReadOnlyList<CheckView> Checks { get; }

    public IReadOnlyList<ExampleView> Examples { get; }

    public IReadOnlyList<HowToCard> HowTo => field ??= HowToCards.Of(Plan);

    public IReadOnlyList<WeekLine> Weeks => _weeks.Value;

    public IReadOnlyList<StaffingView> Staffing => field ??= StaffingView.Of(View);

    public IReadOnlyList<OperationLine> Operations => field ??= OperationLine.Of(Plan);

    public IReadOnlyList<ReviewForm> ReviewForms => field ??= ReviewForm.Of(Playbook);

    public IReadOnlyList<PreparedScripts> Prepared => field ??= PreparedScripts.Of(Plan);

    public IReadOnlyList<DutyList> DutyLists => field ??= DutyList.Of(Playbook);

    public IReadOnlyList<string> Notes => _notes.Value;

    public IReadOnlyList<string> Checklist => _checklist.Value;

    /// <summary>All that is said of money.</summary>
    public LedgerBook Book => _book.Value;

    public LedgerView? Ledger => _ledger.Value;
}
