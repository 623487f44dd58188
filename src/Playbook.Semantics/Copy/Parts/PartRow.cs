using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>A part of a playbook that templates see: its computed members, and the fields that may be written in its block.</summary>
internal sealed class PartRow
{
    private readonly Lazy<ImmutableArray<MemberRow>> _members;

    /// <summary>Makes a part.</summary>
    /// <param name="id">Unique kebab-case name.</param>
    /// <param name="name">How messages call it.</param>
    /// <param name="computed">Members that are not fields, or that know better than the field.</param>
    /// <param name="fields">The fields of its block, in their order.</param>
    /// <param name="values">The written fields of one such part.</param>
    public PartRow(
        string id,
        Bilingual name,
        Func<IEnumerable<MemberRow>> computed,
        Func<IEnumerable<Field>>? fields = null,
        Func<object, FieldValues>? values = null)
    {
        Id = id;
        Name = name;
        _members = new Lazy<ImmutableArray<MemberRow>>(() => Merge([.. computed()], fields?.Invoke() ?? [], values));
    }

    /// <summary>Unique name.</summary>
    public string Id { get; }

    /// <summary>How messages call it.</summary>
    public Bilingual Name { get; }

    /// <summary>Computed members, then fields.</summary>
    public ImmutableArray<MemberRow> Members => _members.Value;

    /// <summary>An English word of the language as a member's name.</summary>
    public static string ForTemplates(string word) => word.Replace('-', '_').Replace(' ', '_');

    private static ImmutableArray<MemberRow> Merge(
        ImmutableArray<MemberRow> computed, IEnumerable<Field> fields, Func<object, FieldValues>? values)
    {
        var merged = computed.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var order = computed.Select(row => row.Id).ToList();

        // A word that means one computed member (all guests) is not also another spelling of a second one (the first guest).
        var taken = computed.SelectMany(row => row.Spelling.All.Select(word => (Word: WordKey.Of(word), row.Id)))
            .DistinctBy(pair => pair.Word, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Word, pair => pair.Id, StringComparer.Ordinal);
        Field[][] facts = [.. fields.GroupBy(field => field.Id, StringComparer.Ordinal).Select(same => same.ToArray())];

        // Nor does another block's word for a fact take the word of a different one: 问题 of a survey block is not 问题 of a topic.
        var first = facts.SelectMany(same => ForTemplates(same[0].Spelling).All.Select(word => (Word: WordKey.Of(word), same[0].Id)))
            .DistinctBy(pair => pair.Word, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Word, pair => pair.Id, StringComparer.Ordinal);
        foreach (var several in facts)
        {
            var field = several[0];
            var spelling = several.Skip(1)
                .Select(one => Without(ForTemplates(one.Spelling), word => first.TryGetValue(word, out var id) && id != field.Id))
                .Aggregate(ForTemplates(field.Spelling), Join);
            if (merged.TryGetValue(field.Id, out var known))
            {
                merged[field.Id] = known with
                {
                    Spelling = Join(known.Spelling, Without(spelling, word => taken.TryGetValue(word, out var id) && id != field.Id)),
                };
            }
            else if (values is not null)
            {
                order.Add(field.Id);
                merged.Add(field.Id, FromField(several, spelling, values));
            }
        }

        return [.. order.Select(id => merged[id])];
    }

    // A block may have another word for the same fact, under the same id: whichever is written is the value.
    private static MemberRow FromField(Field[] fields, Spelling spelling, Func<object, FieldValues> values)
    {
        var first = fields[0];
        if (first.IsFlag)
        {
            return new MemberRow(
                first.Id, spelling, first.Documentation, new ValueShape(first.TemplateType), part => Array.Exists(fields, values(part).Has)).Always();
        }

        var shape = ShapeOf(first.TemplateType);
        return new MemberRow(first.Id, spelling, first.Documentation, shape, part =>
        {
            var written = values(part);
            var field = Array.Find(fields, written.Has) ?? first;
            return written.GetUntyped(field) switch
            {
                { } value when shape is ValueShape => new Deferred(_ => field.ToTemplate(value)),
                var other => other,
            };
        });
    }

    // A field that refers to a role gives that role as templates see it, not the bare reference.
    private static MemberShape ShapeOf(TemplateType type) => type switch
    {
        ObjectType { Id: var id } when PartRows.Find(id) is { } row => new PartShape(() => row),
        ListType { Element: ObjectType { Id: var id } } when PartRows.Find(id) is { } row => new PartsShape(() => row),
        _ => new ValueShape(type),
    };

    // A template cannot hold a hyphen or a space inside a name.
    private static Spelling ForTemplates(Spelling spelling) => new(spelling.Chinese, [.. spelling.English.Select(ForTemplates)]);

    private static Spelling Without(Spelling spelling, Func<string, bool> isTaken) => new(
        [.. spelling.Chinese.Where(word => !isTaken(WordKey.Of(word)))], [.. spelling.English.Where(word => !isTaken(WordKey.Of(word)))]);

    private static Spelling Join(Spelling first, Spelling second) => new(
        Distinct(first.Chinese, second.Chinese), Distinct(first.English, second.English));

    private static ImmutableArray<string> Distinct(ImmutableArray<string> first, ImmutableArray<string> second) =>
        [.. first.Concat(second).DistinctBy(WordKey.Of, StringComparer.Ordinal)];
}
