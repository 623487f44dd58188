using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Messages;

/// <summary>Messages longer than their channel allows, each text once with its worst case.</summary>
internal sealed class LengthAccount
{
    private readonly Dictionary<Sent, Excess> _excesses = [];

    /// <summary>Notes a message that is too long.</summary>
    /// <param name="source">Where its text comes from.</param>
    /// <param name="context">What it is sent for; has a channel.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="limit">The most it may be.</param>
    public void TooLong(CopySource source, CopyContext context, int length, int limit)
    {
        var key = new Sent(context.Item, source.Type, context.Channel!);
        var date = context.SentAt?.Date ?? context.Date;
        _excesses[key] = _excesses.TryGetValue(key, out var known)
            ? known with { Count = known.Count + 1, Length = Math.Max(known.Length, length), First = Earlier(known.First, date) }
            : new Excess(key, 1, length, limit, date, source.Location ?? context.Item.Location);
    }

    /// <summary>One finding for each, in the order they were met; an error where the platform itself refuses the message.</summary>
    public IEnumerable<Diagnostic> Findings() => _excesses.Values.Select(e => MessageDiagnostics.TooLong(
        e.Of.Item, e.Location, e.Of.Type, e.Of.Channel, e.Length, e.Limit, IsRefused(e.Of.Channel, e), MessageDiagnostics.When(e.Count, e.First)));

    // The author may allow less than the platform; what passes only their own bound can still be sent.
    private static bool IsRefused(Channel channel, Excess excess) =>
        channel.Kind is { LimitIsOfficial: true, Limit: { } official } && excess.Length > Math.Max(official, excess.Limit);

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) =>
        one is { } a && other is { } b ? LocalDate.Min(a, b) : one ?? other;

    private sealed record Sent(ScheduleItem Item, CopyType Type, Channel Channel);

    private sealed record Excess(Sent Of, int Count, int Length, int Limit, LocalDate? First, Location Location);
}
