using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Layout;

using static MemberOf<PlacedEntry>;

/// <summary>An entry in its place.</summary>
/// <param name="Told">All of it, where its place has not room enough.</param>
/// <param name="Runs">Its lines.</param>
internal sealed record PlacedEntry(string? Told, ImmutableArray<TextRun> Runs)
{
    public static ObjectType Type { get; } = new("placed_entry", new Bilingual("图里的条目", "entry of a drawing"), () =>
    [
        OptionalText("told", "全文", "放不下时的全文", "All of it, where it does not fit", e => e.Told),
        List("runs", "文字", TextRun.Type, "一行一行的字", "Its lines", e => e.Runs),
    ]);
}
