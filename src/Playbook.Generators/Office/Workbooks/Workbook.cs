using System.Globalization;
using Playbook.Generators.Office.Packaging;
using Playbook.Generators.Views;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>Sheets as a file that spreadsheet programs open (ECMA-376 Part 1, clause 18).</summary>
internal static class Workbook
{
    /// <summary>The namespace of its parts.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Puts sheets together.</summary>
    /// <param name="edition">What is put out.</param>
    /// <param name="sheets">In the order of their tabs.</param>
    /// <param name="texts">Their texts.</param>
    public static ReadOnlyMemory<byte> Bind(Edition edition, IReadOnlyList<Sheet> sheets, SharedTexts texts)
    {
        var view = edition.View;
        var package = new OfficePackage(view.Title, view.Language);
        var relationships = new Relationships();
        var list = new XmlMarkup();
        var names = new XmlMarkup();
        foreach (var (index, sheet) in sheets.Index())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{index + 1}.xml");
            package.Add("xl/" + path, Types + "worksheet+xml", sheet.Part(view, edition.Theme, index == 0));
            list.Write($"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" r:id=\"{relationships.Part("worksheet", path)}\"/>");
            var quoted = "'" + sheet.Name.Replace("'", "''", StringComparison.Ordinal) + "'!";
            if (sheet.HasFilter)
            {
                names.Write($"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{index}\" hidden=\"1\">{quoted}{sheet.Range}</definedName>");
            }

            names.Write($"<definedName name=\"_xlnm.Print_Area\" localSheetId=\"{index}\">{quoted}{sheet.PrintedRange}</definedName>");
            names.Write($"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{index}\">{quoted}$1:$1</definedName>");
        }

        package.Add("xl/styles.xml", Types + "styles+xml", CellFormats.Part(edition.Theme, view.Language));
        package.Add("xl/sharedStrings.xml", Types + "sharedStrings+xml", texts.Part());
        relationships.Part("styles", "styles.xml");
        relationships.Part("sharedStrings", "sharedStrings.xml");
        var workbook = new XmlMarkup()
            .Write($"<workbook xmlns=\"{Namespace}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView/></bookViews><sheets>")
            .Write(list)
            .Write($"</sheets><definedNames>")
            .Write(names)
            .Write($"</definedNames></workbook>");
        package.AddMain("xl/workbook.xml", Types + "sheet.main+xml", workbook, relationships);
        return package.ToBytes();
    }
}
