using System.Collections.Immutable;
using Playbook.Planning.Timing;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates;

namespace Playbook.Planning.Messages;

/// <summary>Renders what an occurrence sends, channel by channel, and keeps account of what does not fit.</summary>
/// <param name="words">Words that the project avoids.</param>
/// <param name="templates">The project's texts in place of built-in ones.</param>
internal sealed class MessageWriter(ImmutableArray<HouseWord> words, ProjectTemplates templates)
{
    private readonly RenderFindings _renderFindings = new();
    private readonly LengthAccount _lengths = new();
    private readonly MissingCopy _missing = new();
    private readonly HouseWordAccount _words = new(words);

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

    /// <summary>What was found in everything written so far.</summary>
    public IEnumerable<Diagnostic> Findings() => [.. _missing.Findings(), .. _renderFindings.All, .. _lengths.Findings(), .. _words.Findings()];

    private Message? Write(string id, CopyType type, CopyContext context)
    {
        // A text that renders to nothing is none either.
        if (CopySource.Find(type, context, templates) is not { } source || Fitting(source, context) is not { Text.Length: > 0 } fitting)
        {
            _missing.Note(context.Item, type);
            return null;
        }

        var (text, length) = fitting;
        _words.Look(text, source, context);
        return new Message
        {
            Id = OccurrenceIds.Message(id, context.Channel),
            Type = type,
            Channel = context.Channel,
            Owner = context.Item.Owners is [var owner, ..] ? owner : null,
            Text = FillIn.Shown(text),
            Length = length,
            FillIns = FillIn.Names(text),
            IsAuthored = source.Location is not null,
        };
    }

    // The longest variant that fits, else the shortest there is. Of our own texts one that is read without a tap goes before longer ones.
    private (string Text, int Length) Fitting(CopySource source, CopyContext context)
    {
        var kind = context.Channel?.Kind;
        var count = kind?.Count ?? LengthCount.Graphemes;
        var limit = context.Channel?.Limit ?? kind?.Limit ?? int.MaxValue;
        var values = CopyScope.Values(context);
        var readable = source.Location is null ? Math.Min(kind?.Readable ?? limit, limit) : limit;
        (string Text, int Length)? fitting = null;
        (string Text, int Length)? shortest = null;
        foreach (var variant in source.Variants)
        {
            var text = Render(variant, values, context.Playbook, context.Channel);
            var length = MessageLength.Of(text, count);
            if (length <= readable)
            {
                return (text, length);
            }

            if (length <= limit)
            {
                fitting ??= (text, length);
            }

            if (shortest is not { } known || length < known.Length)
            {
                shortest = (text, length);
            }
        }

        if (fitting is { } folded)
        {
            return folded;
        }

        _lengths.TooLong(source, context, shortest!.Value.Length, limit);
        return shortest.Value;
    }

    private string Render(CheckedTemplate template, object?[] values, PlaybookModel playbook, Channel? channel)
    {
        var result = template.Render(values, playbook.Language);
        _renderFindings.Add(result.Diagnostics);
        return TrailingSpace.Trim(ChatText.For(result.Text, channel));
    }
}
