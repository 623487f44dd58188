using Playbook.Generators.Phrases;
using Playbook.Generators.Views;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>The calendar as a workbook: a sheet for everybody and one for each role.</summary>
internal static class CalendarWorkbook
{
    /// <summary>Makes the file.</summary>
    /// <param name="edition">What is put out.</param>
    public static ReadOnlyMemory<byte> Make(Edition edition)
    {
        var view = edition.View;
        var texts = new SharedTexts();
        var names = new SheetNames();
        List<Sheet> sheets = [CalendarSheet.Of(names.Take(CalendarPhrases.Calendar.Text.In(view.Language)), view.Occurrences, view.Language, texts)];
        foreach (var role in edition.Plan.Playbook.Roles)
        {
            // As with calendar files: a sheet without a row is of no use to the role.
            OccurrenceView[] own = [.. view.Occurrences.Where(o => o.Concerns(role))];
            if (own is not [])
            {
                sheets.Add(CalendarSheet.Of(names.Take(role.Title.Text), own, view.Language, texts));
            }
        }

        return Workbook.Bind(edition, sheets, texts);
    }
}
