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

    private static ImmutableArray<MemberRow> Merge(
        ImmutableArray<MemberRow> computed, IEnumerable<Field> fields, Func<object, FieldValues>? values)
    {
        var merged = computed.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var order = computed.Select(row => row.Id).ToList();

        // A word that means one computed member (all guests) is not also another spelling of a second one (the first guest).
        var taken = computed.SelectMany(row => row.Spelling.All.Select(word => (Word: WordKey.Of(word), row.Id)))
            .DistinctBy(pair => pair.Word, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Word, pair => pair.Id, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (merged.TryGetValue(field.Id, out var known))
            {
                merged[field.Id] = known with
                {
                    Spelling = Join(known.Spelling, Without(ForTemplates(field.Spelling), word => taken.TryGetValue(word, out var id) && id != field.Id)),
                };
            }
            else if (values is not null)
            {
                order.Add(field.Id);
                merged.Add(field.Id, FromField(field, values));
            }
        }

        return [.. order.Select(id => merged[id])];
    }

    private static MemberRow FromField(Field field, Func<object, FieldValues> values)
    {
        if (field.IsFlag)
        {
            return new MemberRow(
                field.Id, ForTemplates(field.Spelling), field.Documentation, new ValueShape(field.TemplateType), part => values(part).Has(field)).Always();
        }

        var shape = ShapeOf(field.TemplateType);
        return new MemberRow(
            field.Id,
            ForTemplates(field.Spelling),
            field.Documentation,
            shape,
            part => values(part).GetUntyped(field) switch
            {
                { } value when shape is ValueShape => new Deferred(_ => field.ToTemplate(value)),
                var other => other,
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
    private static Spelling ForTemplates(Spelling spelling) => new(
        spelling.Chinese, [.. spelling.English.Select(word => word.Replace('-', '_').Replace(' ', '_'))]);

    private static Spelling Without(Spelling spelling, Func<string, bool> isTaken) => new(
        [.. spelling.Chinese.Where(word => !isTaken(WordKey.Of(word)))], [.. spelling.English.Where(word => !isTaken(WordKey.Of(word)))]);

    private static Spelling Join(Spelling first, Spelling second) => new(
        Distinct(first.Chinese, second.Chinese), Distinct(first.English, second.English));

    private static ImmutableArray<string> Distinct(ImmutableArray<string> first, ImmutableArray<string> second) =>
        [.. first.Concat(second).DistinctBy(WordKey.Of, StringComparer.Ordinal)];
}
