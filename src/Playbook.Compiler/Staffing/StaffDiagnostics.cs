using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Compiler.Staffing;

/// <summary>Findings about people who are needed by several playbooks of one run: <c>PB562x</c>.</summary>
internal static class StaffDiagnostics
{
    /// <summary>One person in two places.</summary>
    public static DiagnosticDescriptor Clash { get; } = new(
        "PB5620", "staff-in-two-playbooks", Severity.Warning,
        new("“{0}”同时要在两本手册里到场：{1}，“{3}”的“{2}”和“{5}”的“{4}”{6}", "“{0}” is needed in two playbooks at once: {1}, “{2}” of “{3}” and “{4}” of “{5}”{6}"),
        new("给其中一场换时间或换人；其实是同一场，在那一行上面写：# 忽略 PB5620：原因", "Give one of them another time, or to somebody else; if both are one session, write above its line: # ignore PB5620: the reason"));

    /// <summary>The rows.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Clash];

    /// <param name="first">What begins first.</param>
    /// <param name="second">What begins while it goes on.</param>
    /// <param name="more">How many further overlaps the same person has.</param>
    public static Diagnostic InTwoPlaybooks(StaffInterval first, StaffInterval second, int more)
    {
        var further = more.ToString(CultureInfo.InvariantCulture);
        var (here, there) = (TitleOf(first, second), TitleOf(second, first));
        return Diagnostic.Create(
            Clash, second.Location, second.Slot.Person, $"{IsoNotation.Date(second.Starts.Date)} {IsoNotation.Time(second.Starts.TimeOfDay)}", first.Item, here, second.Item, there,
            more == 0 ? new Bilingual("", "") : new Bilingual($"；这个人还有 {further} 处时间重叠", $"; {further} more overlaps of this person")) with
        {
            Related =
            [
                .. MadeBy(second),
                new RelatedLocation(first.Location, new Bilingual($"“{here.Zh}”的“{first.Item}”", $"“{first.Item}” of “{here.En}”")),
                .. MadeBy(first),
            ],
        };
    }

    // Rows of one table may share a title; then their names tell them apart, or in two files the folders they are written to.
    private static Bilingual TitleOf(StaffInterval interval, StaffInterval other)
    {
        var (title, name) = (interval.Playbook.Title.Text, interval.Playbook.Name);
        if (!string.Equals(title, other.Playbook.Title.Text, StringComparison.Ordinal))
        {
            return Bilingual.Same(title);
        }

        name = string.Equals(name, other.Playbook.Name, StringComparison.Ordinal) ? interval.Playbook.Key : name;
        return new Bilingual($"{title}（{name}）", $"{title} ({name})");
    }

    private static IEnumerable<RelatedLocation> MadeBy(StaffInterval interval) =>
        interval.Playbook.MadeBy is { } madeBy ? [new RelatedLocation(madeBy.Location, madeBy.Note)] : [];
}
