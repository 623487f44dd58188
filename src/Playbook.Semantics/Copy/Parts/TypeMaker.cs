using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>
/// Makes template types of part rows. Without samples a type fits any playbook: what may be left out may be missing. With samples –
/// the very parts a template will be given – a member all of them have is there, and one none of them has says so.
/// </summary>
internal sealed class TypeMaker(Language language)
{
    private readonly ConcurrentDictionary<PartRow, ObjectType> _general = new();

    /// <summary>The type of any such part; one object per row, so that types can be compared.</summary>
    public ObjectType General(PartRow row) => _general.GetOrAdd(
        row, static (part, maker) => new ObjectType(part.Id, part.Name, () => part.Members.Select(m => maker.GeneralMember(m))), this);

    /// <summary>The type of these very parts.</summary>
    public ObjectType Of(PartRow row, ImmutableArray<object> samples) => new(
        row.Id, row.Name, () => row.Members.Select(member => SampledMember(row, member, samples)));

    private ObjectMember GeneralMember(MemberRow row) => Make(row, row.Shape switch
    {
        PartShape(var part) => row.IsAlwaysThere ? General(part()) : General(part()).OrNothing,
        PartsShape(var part) => TemplateType.ListOf(General(part())),
        ValueShape { Type: ListType list } => list,
        ValueShape(var type) => row.IsAlwaysThere ? type : type.OrNothing,
        _ => throw new InvalidOperationException(row.Shape.ToString()),
    });

    private ObjectMember SampledMember(PartRow part, MemberRow row, ImmutableArray<object> samples)
    {
        var raws = samples.Select(row.Read).OfType<object>().ToImmutableArray();
        var type = row.Shape switch
        {
            PartShape(var other) => Of(other(), raws),
            PartsShape(var other) => TemplateType.ListOf(Of(other(), [.. raws.SelectMany(list => ((IEnumerable)list).Cast<object>())])),
            ValueShape(var value) => value,
            _ => throw new InvalidOperationException(row.Shape.ToString()),
        };
        return Make(row, raws.Length == samples.Length ? type : raws.IsEmpty ? Unset(part, type) : type.OrNothing);
    }

    private ObjectMember Make(MemberRow row, TemplateType type) => new(row.Spelling, type, row.Documentation, row.Shape switch
    {
        PartShape => row.Read,
        PartsShape => part => TemplateValue.PartsOf(row.Read(part)),
        ValueShape { Type: ListType } => part => TemplateValue.Of(row.Read(part) ?? Array.Empty<object>(), language),
        _ => part => TemplateValue.Of(row.Read(part), language),
    });

    // Always nothing for the template at hand; the name makes the finding say why.
    internal static OptionalType Unset(PartRow part, TemplateType inner) => new(inner)
    {
        Name = new Bilingual($"这个{part.Name.Zh}没有填的{inner.Name.Zh}", $"{inner.Name.En} that is not set in this {part.Name.En}"),
    };
}
