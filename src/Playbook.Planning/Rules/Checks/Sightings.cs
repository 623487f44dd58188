using System.Globalization;
using NodaTime;
using Playbook.Planning.Dates;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Rules.Checks;

/// <summary>What was found where, in one line: the first few with their days, then how many more.</summary>
internal static class Sightings
{
    private const int MostShown = 3;

    /// <summary>Occurrences: ““开营仪式”12月1日22:30”.</summary>
    public static Bilingual Of(IReadOnlyList<Occurrence> occurrences) => Joined([.. occurrences.Take(MostShown).Select(Say)], occurrences.Count);

    /// <summary>The first few of many.</summary>
    /// <param name="shown">Those that are named.</param>
    /// <param name="count">How many there are in all.</param>
    public static Bilingual Joined(IReadOnlyList<Bilingual> shown, int count)
    {
        var more = count - shown.Count;
        return new Bilingual(
            string.Join("、", shown.Select(part => part.Zh)) + (more > 0 ? Format($"，等共 {count} 处") : ""),
            string.Join(", ", shown.Select(part => part.En)) + (more > 0 ? Format($" and {more} more") : ""));
    }

    /// <summary>How many are named at most.</summary>
    public static IEnumerable<T> Shown<T>(IEnumerable<T> all) => all.Take(MostShown);

    /// <summary>Days from one to another: “12月7日至12月13日”.</summary>
    public static Bilingual Days(LocalDate first, LocalDate last)
    {
        var (from, to) = (DayWords.Of(first), DayWords.Of(last));
        return first == last ? from : new Bilingual($"{from.Zh}至{to.Zh}", $"{from.En} to {to.En}");
    }

    private static Bilingual Say(Occurrence occurrence)
    {
        var title = occurrence.Item.Title.Text;
        var when = occurrence.Start is { } start ? DayWords.Of(occurrence.Date.At(start)) : DayWords.Of(occurrence.Date);
        return new Bilingual($"“{title}”{when.Zh}", $"“{title}” {(occurrence.Start is null ? "on" : "at")} {when.En}");
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
