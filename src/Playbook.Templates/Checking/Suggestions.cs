using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Checking;

/// <summary>What a misspelt name was probably meant to be.</summary>
internal static class Suggestions
{
    private const int MostExpectations = 3;

    /// <summary>“Did you mean”, or the first names there are; empty when there is none.</summary>
    public static Bilingual For(string written, IReadOnlyList<Spelling> candidates)
    {
        if (Nearest(written, candidates) is ({ } word, { } spelling))
        {
            var twin = spelling.Chinese.Contains(word) ? spelling.English[0] : spelling.Chinese[0];
            return new($"是不是“{word}”（{twin}）？", $" Did you mean “{word}” ({twin})?");
        }

        var first = candidates.Take(MostExpectations).ToList();
        return first.Count == 0
            ? new(string.Empty, string.Empty)
            : new(
                $"有的是：{string.Join('、', first.Select(s => s.Chinese[0]))}{(candidates.Count > first.Count ? "等" : string.Empty)}。",
                $" There is: {string.Join(", ", first.Select(s => s.English[0]))}{(candidates.Count > first.Count ? ", …" : string.Empty)}.");
    }

    /// <summary>“Did you mean” this.</summary>
    public static Bilingual Of(string meant) => new($"是不是“{meant}”？", $" Did you mean “{meant}”?");

    /// <summary>The replacement by what was probably meant.</summary>
    public static CodeFix Fix(string meant, TextSpan place) =>
        new(new Bilingual($"改成“{meant}”", $"Change to “{meant}”"), place, meant, IsSafe: false);

    /// <summary>The replacement by the nearest name, or null when none is near.</summary>
    public static CodeFix? Fix(string written, IReadOnlyList<Spelling> candidates, TextSpan place) =>
        Nearest(written, candidates) is { Word: { } word }
            ? Fix(word, place)
            : null;

    private static (string? Word, Spelling? Spelling) Nearest(string written, IReadOnlyList<Spelling> candidates) =>
        NearestWord.Find(written, candidates.SelectMany(spelling => spelling.All)) is { } word
            ? (word, candidates.First(spelling => spelling.All.Contains(word, StringComparer.Ordinal)))
            : default;
}
