using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Findings about dates, times and ranges that do not exist.</summary>
public static class MomentDiagnostics
{
    private static readonly DiagnosticDescriptor NoSuchDateRow = new(
        "PB2311",
        "no-such-date",
        Severity.Error,
        new("日历上没有 {0}：{1}", "There is no {0} in the calendar: {1}"),
        new("改成日历上有的日期", "Write a date that exists"));

    private static readonly DiagnosticDescriptor NoSuchTimeRow = new(
        "PB2312",
        "no-such-time",
        Severity.Error,
        new("没有 {0} 这个时刻：小时从 0 到 23，分钟从 0 到 59", "There is no time {0}: hours go from 0 to 23, minutes from 0 to 59"),
        new("改成 24 小时制的时刻，例如 20:00", "Write a time of the 24-hour clock, such as 20:00"));

    private static readonly DiagnosticDescriptor EmptyRangeRow = new(
        "PB2313",
        "empty-range",
        Severity.Error,
        new("范围是空的：{0} 比 {1} 靠后", "The range is empty: {0} comes after {1}"),
        new("先写小的，再写大的：{1} 至 {0}", "Write the lower end first: {1}..{0}"));

    private static readonly DiagnosticDescriptor YearMissingRow = new(
        "PB2314",
        "year-missing",
        Severity.Error,
        new("{0} 缺少年份", "{0} has no year"),
        new("开始日期要写全，例如 2026-12-01", "Write the start date in full, such as 2026-12-01"));

    private static readonly DiagnosticDescriptor UnknownZoneRow = new(
        "PB2315",
        "unknown-time-zone",
        Severity.Error,
        new("没有叫“{0}”的时区", "There is no time zone called “{0}”"),
        new("{1}", "{1}"));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } =
        [NoSuchDateRow, NoSuchTimeRow, EmptyRangeRow, YearMissingRow, UnknownZoneRow];

    /// <summary>A date that the calendar does not have.</summary>
    /// <param name="location">The date.</param>
    /// <param name="written">As written.</param>
    /// <param name="reason">Why there is none: the month has 28 days.</param>
    public static Diagnostic NoSuchDate(Location location, string written, Bilingual reason) =>
        Diagnostic.Create(NoSuchDateRow, location, written, reason);

    /// <summary>A time that the clock does not have.</summary>
    public static Diagnostic NoSuchTime(Location location, string written) => Diagnostic.Create(NoSuchTimeRow, location, written);

    /// <summary>A range that ends before it begins.</summary>
    /// <param name="location">The range.</param>
    /// <param name="low">Its first end, as written.</param>
    /// <param name="high">Its last end, as written.</param>
    public static Diagnostic EmptyRange(Location location, string low, string high) =>
        Diagnostic.Create(EmptyRangeRow, location, low, high) with { Fix = Swap(location, low, high) };

    /// <summary>A date without year where nothing says which year is meant.</summary>
    public static Diagnostic YearMissing(Location location, string written) => Diagnostic.Create(YearMissingRow, location, written);

    private static CodeFix? Swap(Location range, string low, string high)
    {
        var written = range.Source.ToString(range.Span);
        return low.Length > 0 && written.StartsWith(low, StringComparison.Ordinal) && written.IndexOf(high, low.Length, StringComparison.Ordinal) is > 0 and var at
            ? CodeFixes.Replace(range, high + written[low.Length..at] + low + written[(at + high.Length)..])
            : null;
    }

    /// <summary>A zone that the database does not have.</summary>
    /// <param name="location">The zone.</param>
    /// <param name="written">As written.</param>
    /// <param name="near">The zone that was probably meant, or null.</param>
    public static Diagnostic UnknownZone(Location location, string written, string? near) =>
        near is null
            ? Diagnostic.Create(UnknownZoneRow, location, written, new Bilingual("写时区数据库里的名字，例如 Asia/Shanghai", "Write a name of the time zone database, such as Asia/Shanghai"))
            : Diagnostic.Create(UnknownZoneRow, location, written, new Bilingual($"是不是“{near}”？", $"Did you mean “{near}”?")) with
            {
                Fix = CodeFixes.Replace(location, $"\"{near}\""),
            };
}
