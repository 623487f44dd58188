using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Layout;

using static MemberOf<PlacedBlock>;

/// <summary>A block in its place.</summary>
/// <param name="Heading">Its heading, or null.</param>
/// <param name="Entries">The entries that fit.</param>
/// <param name="Rest">How many do not, or null.</param>
/// <param name="RestTold">Those entries, one a line.</param>
internal sealed record PlacedBlock(TextRun? Heading, ImmutableArray<PlacedEntry> Entries, TextRun? Rest, string? RestTold)
{
    public static ObjectType Type { get; } = new("placed_block", new Bilingual("图里的一块", "block of a drawing"), () =>
    [
        MemberOf<PlacedBlock>.Make("heading", "标题", TextRun.Type.OrNothing, "标题", "Its heading", b => b.Heading),
        List("entries", "条目", PlacedEntry.Type, "放得下的条目", "The entries that fit", b => b.Entries),
        MemberOf<PlacedBlock>.Make("rest", "还有", TextRun.Type.OrNothing, "还有几项", "How many more there are", b => b.Rest),
        OptionalText("rest_told", "还有哪些", "放不下的条目", "Those that do not fit", b => b.RestTold),
    ]);

    /// <summary>Every line of it.</summary>
    public IEnumerable<TextRun> Runs => new[] { Heading, Rest }.OfType<TextRun>().Concat(Entries.SelectMany(entry => entry.Runs));
}
