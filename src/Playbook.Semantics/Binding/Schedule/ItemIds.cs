using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>
/// Ids of items: the item's own name; else kind and title, such as <c>live/作者与编辑</c>; where two have those in common, with the days
/// as well. Never from the place in the file, so that moving a line keeps calendars and links intact.
/// </summary>
internal static class ItemIds
{
    private const int LongestSlug = 60;

    /// <summary>One id for each item, all different; items that nothing tells apart are reported.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<ItemHead> heads, BindingScope scope)
    {
        string[] plain = [.. heads.Select(Short)];
        var uses = plain.CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var first = new Dictionary<string, ItemHead>(StringComparer.Ordinal);
        var ids = ImmutableArray.CreateBuilder<string>(heads.Count);
        for (var i = 0; i < plain.Length; i++)
        {
            var head = heads[i];
            var id = head.Name is null && uses[plain[i]] > 1 ? $"{plain[i]}/{Slug(WhenWording.Of(head.When, Language.English))}" : plain[i];
            if (!first.TryAdd(id, head))
            {
                Report(head, first[id], scope);
                id = Numbered(id, first, head);
            }

            ids.Add(id);
        }

        return ids.MoveToImmutable();
    }

    /// <summary>Letters and digits of any script, half width and lower case, with a hyphen for everything between.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (slug.Length >= LongestSlug)
            {
                break;
            }

            var folded = rune.IsBmp ? new Rune(WordKey.Fold((char)rune.Value)) : rune;
            if (Rune.IsLetterOrDigit(folded))
            {
                slug.Append(folded.ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Short(ItemHead head) => head.Name is { } name
        ? WordKey.Of(name)
        : Slug(head.WrittenTitle ?? "") is { Length: > 0 } slug ? $"{head.Kind.Id}/{slug}" : head.Kind.Id;

    // The finding forbids outputs; until it is mended, the model still has one id for each item.
    private static string Numbered(string id, Dictionary<string, ItemHead> taken, ItemHead head)
    {
        var number = 2;
        string candidate;
        do
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{number++}");
        }
        while (!taken.TryAdd(candidate, head));

        return candidate;
    }

    private static void Report(ItemHead head, ItemHead first, BindingScope scope)
    {
        var before = scope.At(first.Syntax.When);
        scope.Report(head.Name is { } name
            ? ItemDiagnostics.NameTaken(scope.At(head.Syntax.Name!), name, before)
            : ItemDiagnostics.SameItemTwice(scope.At(head.Syntax.When), head.WrittenTitle ?? head.Title.Text, before));
    }
}
