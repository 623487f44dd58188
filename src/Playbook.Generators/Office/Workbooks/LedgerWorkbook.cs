using System.Collections.Immutable;
using System.Globalization;
using Playbook.Generators.Handbooks.Ledger;
using Playbook.Generators.Phrases;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>The books as a workbook: income and spending that add up, a list of rewards and a journal to fill in.</summary>
internal static class LedgerWorkbook
{
    private const int Short = 14;
    private const int Long = 40;

    // Enough for a month; whoever needs more copies a line down.
    private const int LinesToFillIn = 40;

    /// <summary>Makes the file.</summary>
    /// <param name="edition">What is put out.</param>
    public static ReadOnlyMemory<byte> Make(Edition edition)
    {
        var (book, language, texts, names) = (edition.Handbook.Book, edition.View.Language, new SharedTexts(), new SheetNames());
        List<Sheet> sheets = [];
        foreach (var (title, entries) in new[] { (LedgerHeadings.Income, book.Income), (LedgerHeadings.Spending, book.Spending) })
        {
            if (!entries.IsEmpty)
            {
                sheets.Add(Entries(names.Take(title.In(language)), entries, language, texts));
            }
        }

        if (book.Playbook.Rewards is not null)
        {
            sheets.Add(Rewards(names.Take(LedgerHeadings.Rewards.In(language)), language, texts));
        }

        sheets.Add(Journal(names.Take(LedgerHeadings.Journal.In(language)), language, texts));
        return Workbook.Bind(edition, sheets, texts);
    }

    private static Sheet Entries(string name, ImmutableArray<LedgerEntry> entries, Language language, SharedTexts texts)
    {
        var sheet = new Sheet(name, Columns(
            language, isToFillIn: false, (PagePhrases.Date.Text, Short), (LedgerHeadings.Matter, Long), (PagePhrases.Phase.Text, Short), (PagePhrases.Owner.Text, Short), (LedgerHeadings.Each, Short),
            (LedgerHeadings.Count, Short), (LedgerHeadings.Amount, Short), (LedgerHeadings.Currency, Short), (LedgerHeadings.Note, Long)), texts);
        foreach (var entry in entries)
        {
            var row = sheet.Count + 1;

            // Whoever learns the price or the number writes it in, and the sum is there.
            var sum = string.Create(CultureInfo.InvariantCulture, $"IF(OR(E{row}=\"\",F{row}=\"\"),\"\",E{row}*F{row})");
            sheet.Add(
            [
                entry.Date is { } date ? Cell.OfDate(date, IsoNotation.Date(date)) : Cell.OfText(null),
                Cell.OfText(entry.Matter, CellFormat.Strong),
                Cell.OfText(entry.Phase is { } phase ? OneLine.Of(phase.Title.Text) : null),
                Cell.OfText(entry.Role is { } role ? OneLine.Of(role.Title.Text) : null),
                Cell.OfMoney(entry.Each?.Amount),
                Cell.OfNumber((double?)entry.Count),
                Cell.OfFormula(sum, entry.Total?.Amount, CellFormat.Money),
                Cell.OfText(entry.Each?.Currency),
                Cell.OfText(entry.Note),
            ]);
        }

        // What is in different currencies is never added up.
        var last = sheet.Count;
        foreach (var currency in entries.Select(entry => entry.Each?.Currency).OfType<string>().Distinct(StringComparer.Ordinal).ToArray())
        {
            var known = MoneySums.Of(entries.Select(entry => entry.Total)).Where(total => total.Currency == currency).Sum(total => total.Amount);
            var sum = string.Create(CultureInfo.InvariantCulture, $"SUMIF(H2:H{last},H{sheet.Count + 1},G2:G{last})");
            sheet.Add(
            [
                Cell.OfText(null), Cell.OfText(LedgerHeadings.Total.In(language), CellFormat.Strong), Cell.OfText(null), Cell.OfText(null), Cell.OfText(null), Cell.OfText(null),
                Cell.OfFormula(sum, known, CellFormat.Total), Cell.OfText(currency, CellFormat.Strong), Cell.OfText(null),
            ]);
        }

        return sheet;
    }

    private static Sheet Rewards(string name, Language language, SharedTexts texts)
    {
        var sheet = new Sheet(name, Columns(
            language, isToFillIn: true, (PagePhrases.Date.Text, Short), (LedgerHeadings.Member, Short), (LedgerHeadings.Reason, Long), (LedgerHeadings.Reward, Long),
            (LedgerHeadings.HandedOutBy, Short), (LedgerHeadings.HandedOut, Short)), texts)
        {
            HasFilter = true,
        };
        Cell[] blank = [new(null, null, CellFormat.Date), Cell.OfText(null), Cell.OfText(null), Cell.OfText(null), Cell.OfText(null), Cell.OfText(null)];
        Fill(sheet, blank);
        return sheet;
    }

    private static Sheet Journal(string name, Language language, SharedTexts texts)
    {
        var sheet = new Sheet(name, Columns(
            language, isToFillIn: true, (PagePhrases.Date.Text, Short), (LedgerHeadings.Matter, Long), (LedgerHeadings.Income, Short), (LedgerHeadings.Spending, Short),
            (LedgerHeadings.By, Short), (LedgerHeadings.Receipt, Short)), texts);
        Cell[] blank = [new(null, null, CellFormat.Date), Cell.OfText(null), Cell.OfMoney(null), Cell.OfMoney(null), Cell.OfText(null), Cell.OfText(null)];
        Fill(sheet, blank);
        var last = sheet.Count;
        sheet.Add(
        [
            Cell.OfText(null),
            Cell.OfText(LedgerHeadings.Total.In(language), CellFormat.Strong),
            Cell.OfFormula(string.Create(CultureInfo.InvariantCulture, $"SUM(C2:C{last})"), 0, CellFormat.Total),
            Cell.OfFormula(string.Create(CultureInfo.InvariantCulture, $"SUM(D2:D{last})"), 0, CellFormat.Total),
            Cell.OfText(null),
            Cell.OfText(null),
        ]);
        return sheet;
    }

    private static void Fill(Sheet sheet, Cell[] blank)
    {
        for (var line = 0; line < LinesToFillIn; line++)
        {
            sheet.Add(blank);
        }
    }

    private static ImmutableArray<SheetColumn> Columns(Language language, bool isToFillIn, params ReadOnlySpan<(Bilingual Heading, int Most)> columns)
    {
        var made = ImmutableArray.CreateBuilder<SheetColumn>(columns.Length);
        foreach (var (heading, most) in columns)
        {
            made.Add(new SheetColumn(heading.In(language), most, isToFillIn ? most : 0));
        }

        return made.MoveToImmutable();
    }
}
