using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>A group is cleared as often as it was told, and not oftener (practice P073).</summary>
internal static class CleanUpBeyondCycle
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3226",
        "clean-up-beyond-cycle",
        Severity.Warning,
        new("写的是{0}清理，时间却排得更勤", "Clean-ups are said to be {0}, but the date makes them come oftener"),
        new("改时间，或改周期", "Change the date, or the cycle"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from block in playbook.Blocks
        let cycle = block.Fields.Get(ExitWords.Cycle)
        let when = block.Fields.Get(CommonWords.When)
        where cycle is not null && when is not null && when.MaxTimes != 1 && IsOftener(when.Pattern, cycle, playbook.Days)
        select Diagnostic.Create(Row, when.Location, cycle.Name);

    private static bool IsOftener(Pattern pattern, Word cycle, int days)
    {
        var least = cycle == CleanUpCycles.Month ? 28 : cycle == CleanUpCycles.Quarter ? 89 : 181;
        return pattern switch
        {
            IntervalPattern interval => interval.Days < least && interval.Days < days,
            WeeklyPattern weekly => weekly.Weekdays.Length > 1 || weekly.Weeks * 7 < least,
            WorkdaysPattern => true,
            MonthlyPattern monthly => monthly.Days.Length > 1 || (least > 31 && days > 31),
            DaysPattern daily => daily.Ranges.Any(range => range.First != range.Last)
                || daily.Ranges.Zip(daily.Ranges.Skip(1)).Any(pair => pair.Second.First - pair.First.First < least),
            _ => false,
        };
    }
}
