using System.Globalization;
using NodaTime;
using Playbook.Planning.Dates;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Diagnostics;

/// <summary>Turns of phrase that several findings share.</summary>
internal static class Phrases
{
    /// <summary>How often, and when first: “共3次，最早在12月5日19:00”, “3 times, first at 19:00 on December 5”.</summary>
    public static Bilingual TimesFrom(int count, LocalDateTime first) => TimesFrom(count, DayWords.Of(first), "at");

    /// <summary>How often, and on which day first.</summary>
    public static Bilingual TimesFrom(int count, LocalDate first) => TimesFrom(count, DayWords.Of(first), "on");

    private static Bilingual TimesFrom(int count, Bilingual first, string preposition) => count == 1
        ? new Bilingual($"在{first.Zh}", $"{preposition} {first.En}")
        : new Bilingual(
            string.Create(CultureInfo.InvariantCulture, $"共{count}次，最早在{first.Zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{count} times, first {preposition} {first.En}"));
}
