namespace Playbook.Templates.Types;

/// <summary>How types relate: which fit where, which can be written, and what a value is that may be one or another.</summary>
internal static class TypeJoin
{
    /// <summary>The type of a value that has one of two types.</summary>
    public static TemplateType Of(TemplateType one, TemplateType other)
    {
        if (one == other || other == SpecialTypes.Unknown)
        {
            return one;
        }

        if (one == SpecialTypes.Unknown)
        {
            return other;
        }

        if (one == SpecialTypes.Nothing || other == SpecialTypes.Nothing)
        {
            return (one == SpecialTypes.Nothing ? other : one).OrNothing;
        }

        return (one, other) switch
        {
            (OptionalType, _) or (_, OptionalType) => Of(WithoutNothing(one), WithoutNothing(other)).OrNothing,
            (ListType a, ListType b) => TemplateType.ListOf(Of(a.Element, b.Element)),
            _ when CanPrint(one) && CanPrint(other) => SpecialTypes.Printable,
            _ => SpecialTypes.Any,
        };
    }

    /// <summary>The type of a value once it is known to be there.</summary>
    public static TemplateType WithoutNothing(TemplateType type) => type is OptionalType optional ? optional.Inner : type;

    /// <summary>Whether a value can be written by itself. Finished text can be written, but not as part of a list.</summary>
    public static bool CanPrint(TemplateType type) => type switch
    {
        ListType list => list.Element != TemplateType.Markup && CanPrint(WithoutNothing(list.Element)),
        SimpleType => type != SpecialTypes.Any && type != SpecialTypes.MemberName,
        _ => false,
    };

    /// <summary>Whether a value of some type may be given where another is wanted. Any value that can be written may stand for text.</summary>
    public static bool Fits(TemplateType given, TemplateType wanted)
    {
        if (given == wanted || given == SpecialTypes.Unknown || wanted == SpecialTypes.Any)
        {
            return true;
        }

        return wanted switch
        {
            UnionType union => union.Alternatives.Any(a => Fits(given, a)),
            ListType list => given is ListType { Element: var element } && Fits(element, list.Element),
            OptionalType optional => given == SpecialTypes.Nothing || Fits(WithoutNothing(given), optional.Inner),
            _ when wanted == TemplateType.Text => given is SimpleType && given != TemplateType.Markup && given != SpecialTypes.Nothing && CanPrint(given),
            _ => false,
        };
    }

    /// <summary>Whether two values can ever be the same.</summary>
    public static bool CanBeEqual(TemplateType one, TemplateType other)
    {
        one = WithoutNothing(one);
        other = WithoutNothing(other);
        return one == other || IsOpen(one) || IsOpen(other) || (one is ListType a && other is ListType b && CanBeEqual(a.Element, b.Element));
    }

    private static bool IsOpen(TemplateType type) =>
        type == SpecialTypes.Unknown || type == SpecialTypes.Nothing || type == SpecialTypes.Printable || type == SpecialTypes.Any;
}
