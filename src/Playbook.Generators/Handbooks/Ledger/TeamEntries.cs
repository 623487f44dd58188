using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>What the team costs, what may be spent to win members, and what those get who bring them.</summary>
internal static class TeamEntries
{
    // A month on average (Gregorian calendar, 365.2425 / 12).
    private const double DaysOfMonth = 30.436875;

    public static IEnumerable<LedgerEntry> Of(PlaybookModel playbook, IReadOnlyList<MoneyPlace> places) =>
        Posts(playbook).Concat(places.SelectMany(place => Acquisition(place, playbook.Language)));

    /// <summary>How many months a team is paid for; at least one.</summary>
    public static int Months(PlaybookModel playbook) => Math.Max(1, (int)Math.Round(playbook.Days / DaysOfMonth, MidpointRounding.AwayFromZero));

    private static IEnumerable<LedgerEntry> Posts(PlaybookModel playbook)
    {
        var months = Months(playbook);
        foreach (var post in playbook.Blocks.SelectMany(block => block.Parts).Where(part => part.Row == StaffingWords.Post && part.Fields.Has(StaffingWords.MonthlyCost)))
        {
            var heads = post.Fields.Get(StaffingWords.Heads, 1);
            yield return new LedgerEntry
            {
                IsIncome = false,
                Matter = OneLine.Of(post.Title.Text),
                Role = post.Fields.Get(StaffingWords.Fills),
                Each = post.Fields.Get(StaffingWords.MonthlyCost, default),
                Count = heads * months,
                Note = playbook.Language == Language.Chinese
                    ? string.Create(CultureInfo.InvariantCulture, $"{heads} 人 × {months} 个月")
                    : string.Create(CultureInfo.InvariantCulture, $"{heads} {(heads == 1 ? "person" : "people")} × {months} {(months == 1 ? "month" : "months")}"),
            };
        }
    }

    private static IEnumerable<LedgerEntry> Acquisition(MoneyPlace place, Language language)
    {
        if (place.Fields.Has(AcquisitionWords.Spending))
        {
            yield return place.Entry(isIncome: false) with { Each = place.Fields.Get(AcquisitionWords.Spending, default), Count = 1 };
        }

        if (place.Fields.Get(AcquisitionWords.Commission) is { } commission)
        {
            yield return place.Entry(isIncome: false) with
            {
                Matter = language == Language.Chinese ? $"{place.Title}：提成" : $"{place.Title}: commission",
                Each = commission.Amount,
                Note = commission.Amount is null
                    ? CommissionWording.Of(commission, language)
                    : language == Language.Chinese ? "请来几位发几份" : "for each one brought in; how many is known as they come",
            };
        }
    }
}
