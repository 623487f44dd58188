using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Overviews;

using static MemberOf<Arrow>;

/// <summary>A stretch of the way, drawn as an arrow that points at the next.</summary>
/// <param name="Box">Its place, the point included.</param>
/// <param name="IsFirst">Whether nothing points at it.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Told">Its name and days.</param>
/// <param name="Runs">Its name, and its days below it.</param>
internal sealed record Arrow(Box Box, bool IsFirst, Colour Colour, string Told, ImmutableArray<TextRun> Runs)
{
    /// <summary>How far it points.</summary>
    public const int Point = 34;

    public static ObjectType Type { get; } = new("overview_arrow", new Bilingual("箭头", "arrow"), () =>
    [
        Text("points", "角", "多边形的角", "Corners of its shape", a => a.Points),
        Text("colour", "颜色", "阶段的颜色", "Colour of the phase", a => a.Colour.ToString()),
        Text("told", "全文", "名称和日期", "Its name and days", a => a.Told),
        List("runs", "文字", TextRun.Type, "名称和日期", "Its name and days", a => a.Runs),
    ]);

    private string Points
    {
        get
        {
            var (x, y, right, bottom, middle) = (Box.X, Box.Y, Box.Right, Box.Bottom, Box.Y + (Box.Height / 2));
            return FormattableString.Invariant($"{x},{y} {right - Point},{y} {right},{middle} {right - Point},{bottom} {x},{bottom}")
                + (IsFirst ? "" : FormattableString.Invariant($" {x + Point},{middle}"));
        }
    }
}
