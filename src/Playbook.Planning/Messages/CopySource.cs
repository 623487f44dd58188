using System.Collections.Immutable;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Templates;

namespace Playbook.Planning.Messages;

/// <summary>Where a message's text comes from.</summary>
/// <param name="Type">Which copy.</param>
/// <param name="Variants">Long before medium before short; at least one.</param>
/// <param name="Location">Where the author wrote it; null for a built-in text.</param>
internal sealed record CopySource(CopyType Type, ImmutableArray<CheckedTemplate> Variants, Location? Location)
{
    /// <summary>The copy a context asks for; null when the part sends nothing.</summary>
    public static CopyType? TypeOf(CopyContext context)
    {
        if (context.Segment is { } segment)
        {
            return segment.Copy;
        }

        // A text written for a kind that has none of its own goes out as an announcement.
        return context.Reminder is not null
            ? context.Item.Kind.ReminderCopy
            : context.Item.Copy ?? (Written(context.Item, null) is null ? null : WelcomeCopy.Notice);
    }

    /// <summary>
    /// The text: the item's own, else the playbook's for the channel, else the playbook's for all channels, else the built-in one. A
    /// text that cannot be rendered — which is reported where it is checked — is passed over.
    /// </summary>
    /// <param name="type">Which copy.</param>
    /// <param name="context">What it is for.</param>
    /// <param name="templates">The project's texts in place of built-in ones.</param>
    /// <returns>Null when there is none at all.</returns>
    public static CopySource? Find(CopyType type, CopyContext context, ProjectTemplates templates)
    {
        if (context.Reminder is null && Written(context.Item, context.Segment) is { } own)
        {
            return new CopySource(type, [own.Text.Template], own.Text.Location);
        }

        var playbook = context.Playbook;
        if ((Override(playbook, type, context.Channel) ?? Override(playbook, type, null)) is { } shared)
        {
            return shared;
        }

        var variants = CopyLibrary.Variants(type, playbook.Language, templates);
        if (!templates.IsEmpty && variants.Any(static text => text.HasErrors))
        {
            variants = CopyLibrary.Variants(type, playbook.Language);
        }

        return variants.IsEmpty ? null : new CopySource(type, variants, null);
    }

    private static ItemCopy? Written(ScheduleItem item, SegmentRow? segment)
    {
        foreach (var copy in item.Copies)
        {
            if (ReferenceEquals(copy.Segment, segment) && !copy.Text.Template.HasErrors)
            {
                return copy;
            }
        }

        return null;
    }

    private static CopySource? Override(PlaybookModel playbook, CopyType type, Channel? channel)
    {
        foreach (var copy in playbook.Copies)
        {
            if (!ReferenceEquals(copy.Type, type) || !(channel is null ? copy.Channels.IsEmpty : copy.Channels.Contains(channel)))
            {
                continue;
            }

            ImmutableArray<CheckedTemplate> variants = [.. copy.Variants.Select(v => v.Template).Where(t => !t.HasErrors)];
            if (!variants.IsEmpty)
            {
                return new CopySource(type, variants, copy.Variants[0].Location);
            }
        }

        return null;
    }
}
