using Playbook.Generators.Views;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Layout;

/// <summary>What templates know of the place of a thing that is drawn: the same of all of them.</summary>
internal static class BoxMembers
{
    /// <summary>The members, by the place.</summary>
    /// <typeparam name="T">What is drawn.</typeparam>
    /// <param name="box">Its place.</param>
    public static ObjectMember[] Of<T>(Func<T, Box> box)
        where T : class =>
    [
        MemberOf<T>.Number("x", "横", "左边", "Left edge", drawn => box(drawn).X),
        MemberOf<T>.Number("y", "纵", "上边", "Upper edge", drawn => box(drawn).Y),
        MemberOf<T>.Number("width", "宽", "宽", "Width", drawn => box(drawn).Width),
        MemberOf<T>.Number("height", "高", "高", "Height", drawn => box(drawn).Height),
    ];
}
