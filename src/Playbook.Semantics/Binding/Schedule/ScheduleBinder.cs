using System.Collections.Immutable;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Templates;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Schedule lines to items. Two steps, since an item's copy may use everything in the playbook, other items included.</summary>
public static class ScheduleBinder
{
    /// <summary>Reads the lines of all schedule blocks: when, kind, names, owners, fields; references between items are resolved.</summary>
    /// <param name="lines">The lines in source order.</param>
    /// <param name="frame">What is known of the playbook.</param>
    /// <param name="scope">Names, words and findings.</param>
    /// <param name="blocks">Blocks that put items of their own into the schedule.</param>
    public static ScheduleDraft BindItems(
        IEnumerable<ScheduleItemSyntax> lines, ScheduleFrame frame, BindingScope scope, ImmutableArray<DeclaredBlock> blocks)
    {
        var links = new ItemLinks(scope);
        var heads = lines.Select(line => ItemHead.Read(line, frame, scope, links)).OfType<ItemHead>().ToList();
        var ids = ItemIds.Of(heads, scope);
        var reader = new ItemReader(frame, scope);
        var items = ImmutableArray.CreateBuilder<ScheduleItem>();
        var drafts = ImmutableArray.CreateBuilder<PendingCopy>();
        for (var i = 0; i < heads.Count; i++)
        {
            var (item, copies) = reader.Read(heads[i], ids[i]);
            items.Add(item);
            drafts.AddRange(copies);
        }

        var ofBlocks = BlockItems.Of(blocks, frame, scope);
        items.AddRange(ofBlocks.Items);
        drafts.AddRange(ofBlocks.Copies);
        var all = items.ToImmutable();
        links.Fill(all);
        return new ScheduleDraft(all, drafts.ToImmutable());
    }

    /// <summary>Checks the copies written in the items' blocks and puts them into the items.</summary>
    /// <param name="draft">The items; they are part of <paramref name="playbook"/>.</param>
    /// <param name="playbook">The model, whole but for its copies and unrendered prose.</param>
    /// <param name="scope">Names, words and findings.</param>
    public static void BindCopies(ScheduleDraft draft, PlaybookModel playbook, BindingScope scope)
    {
        foreach (var copies in draft.Copies.GroupBy(copy => copy.Item))
        {
            var names = CopyScope.For(playbook, copies.Key);
            var isFaulty = scope.HasErrorWithin(copies.First().Extent);
            copies.Key.Take([.. copies.Select(copy => new ItemCopy(copy.Segment, Check(copy.Text, names, scope, isFaulty), copy.At))]);
        }
    }

    /// <summary>Reads when a duty is done; the same patterns and modifiers as in the schedule, without references to items.</summary>
    /// <param name="syntax">The phrase.</param>
    /// <param name="frame">What is known of the playbook.</param>
    /// <param name="scope">Names, words and findings.</param>
    public static When? BindWhen(WhenSyntax syntax, ScheduleFrame frame, BindingScope scope) =>
        new WhenReader(frame, scope, links: null).Read(syntax);

    /// <summary>Reads the playbook's <c>copy</c> blocks: its own texts for copy types, per channel, in long, medium and short.</summary>
    /// <param name="statements">The statements, heads included.</param>
    /// <param name="playbook">The model, whole but for its copies and unrendered prose.</param>
    /// <param name="scope">Names, words and findings.</param>
    public static void BindCopyOverrides(IEnumerable<StatementSyntax> statements, PlaybookModel playbook, BindingScope scope) =>
        playbook.Take(new CopyOverrideReader(playbook, scope).Read(statements));

    /// <summary>Checks a template where it stands.</summary>
    /// <param name="text">The template.</param>
    /// <param name="names">What it may refer to.</param>
    /// <param name="scope">Takes the findings.</param>
    /// <param name="isFaulty">Whether what it tells of has an error: then a value it misses may have been written, only wrongly.</param>
    internal static CopyText Check(TextSyntax text, TemplateScope names, BindingScope scope, bool isFaulty = false)
    {
        var template = CheckedTemplate.Compile(new TemplateText(text.Source, text.IsData ? Verbatim(text.Value) : text.Value), names, includes: scope.Includes);
        foreach (var finding in template.Diagnostics)
        {
            if (!isFaulty || !TemplateTypeDiagnostics.IsMissingValue(finding))
            {
                scope.Report(finding);
            }
        }

        return new CopyText(template, scope.At(text));
    }

    // Braces that came out of a table print themselves.
    private static TextValue Verbatim(TextValue data) =>
        data with { Content = data.Content.Replace("{{", "{{ \"{{\" }}", StringComparison.Ordinal) };
}
