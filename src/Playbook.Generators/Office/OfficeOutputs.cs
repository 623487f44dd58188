using System.Collections.Immutable;
using Playbook.Generators.Office.Documents;
using Playbook.Generators.Office.Workbooks;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office;

/// <summary>What office programs open: the calendar as a workbook, the handbooks as documents.</summary>
internal static class OfficeOutputs
{
    /// <summary>The outputs of this room.</summary>
    public static ImmutableArray<OutputKind> All { get; } =
    [
        new(
            "xlsx",
            new Spelling("工作簿", "xlsx"),
            new Bilingual("Excel、WPS 用的日历：全员一张表，每个角色一张表", "The calendar for Excel and the like: one sheet for everybody, one for each role"),
            edition => [new OutputFile("calendar.xlsx", CalendarWorkbook.Make(edition))]),
        new(
            "docx",
            new Spelling("文档", "docx"),
            new Bilingual("Word、WPS 用的手册：成员、运营、每个角色各一份", "The handbooks for Word and the like: for members, for the team, for each role"),
            HandbookDocuments.Make),
    ];
}
