using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.Views;

/// <summary>
/// The calendar page besides its plan: months, and for its script every item with numbers in place of what many items share – roles,
/// channels, kinds and texts stand once.
/// </summary>
internal sealed class BoardView
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _textNumbers = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<Declaration, int> _declarations;
    private readonly FrozenDictionary<string, int> _kinds;

    /// <summary>Takes a plan.</summary>
    /// <param name="plan">The plan.</param>
    public BoardView(PlanView plan)
    {
        Plan = plan;
        var playbook = plan.Plan.Playbook;
        Months = MonthView.Of(plan);
        _declarations = Numbers(playbook.Roles).Concat(Numbers(playbook.Channels)).ToFrozenDictionary();
        _kinds = plan.Kinds.Select((kind, number) => KeyValuePair.Create(kind.Kind.Id, number)).ToFrozenDictionary(StringComparer.Ordinal);
        ImmutableArray<OccurrenceView> items = [.. plan.Occurrences.Where(o => o.Occurrence.IsItem)];
        Lines = [.. items.DistinctBy(o => o.Item)];
        var lines = Lines.Select((line, number) => KeyValuePair.Create(line.Item, number)).ToFrozenDictionary();
        Entries = [.. items.Select(o => new BoardEntry(this, o, lines[o.Item]))];
        Waiting = [.. plan.Triggered.Select(t => new WaitingEntry(this, t))];
        Roles = [.. playbook.Roles.Select(role => OneLine.Of(role.Title.Text))];
        Channels = [.. playbook.Channels.Select(channel => OneLine.Of(channel.Title.Text))];
    }

    public PlanView Plan { get; }

    public ImmutableArray<MonthView> Months { get; }

    /// <summary>The lines of the schedule, by the first time that each takes place.</summary>
    public ImmutableArray<OccurrenceView> Lines { get; }

    public ImmutableArray<BoardEntry> Entries { get; }

    public ImmutableArray<WaitingEntry> Waiting { get; }

    public ImmutableArray<string> Roles { get; }

    public ImmutableArray<string> Channels { get; }

    /// <summary>Every text that is sent, once; entries must have been made before.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>All of it as JSON that is safe inside a script element. Value: a <see cref="Templates.Values.Markup"/>.</summary>
    public static TemplateGlobal Data { get; } =
        new(new Spelling("页面数据", "data"), TemplateType.Markup, new Bilingual("页面脚本用的数据", "What the script of the page reads"));

    /// <summary>Type and name under which templates know it.</summary>
    public static TemplateGlobal Global(PlanTypes types) => new(
        new Spelling("看板", "board"),
        new ObjectType("board", new Bilingual("看板", "board"), () =>
        [
            MemberOf<BoardView>.List("months", "月份", MonthView.TypeIn(types), "各个月份", "Its months", b => b.Months),
            MemberOf<BoardView>.List("days", "日子", types.Day, "要列的日子", "The days that are shown", b => [.. b.Plan.Weeks.SelectMany(week => week.Shown)]),
            MemberOf<BoardView>.List("lines", "日程行", types.Occurrence, "日程里的各行，取第一次", "The lines of the schedule, by their first time", b => b.Lines),
            MemberOf<BoardView>.List("entries", "事项", BoardEntry.TypeIn(types), "有日期的事项", "Items with a date", b => b.Entries),
            MemberOf<BoardView>.List("waiting", "触发事项", WaitingEntry.TypeIn(types), "等待触发的事项", "Items that wait for an event", b => b.Waiting),
            MemberOf<BoardView>.List("roles", "岗位", TemplateType.Text, "岗位的名称", "Titles of roles", b => b.Roles),
            MemberOf<BoardView>.List("channels", "渠道", TemplateType.Text, "渠道的名称", "Titles of channels", b => b.Channels),
            MemberOf<BoardView>.List("texts", "文字", TemplateType.Text, "要发的每段文字，各一次", "Every text that is sent, once", b => b.Texts),
        ]),
        new Bilingual("日历网页的内容", "What the calendar page shows"));

    internal IReadOnlyList<object> NumbersOf(IEnumerable<Declaration> declarations) =>
        [.. declarations.Select(declaration => (object)NumberOf(declaration)!)];

    internal object? NumberOf(Declaration? declaration) =>
        declaration is not null && _declarations.TryGetValue(declaration, out var number) ? (decimal)number : null;

    internal int NumberOfKind(ScheduleItem item) => _kinds[item.Kind.Id];

    internal int NumberOf(string text)
    {
        if (!_textNumbers.TryGetValue(text, out var number))
        {
            _textNumbers.Add(text, number = _texts.Count);
            _texts.Add(text);
        }

        return number;
    }

    private static IEnumerable<KeyValuePair<Declaration, int>> Numbers(IEnumerable<Declaration> declarations) =>
        declarations.Distinct().Select(KeyValuePair.Create);
}
