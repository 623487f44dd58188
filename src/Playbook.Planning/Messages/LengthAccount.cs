using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Lengths;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Messages;

/// <summary>Messages and titles longer than their channel allows, each text once with its worst case.</summary>
internal sealed class LengthAccount
{
    private readonly Dictionary<Sent, Excess> _excesses = [];

    /// <summary>Notes a message that is too long.</summary>
    /// <param name="source">Where its text comes from.</param>
    /// <param name="context">What it is sent for; has a channel.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="limit">The most it may be.</param>
    /// <param name="parts">How many messages it goes out as; 0 when it cannot.</param>
    public void TooLong(CopySource source, CopyContext context, int length, int limit, int parts) =>
        Note(source, context, context.Channel!.Kind.Message, length, limit, parts);

    /// <summary>Looks at a title.</summary>
    /// <param name="source">Where its text comes from.</param>
    /// <param name="context">What it is sent for; has a channel.</param>
    /// <param name="title">The title.</param>
    public void Title(CopySource source, CopyContext context, MessageTitle title)
    {
        if (title.Length > title.Limit)
        {
            Note(source, context, context.Channel!.Kind.Title!, title.Length, title.Limit.Value, parts: 0);
        }
    }

    /// <summary>One finding for each, in the order they were met; an error where the platform itself refuses the message.</summary>
    public IEnumerable<Diagnostic> Findings() => _excesses.Values.Select(MessageDiagnostics.TooLong);

    private void Note(CopySource source, CopyContext context, LengthRule rule, int length, int limit, int parts)
    {
        var key = new Sent(context.Item, source.Type, context.Channel!, rule);
        var date = context.SentAt?.Date ?? context.Date;
        _excesses[key] = _excesses.TryGetValue(key, out var known)
            ? known with
            {
                Count = known.Count + 1,
                Length = Math.Max(known.Length, length),
                Parts = known.Parts == 0 || parts == 0 ? 0 : Math.Max(known.Parts, parts),
                First = Earlier(known.First, date),
            }
            : new Excess(key, 1, length, limit, parts, date, source.Location ?? context.Item.Location);
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) =>
        one is { } a && other is { } b ? LocalDate.Min(a, b) : one ?? other;
}

/// <summary>What is too long, and by which rule.</summary>
internal sealed record Sent(ScheduleItem Item, CopyType Type, Channel Channel, LengthRule Rule)
{
    /// <summary>Whether it is the title that is too long.</summary>
    public bool IsTitle => ReferenceEquals(Rule, Channel.Kind.Title);
}

/// <summary>How much too long it is.</summary>
/// <param name="Of">What.</param>
/// <param name="Count">How often it is sent.</param>
/// <param name="Length">The longest it gets, in the channel's count.</param>
/// <param name="Limit">The most it may have.</param>
/// <param name="Parts">How many messages it goes out as; 0 when it cannot.</param>
/// <param name="First">When it is sent first; null for a triggered item.</param>
/// <param name="Location">Where the text stands, or the item.</param>
internal sealed record Excess(Sent Of, int Count, int Length, int Limit, int Parts, LocalDate? First, Location Location)
{
    /// <summary>Whether the platform itself refuses it. The author may allow less than the platform; what passes only their own bound can be sent.</summary>
    public bool IsRefused => Parts == 0 && Of.Rule is { IsOfficial: true, Limit: { } official } && Length > Math.Max(official, Limit);
}
