using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Diagnostics;

/// <summary>What can be wrong with a project's holiday file.</summary>
public static class HolidayFileDiagnostics
{
    private static readonly DiagnosticDescriptor LineNotUnderstoodRow = new(
        "PB5101",
        "holiday-line",
        Severity.Warning,
        new Bilingual(
            "节假日数据里的这一行看不懂：“{0}”；应为“year,2026,文号”“rest,2026-10-01,2026-10-07,国庆节,National Day”或“work,…”",
            "This line of the holiday data cannot be read: \"{0}\"; expected \"year,2026,document\", \"rest,2026-10-01,2026-10-07,国庆节,National Day\" or \"work,…\""),
        new Bilingual(
            "先用 year 行写明年份与出处，再写该年的放假与补班日期；起止最多31天，同一天不要重复。",
            "Open each year with its year line, then list its days off and make-up workdays; a stretch has at most 31 days, and no day stands twice."));

    /// <summary>Every finding of this room.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [LineNotUnderstoodRow];

    /// <summary>A line that is neither a year, days off nor make-up workdays, or whose days do not belong to an open year.</summary>
    internal static Diagnostic LineNotUnderstood(Location location, string line) =>
        Diagnostic.Create(LineNotUnderstoodRow, location, line);
}
