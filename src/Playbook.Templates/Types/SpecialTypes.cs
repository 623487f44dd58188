using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Types;

/// <summary>A value of one of several types: what some functions take.</summary>
/// <param name="Name">How messages call it.</param>
/// <param name="Alternatives">The types.</param>
public sealed record UnionType(Bilingual Name, ImmutableArray<TemplateType> Alternatives) : TemplateType(Name);

/// <summary>Types that no data has, but that expressions and functions speak of.</summary>
public static class SpecialTypes
{
    /// <summary>Any value at all.</summary>
    public static SimpleType Any { get; } = new(new Bilingual("任意值", "any value"));

    /// <summary>No value: the literal <c>null</c>.</summary>
    public static SimpleType Nothing { get; } = new(new Bilingual("空值", "nothing"));

    /// <summary>A value that can be written, of a kind that only rendering shows: <c>x ? 5 : 'five'</c>.</summary>
    public static SimpleType Printable { get; } = new(new Bilingual("可写出的值", "printable value"));

    /// <summary>What follows from an error that is reported already; everything fits it.</summary>
    public static SimpleType Unknown { get; } = new(new Bilingual("未知", "unknown"));

    /// <summary>The name of a member, in quotes.</summary>
    public static SimpleType MemberName { get; } = new(new Bilingual("项名", "member name"));

    /// <summary>A list of anything.</summary>
    public static ListType AnyList { get; } = new(Any);

    /// <summary>A text or a list.</summary>
    public static UnionType TextOrList { get; } = new(new Bilingual("文字或列表", "text or list"), [TemplateType.Text, AnyList]);
}
