using System.Collections.Immutable;
using Playbook.Generators.Office.Documents;
using Playbook.Generators.Office.Workbooks;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office;

/// <summary>What office programs open: the calendar and the books as workbooks, the handbooks as documents.</summary>
internal static class OfficeOutputs
{
    /// <summary>The outputs of this room.</summary>
    public static ImmutableArray<OutputKind> All { get; } =
    [
        new(
            "xlsx",
            new Spelling("工作簿", "xlsx"),
            new Bilingual("Excel、WPS 用的日历和账本：日历全员一张表、每个角色一张表，账本自己会加总", "The calendar and the books for Excel and the like: a sheet for everybody and one for each role; books that add up"),
            edition =>
            [
                new OutputFile("calendar.xlsx", CalendarWorkbook.Make(edition)),
                .. edition.Handbook.Book.IsKept ? [new OutputFile("ledger.xlsx", LedgerWorkbook.Make(edition))] : Array.Empty<OutputFile>(),
            ]),
        new(
            "docx",
            new Spelling("文档", "docx"),
            new Bilingual("Word、WPS 用的手册：成员、运营、每个角色各一份", "The handbooks for Word and the like: for members, for the team, for each role"),
            HandbookDocuments.Make),
    ];
}
