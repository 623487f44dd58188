using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.Views;

/// <summary>An item on its date, or one of its segments and reminders, for the script of the page.</summary>
internal sealed class BoardEntry
{
    /// <summary>Takes an occurrence.</summary>
    /// <param name="board">Whose numbers it has.</param>
    /// <param name="view">The occurrence.</param>
    /// <param name="line">The number of its line.</param>
    public BoardEntry(BoardView board, OccurrenceView view, int line)
    {
        View = view;
        Line = line;
        Kind = board.NumberOfKind(view.Item);
        Roles = board.NumbersOf(view.Item.Owners);
        Guests = board.NumbersOf(view.Item.Guests);
        Channels = board.NumbersOf(view.Item.Channels);
        Messages = [.. view.Messages.Select(message => new BoardMessage(board, message))];
        Parts = [.. view.Parts.Select(part => new BoardEntry(board, part, line))];
    }

    public OccurrenceView View { get; }

    public int Line { get; }

    public int Kind { get; }

    public IReadOnlyList<object> Roles { get; }

    public IReadOnlyList<object> Guests { get; }

    public IReadOnlyList<object> Channels { get; }

    public ImmutableArray<BoardMessage> Messages { get; }

    public ImmutableArray<BoardEntry> Parts { get; }

    public static ObjectType TypeIn(PlanTypes types)
    {
        ObjectType? type = null;
        return type = new ObjectType("board-entry", new Bilingual("看板事项", "board entry"), () =>
        [
            MemberOf<BoardEntry>.Make("occurrence", "安排", types.Occurrence, "这一次安排", "The occurrence", e => e.View),
            MemberOf<BoardEntry>.Number("line", "日程行", "第几行日程，从 0 起", "Number of its line, from 0", e => e.Line),
            MemberOf<BoardEntry>.Number("kind", "类型", "第几个类型，从 0 起", "Number of its kind, from 0", e => e.Kind),
            MemberOf<BoardEntry>.List("roles", "岗位", TemplateType.Number, "负责的岗位，编号从 0 起", "Numbers of its owners, from 0", e => e.Roles),
            MemberOf<BoardEntry>.List("guests", "嘉宾", TemplateType.Number, "嘉宾，编号从 0 起", "Numbers of its guests, from 0", e => e.Guests),
            MemberOf<BoardEntry>.List("channels", "渠道", TemplateType.Number, "渠道，编号从 0 起", "Numbers of its channels, from 0", e => e.Channels),
            MemberOf<BoardEntry>.List("messages", "消息", BoardMessage.Type, "要发的消息", "What is sent", e => e.Messages),
            MemberOf<BoardEntry>.List("parts", "环节与提醒", type!, "环节和提醒", "Its segments and reminders", e => e.Parts),
        ]);
    }
}

/// <summary>An item that waits for an event, for the script of the page.</summary>
/// <param name="board">Whose numbers it has.</param>
/// <param name="view">The item.</param>
internal sealed class WaitingEntry(BoardView board, TriggeredView view)
{
    private readonly int _kind = board.NumberOfKind(view.Item);
    private readonly IReadOnlyList<object> _roles = board.NumbersOf(view.Item.Owners);
    private readonly IReadOnlyList<object> _channels = board.NumbersOf(view.Item.Channels);
    private readonly ImmutableArray<BoardMessage> _messages = [.. view.Messages.Select(message => new BoardMessage(board, message))];

    public static ObjectType TypeIn(PlanTypes types) => new("board-waiting", new Bilingual("看板触发事项", "waiting board entry"), () =>
    [
        MemberOf<WaitingEntry>.Make("item", "触发事项", types.Triggered, "触发事项", "The item", e => e.View),
        MemberOf<WaitingEntry>.Number("kind", "类型", "第几个类型，从 0 起", "Number of its kind, from 0", e => e._kind),
        MemberOf<WaitingEntry>.List("roles", "岗位", TemplateType.Number, "负责的岗位，编号从 0 起", "Numbers of its owners, from 0", e => e._roles),
        MemberOf<WaitingEntry>.List("channels", "渠道", TemplateType.Number, "渠道，编号从 0 起", "Numbers of its channels, from 0", e => e._channels),
        MemberOf<WaitingEntry>.List("messages", "消息", BoardMessage.Type, "要发的消息", "What is sent", e => e._messages),
    ]);

    private TriggeredView View => view;
}

/// <summary>A message, for the script of the page.</summary>
/// <param name="board">Whose numbers it has.</param>
/// <param name="view">The message.</param>
internal sealed class BoardMessage(BoardView board, MessageView view)
{
    private readonly int _text = board.NumberOf(view.Message.Text);
    private readonly object? _channel = board.NumberOf(view.Message.Channel);
    private readonly object? _role = board.NumberOf(view.Message.Owner);

    public static ObjectType Type { get; } = new("board-message", new Bilingual("看板消息", "board message"), () =>
    [
        MemberOf<BoardMessage>.Text("anchor", "锚点", "公告网页里的锚点", "Its id in the announcements", m => m.Anchor),
        MemberOf<BoardMessage>.Text("type", "文案类型", "文案类型的名称", "Name of its copy type", m => m.TypeName),
        MemberOf<BoardMessage>.Number("text", "文字", "第几段文字，从 0 起", "Number of its text, from 0", m => m._text),
        MemberOf<BoardMessage>.Make("channel", "渠道", TemplateType.Number.OrNothing, "渠道，编号从 0 起", "Number of its channel, from 0", m => m._channel),
        MemberOf<BoardMessage>.Make("role", "岗位", TemplateType.Number.OrNothing, "由谁发，编号从 0 起", "Number of its sender, from 0", m => m._role),
        MemberOf<BoardMessage>.List("blanks", "留白", TemplateType.Text, "发送前要填的空", "Blanks to fill in before sending", m => m.Blanks),
    ]);

    private string Anchor => view.Anchor;

    private string TypeName => view.TypeName;

    private IReadOnlyList<object> Blanks => view.Message.FillIns;
}
