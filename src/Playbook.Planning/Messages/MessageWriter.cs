using System.Collections.Immutable;
using Playbook.Planning.Timing;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Lengths;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates;

namespace Playbook.Planning.Messages;

/// <summary>Renders what an occurrence sends, channel by channel, and keeps account of what does not fit.</summary>
/// <param name="playbook">Whose messages.</param>
/// <param name="templates">The project's texts in place of built-in ones.</param>
internal sealed class MessageWriter(PlaybookModel playbook, ProjectTemplates templates)
{
    private readonly RenderFindings _renderFindings = new();
    private readonly LengthAccount _lengths = new();
    private readonly MissingCopy _missing = new();
    private readonly WordingAccount _words = new(playbook);

    /// <summary>What goes out at one moment: one message for each channel of the item, or one without a channel.</summary>
    /// <param name="id">The occurrence's id, or the item's for a triggered item.</param>
    /// <param name="context">What is sent and when; its channel is not set yet.</param>
    public ImmutableArray<Message> Write(string id, CopyContext context)
    {
        if (CopySource.TypeOf(context) is not { } type)
        {
            return [];
        }

        var channels = context.Item.Channels;
        if (channels.IsEmpty)
        {
            return Write(id, type, context) is { } only ? [only] : [];
        }

        var messages = ImmutableArray.CreateBuilder<Message>(channels.Length);
        for (var i = 0; i < channels.Length; i++)
        {
            if (channels.IndexOf(channels[i]) == i && Write(id, type, context with { Channel = channels[i] }) is { } message)
            {
                messages.Add(message);
            }
        }

        return messages.DrainToImmutable();
    }

    /// <summary>What the project allows and everything written so far made use of, in the project's order.</summary>
    public ImmutableArray<AllowedWord> AllowedWords => _words.AllowedWords;

    /// <summary>What was found in everything written so far.</summary>
    public IEnumerable<Diagnostic> Findings() => [.. _missing.Findings(), .. _renderFindings.All, .. _lengths.Findings(), .. _words.Findings()];

    private Message? Write(string id, CopyType type, CopyContext context)
    {
        // A text that renders to nothing is none either.
        if (CopySource.Find(type, context, templates) is not { } source || Fitting(source, context) is not { Written.Text.Length: > 0 } fitting)
        {
            _missing.Note(context.Item, type);
            return null;
        }

        var (variant, written, parts) = fitting;
        _words.Look(written.Text, source, context);
        if (written.Title is { } title)
        {
            _words.Look(title.Text, source, context);
            _lengths.Title(source, context, title);
        }

        return new Message
        {
            Id = OccurrenceIds.Message(id, context.Channel),
            Type = type,
            Channel = context.Channel,
            Owner = context.Item.Owners is [var owner, ..] ? owner : null,
            Title = written.Title,
            Text = FillIn.Shown(written.Text),
            Markdown = FillIn.Shown(written.Markdown),
            Length = written.Length,
            Variant = variant,
            Variants = source.Variants.Length,
            Parts = parts,
            FillIns = FillIn.Names(written.Text),
            IsAuthored = source.Location is not null,
        };
    }

    // The longest variant that fits, else the shortest there is. Of our own texts one that is read without a tap goes before longer ones.
    private Fit Fitting(CopySource source, CopyContext context)
    {
        var rule = context.Channel?.Kind.Message ?? LengthRule.None;
        var limit = context.Channel?.Limit ?? rule.Limit ?? int.MaxValue;
        var values = CopyScope.Values(context);
        var readable = source.Location is null ? Math.Min(rule.Readable ?? limit, limit) : limit;
        Fit? fitting = null;
        Fit? shortest = null;
        for (var i = 0; i < source.Variants.Length; i++)
        {
            var variant = new Fit(i, Render(source.Variants[i], values, context), []);
            if (variant.Written.Length <= readable)
            {
                return variant;
            }

            if (variant.Written.Length <= limit)
            {
                fitting ??= variant;
            }

            if (shortest is null || variant.Written.Length < shortest.Written.Length)
            {
                shortest = variant;
            }
        }

        return fitting ?? TooLong(shortest!, source, context, limit);
    }

    private Fit TooLong(Fit shortest, CopySource source, CopyContext context, int limit)
    {
        var parts = shortest.Written.Parts(context.Channel, limit);
        _lengths.TooLong(source, context, shortest.Written.Length, limit, parts.Length);
        return shortest with { Parts = parts };
    }

    private WrittenMessage Render(CheckedTemplate template, object?[] values, CopyContext context)
    {
        var result = template.Render(values, context.Playbook.Language);
        _renderFindings.Add(result.Diagnostics);
        return WrittenMessage.Of(result.Text, context.Channel, context.Item);
    }

    private sealed record Fit(int Variant, WrittenMessage Written, ImmutableArray<MessagePart> Parts);
}
