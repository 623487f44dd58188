using System.Collections.Immutable;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;

namespace Playbook.Planning.Messages;

/// <summary>
/// Texts that are kept ready: those a playbook calls for although no line of its schedule sends them, and those each of its blocks
/// calls for. An author who puts one into the schedule, or lets it wait for an event, has it there and not here.
/// </summary>
internal static class PreparedCopies
{
    /// <summary>The texts, in the order of the copy pack.</summary>
    public static ImmutableArray<PreparedCopy> Of(PlaybookModel playbook, MessageWriter messages)
    {
        var sent = playbook.Items.Select(item => item.Copy).OfType<CopyType>().ToHashSet();
        var blocks = Whole(playbook.Blocks).ToList();
        var prepared = ImmutableArray.CreateBuilder<PreparedCopy>();
        foreach (var group in CopyTypes.Groups)
        {
            foreach (var type in group.Types)
            {
                if (type.IsCalledFor?.Invoke(playbook) == true && !sent.Contains(type) && !blocks.Any(block => block.Row.CopiesOf(block.Fields).Contains(type)))
                {
                    Add(type, group, block: null);
                }

                foreach (var block in blocks)
                {
                    if (block.Row.CopiesOf(block.Fields).Contains(type) && !IsSentBy(block, type, playbook))
                    {
                        Add(type, group, block);
                    }
                }
            }
        }

        return prepared.ToImmutable();

        void Add(CopyType type, CopyGroup group, DeclaredBlock? block)
        {
            var item = Item(playbook, type, block, Channels(playbook, type, block));
            var texts = Texts(item);
            if (!item.Channels.IsEmpty && HasTextForAnywhere(playbook, type) && !IsToldWhere(type, block))
            {
                texts = [.. Texts(Item(playbook, type, block, [])), .. texts];
            }

            if (!texts.IsEmpty)
            {
                prepared.Add(new PreparedCopy(item.Id, item, group, texts));
            }
        }

        ImmutableArray<Message> Texts(ScheduleItem item) => messages.Write(item.Id, new CopyContext { Playbook = playbook, Item = item });
    }

    // Where the block says, where its length depends on it, and wherever the author has a text of its own for.
    private static ImmutableArray<Channel> Channels(PlaybookModel playbook, CopyType type, DeclaredBlock? block)
    {
        if (block?.Fields.Get(CommonWords.Channels, []) is { IsEmpty: false } own)
        {
            return own;
        }

        var named = playbook.Copies.Where(copy => ReferenceEquals(copy.Type, type)).SelectMany(copy => copy.Channels).ToHashSet();
        return [.. playbook.Channels.Where(channel => named.Contains(channel) || (type.IsPerChannel && !channel.Kind.IsGroup))];
    }

    private static bool IsToldWhere(CopyType type, DeclaredBlock? block) =>
        type.IsPerChannel || block?.Fields.Get(CommonWords.Channels, []) is { IsEmpty: false };

    private static bool HasTextForAnywhere(PlaybookModel playbook, CopyType type) =>
        playbook.Copies.Any(copy => ReferenceEquals(copy.Type, type) && copy.Channels.IsEmpty);

    private static IEnumerable<DeclaredBlock> Whole(IEnumerable<DeclaredBlock> blocks) =>
        blocks.SelectMany(block => Whole(block.Parts).Prepend(block));

    private static bool IsSentBy(DeclaredBlock block, CopyType type, PlaybookModel playbook) =>
        playbook.Items.Any(item => item.Block is not null && ReferenceEquals(item.Fields, block.Fields) && ReferenceEquals(item.Copy, type));

    private static ScheduleItem Item(PlaybookModel playbook, CopyType type, DeclaredBlock? block, ImmutableArray<Channel> channels) => new()
    {
        Id = block is null ? $"copy/{type.Id}" : $"copy/{type.Id}/{block.Row.Id}/{block.Name}",
        Name = type.Name.In(playbook.Language),
        Title = block?.Title ?? new Prose(FieldWording.Label(type, playbook.Language), playbook.Location),
        Location = block?.Location ?? playbook.Location,
        Kind = ItemKinds.Message,
        When = new When(new TriggerPattern(TriggerWords.AsNeeded, null), playbook.Location),
        Copy = type,
        Owners = Senders(playbook, type, block),
        Channels = channels,
        Fields = block?.Fields ?? FieldValues.Empty,
        Block = block,
    };

    private static ImmutableArray<Role> Senders(PlaybookModel playbook, CopyType type, DeclaredBlock? block)
    {
        if (block?.Fields.Get(CommonWords.Owners, []) is { IsEmpty: false } own)
        {
            return own;
        }

        return (Holding(type.Sender ?? RoleKinds.Owner) ?? Holding(RoleKinds.Owner)) is { } role ? [role] : [];

        Role? Holding(Word kind) => playbook.Roles.FirstOrDefault(role => ReferenceEquals(role.Kind, kind));
    }
}
