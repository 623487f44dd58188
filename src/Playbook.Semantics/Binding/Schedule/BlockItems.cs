using System.Collections.Immutable;
using System.Globalization;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>The items that blocks put into the schedule: an offer its sale, a gathering its five periods.</summary>
/// <param name="frame">What is known of the playbook.</param>
/// <param name="scope">Takes the findings.</param>
internal sealed class BlockItems(ScheduleFrame frame, BindingScope scope)
{
    private readonly List<ScheduleItem> _items = [];
    private readonly List<PendingCopy> _copies = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Channel> _usualChannels = ItemReader.UsualChannels(frame);

    /// <summary>The items of all blocks, in source order, and the texts of the blocks that wait for the model.</summary>
    public static (IReadOnlyList<ScheduleItem> Items, IReadOnlyList<PendingCopy> Copies) Of(IEnumerable<DeclaredBlock> blocks, ScheduleFrame frame, BindingScope scope)
    {
        var items = new BlockItems(frame, scope);
        foreach (var block in blocks)
        {
            items.Add(block, block, main: null, items.IdOf(block));
        }

        return (items._items, items._copies);
    }

    // A part leans on the block around it: for the occasion it is told relative to, for title, people and channels it does not name.
    private void Add(DeclaredBlock block, DeclaredBlock outer, ScheduleItem? main, string id)
    {
        var ofField = new Dictionary<Field, ScheduleItem>(ReferenceEqualityComparer.Instance);
        foreach (var row in block.Row.Items)
        {
            var part = row.Part?.In(frame.Language) ?? (ReferenceEquals(block, outer) ? null : block.Title.Text);
            foreach (var when in Occasions(row, block))
            {
                if (when.Pattern is RelativePattern relative)
                {
                    relative.Item.Item = row.BackFrom is { } end && relative.IsBefore && ofField.TryGetValue(end, out var closing) ? closing : main;
                    if (relative.Item.Item is null)
                    {
                        scope.Report(ScheduleDiagnostics.NothingToBeRelativeTo(when.Location, when.Location.Source.ToString(when.Location.Span), outer.Title.Written));
                        continue;
                    }
                }

                var item = Make(block, outer, row, when, part is null ? id : Unique($"{id}/{ItemIds.Slug(part)}"), part);
                _items.Add(item);
                AddCopies(item, block);
                main ??= item;
                if (row.When is { } field)
                {
                    ofField.TryAdd(field, item);
                }
            }
        }

        foreach (var inner in block.Parts)
        {
            Add(inner, outer, main, id);
        }
    }

    // A block has the words of those segments that it may say something of.
    private void AddCopies(ScheduleItem item, DeclaredBlock block)
    {
        foreach (var segment in item.Kind.Segments)
        {
            if (block.Fields.Get(ItemWords.OfSegment[segment]) is { Text: { } text } written)
            {
                _copies.Add(new PendingCopy(item, block.Location, segment, text, written.At));
            }
        }
    }

    private static ImmutableArray<When> Occasions(BlockItem row, DeclaredBlock block) => row.Trigger is { } trigger
        ? [new When(new TriggerPattern(trigger, null), block.Location)]
        : row.OccasionsOf(block.Fields);

    private ScheduleItem Make(DeclaredBlock block, DeclaredBlock outer, BlockItem row, When when, string id, string? part) => new()
    {
        Id = id,
        Name = part is null ? outer.Name : id,
        Names = part is null ? outer.Names : [],
        Title = TitleOf(block, outer, row, part),
        WrittenTitle = HasOwnTitle(block, outer, row) ? block.Title.Written : part is null ? outer.Title.Written : outer.HasTitle ? $"{outer.Title.Written} · {part}" : part,
        Location = block.Location,
        Kind = row.Kind,
        When = when,
        Copy = row.CopyOf(block.Fields),
        Owners = row.By is { } by && block.Fields.Get(by, []) is { IsEmpty: false } others ? others : Common(block, outer, CommonWords.Owners),
        Channels = row.Kind.IsInternal ? [] : Common(block, outer, CommonWords.Channels) is { IsEmpty: false } channels ? channels : _usualChannels,
        Duration = DurationOf(block, row.Kind, when),
        // Reminders name the block's occasion, not the day on which it asks for preferences or money.
        Reminders = row.Kind.ReminderCopy is null || !ReferenceEquals(row.When, CommonWords.When) ? [] : block.Fields.Get(ItemWords.Remind, []),
        Guests = block.Fields.Get(ItemWords.Guest, []),
        Fields = block.Fields,
        Block = outer,
    };

    private static Length? DurationOf(DeclaredBlock block, ItemKind kind, When when) =>
        when.Span ?? (block.Fields.Has(ItemWords.Duration) ? block.Fields.Get(ItemWords.Duration, default) : kind.Duration);

    private static ImmutableArray<T> Common<T>(DeclaredBlock block, DeclaredBlock outer, Field<ImmutableArray<T>> field) =>
        block.Fields.Get(field, []) is { IsEmpty: false } own ? own : outer.Fields.Get(field, []);

    // From the block's own name, or its title where it has no other; the only block of its row needs neither. The first part keeps
    // them apart from the ids of schedule lines, which begin with a kind.
    private string IdOf(DeclaredBlock block) =>
        Unique(block.HasTitle && ItemIds.Slug(block.Name) is { Length: > 0 } slug ? $"block/{block.Row.Id}/{slug}" : $"block/{block.Row.Id}");

    private string Unique(string id)
    {
        var unique = id;
        for (var number = 2; !_ids.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return unique;
    }

    // A part that the author called by a title of its own needs no other: a festival among the block's care.
    private static bool HasOwnTitle(DeclaredBlock block, DeclaredBlock outer, BlockItem row) =>
        !ReferenceEquals(block, outer) && block.HasTitle && row.Part is null;

    private static Prose TitleOf(DeclaredBlock block, DeclaredBlock outer, BlockItem row, string? part) =>
        part is null ? outer.Title
        : HasOwnTitle(block, outer, row) ? block.Title
        : outer.HasTitle ? With(outer.Title, part)
        : new Prose(char.ToUpperInvariant(part[0]) + part[1..], outer.Title.Location);

    // The title may hold expressions, which are rendered once the model is whole.
    private static Prose With(Prose title, string part)
    {
        var composed = new Prose($"{title.Written} · {part}", title.Location);
        if (title.Written.Contains("{{", StringComparison.Ordinal))
        {
            composed.Pending = () => composed.Text = $"{title.Text} · {part}";
        }

        return composed;
    }
}
