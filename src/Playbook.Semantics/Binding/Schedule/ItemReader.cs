using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Makes an item of its beginning: adds clauses and block.</summary>
/// <param name="frame">What is known of the playbook.</param>
/// <param name="scope">Names, words and findings.</param>
internal sealed class ItemReader(ScheduleFrame frame, BindingScope scope)
{
    private readonly ImmutableArray<Channel> _usualChannels = UsualChannels(frame);

    /// <summary>The item, and the texts of its block that wait for the model.</summary>
    public (ScheduleItem Item, ImmutableArray<PendingCopy> Copies) Read(ItemHead head, string id)
    {
        var clauses = ItemClauses.Read(head.Syntax, scope);
        var fields = scope.ReadBlock(ItemWords.Block, head.Syntax.Block, head.Syntax.When).Fields;
        var item = new ScheduleItem
        {
            Id = id,
            Name = head.Name ?? head.WrittenTitle ?? head.Title.Text,
            Names = head.Name is { } name ? [name] : [],
            Title = head.Title,
            WrittenTitle = head.WrittenTitle ?? head.Title.Text,
            Location = LineOf(head.Syntax),
            Kind = head.Kind,
            When = head.When,
            Copy = clauses.Copy ?? UsualCopy(head),
            Owners = clauses.Owners,
            Channels = clauses.Channels ?? (head.Kind.IsInternal ? [] : _usualChannels),
            Duration = DurationOf(head, clauses, fields),
            Reminders = RemindersOf(head, fields),
            Guests = fields.Get(ItemWords.Guest, otherwise: []),
            Fields = fields,
        };
        return (item, CopiesOf(head, item, fields));
    }

    // The line without its block.
    private static Location LineOf(ScheduleItemSyntax syntax)
    {
        SyntaxNode last = syntax.When;
        foreach (var child in syntax.Children)
        {
            if (child is BlockSyntax)
            {
                break;
            }

            last = child;
        }

        return BindingScope.Between(syntax.When, last);
    }

    // A message that waits for an event says what the event calls for; other kinds say the same whenever they happen.
    private static CopyType? UsualCopy(ItemHead head) =>
        head.When.Pattern is TriggerPattern { Trigger.Copy: { } copy } && (head.Kind == ItemKinds.Message || head.Kind.Copy is null)
            ? copy
            : head.Kind.Copy;

    /// <summary>Where an item is sent when nobody says: to the groups, or to all channels where there is none.</summary>
    public static ImmutableArray<Channel> UsualChannels(ScheduleFrame frame)
    {
        ImmutableArray<Channel> groups = [.. frame.Channels.Where(channel => channel.Kind.IsGroup)];
        return groups.IsEmpty ? frame.Channels : groups;
    }

    // An end on the clock and a length say the same thing twice; they may not contradict each other.
    private Length? DurationOf(ItemHead head, ItemClauses clauses, FieldValues fields)
    {
        var stated = clauses.Duration ?? (fields.Has(ItemWords.Duration) ? fields.Get(ItemWords.Duration, otherwise: default) : null);
        if (head.When is not { End: { } end, Span: { } span })
        {
            return stated ?? head.Kind.Duration;
        }

        if (stated is { } length && length.TotalMinutes != span.TotalMinutes)
        {
            scope.Report(ScheduleDiagnostics.EndAndLength(
                scope.At(head.Syntax.When),
                MomentWording.Time(end),
                new Bilingual(MomentWording.Length(length, Language.Chinese), MomentWording.Length(length, Language.English))));
        }

        return stated ?? span;
    }

    private ImmutableArray<Reminder> RemindersOf(ItemHead head, FieldValues fields)
    {
        ImmutableArray<Reminder> reminders = fields.Get(ItemWords.Remind, otherwise: []);
        if (reminders.IsEmpty)
        {
            return reminders;
        }

        if (head.Kind.ReminderCopy is null)
        {
            scope.Report(ItemDiagnostics.NoReminders(reminders[0].Location, head.Kind.Name));
            return [];
        }

        if (head.When.Pattern is TriggerPattern)
        {
            scope.Report(ItemDiagnostics.ReminderOfTrigger(reminders[0].Location));
            return [];
        }

        return [.. reminders.Where(reminder => HasItsMoment(reminder, head))];
    }

    private bool HasItsMoment(Reminder reminder, ItemHead head)
    {
        if (reminder.Before is null || head.When.Start is not null)
        {
            return true;
        }

        scope.Report(ItemDiagnostics.ReminderWithoutStart(reminder.Location));
        return false;
    }

    private ImmutableArray<PendingCopy> CopiesOf(ItemHead head, ScheduleItem item, FieldValues fields)
    {
        var copies = ImmutableArray.CreateBuilder<PendingCopy>();
        if (fields.Get(ItemWords.Copy) is { Text: { } own } message)
        {
            if (message.At is { } at)
            {
                scope.Report(ItemDiagnostics.OwnCopyTime(at.Location));
            }

            copies.Add(new PendingCopy(item, head.Syntax.Location, null, own, null));
        }

        foreach (var segment in Segments.Table.Rows)
        {
            if (fields.Get(ItemWords.OfSegment[segment]) is not { } written)
            {
                continue;
            }

            if (!item.Kind.Segments.Contains(segment))
            {
                scope.Report(ItemDiagnostics.ForeignSegment(
                    scope.At(written.Statement.Head), written.Statement.Head.Text, item.Kind.Name, [.. item.Kind.Segments.Select(known => known.Name)]));
            }
            else if (written.Text is { } text)
            {
                copies.Add(new PendingCopy(item, head.Syntax.Location, segment, text, MomentOf(written, head)));
            }
        }

        return copies.ToImmutable();
    }

    private Reminder? MomentOf(ItemText text, ItemHead head) => text.At is { } at && HasItsMoment(at, head) ? at : null;
}
