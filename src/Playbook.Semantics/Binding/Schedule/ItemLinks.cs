using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>References from one item to another, filled once all items are known.</summary>
internal sealed class ItemLinks(BindingScope scope)
{
    private static readonly Bilingual ItemSort = new("日程", "schedule item");

    private readonly List<(ItemReference Reference, ValueSyntax Value)> _links = [];
    private readonly HashSet<string> _forgotten = new(StringComparer.Ordinal);

    /// <summary>Notes a reference.</summary>
    /// <param name="value">The other item's name or title.</param>
    public ItemReference Note(ValueSyntax value)
    {
        var reference = new ItemReference();
        _links.Add((reference, value));
        return reference;
    }

    /// <summary>An item that could not be read: references to it are no mistake of their own.</summary>
    public void Forget(ScheduleItemSyntax syntax)
    {
        string?[] words = [syntax.Name?.Text, syntax.Title?.Value.Content];
        _forgotten.UnionWith(words.OfType<string>().Select(WordKey.Of));
    }

    /// <summary>Fills every reference; names nothing has, or several items have, and circles are reported and left empty.</summary>
    public void Fill(ImmutableArray<ScheduleItem> items)
    {
        if (_links.Count == 0)
        {
            return;
        }

        var byName = items.SelectMany(item => item.Names.Select(name => (name, item))).ToLookup(pair => WordKey.Of(pair.name), pair => pair.item, StringComparer.Ordinal);
        var byTitle = items.ToLookup(item => WordKey.Of(item.WrittenTitle), StringComparer.Ordinal);
        foreach (var (reference, value) in _links)
        {
            if (WrittenName(value) is not { Length: > 0 } written || _forgotten.Contains(WordKey.Of(written)))
            {
                continue;
            }

            var key = WordKey.Of(written);
            ImmutableArray<ScheduleItem> found = byName.Contains(key) ? [.. byName[key]] : [.. byTitle[key]];
            reference.Item = Choose(found, value, written, items);
        }

        foreach (var item in items)
        {
            BreakCircle(item);
        }
    }

    private ScheduleItem? Choose(ImmutableArray<ScheduleItem> found, ValueSyntax value, string written, ImmutableArray<ScheduleItem> items)
    {
        switch (found)
        {
            case []:
                scope.Report(NameDiagnostics.UnknownName(
                    scope.At(value), written, ItemSort, [.. items.SelectMany(item => item.Names.Append(item.WrittenTitle)).Distinct(StringComparer.Ordinal)]));
                return null;
            case [{ When.Pattern: TriggerPattern } item]:
                scope.Report(ItemDiagnostics.ReferenceToTrigger(scope.At(value), written, item.Location));
                return null;
            case [var item]:
                return item;
            default:
                scope.Report(ItemDiagnostics.AmbiguousItem(scope.At(value), written, [.. found.Select(item => item.Location)]));
                return null;
        }
    }

    private void BreakCircle(ScheduleItem start)
    {
        var way = new List<ScheduleItem>();
        var met = new HashSet<ScheduleItem>();
        for (var item = start; item is not null; item = Target(item))
        {
            if (ReferenceEquals(item, start) && way.Count > 0)
            {
                scope.Report(ItemDiagnostics.CircularItems(start.When.Location, start.WrittenTitle, [.. way.Skip(1).Select(other => other.Location)]));
                ((RelativePattern)start.When.Pattern).Item.Item = null;
                return;
            }

            // A circle further on that does not come back here is found from one of its own items.
            if (!met.Add(item))
            {
                return;
            }

            way.Add(item);
        }
    }

    private static ScheduleItem? Target(ScheduleItem item) => (item.When.Pattern as RelativePattern)?.Item.Item;

    private string? WrittenName(ValueSyntax value)
    {
        switch (value)
        {
            case NameSyntax name:
                return name.Text;
            case TextSyntax text:
                return text.Value.Content;
            default:
                scope.Report(ValueDiagnostics.WrongValue(
                    scope.At(value), Seen.Of(value), new("另一条日程的名字或标题", "the name or title of another item"), new("\"开营仪式\" 前3天", "3 days before \"Opening night\"")));
                return null;
        }
    }
}
