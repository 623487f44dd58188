using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Staffing;

/// <summary>Findings about people who are needed by several playbooks of one run: <c>PB562x</c>.</summary>
internal static class StaffDiagnostics
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private static readonly DiagnosticDescriptor Clash = new(
        "PB5620", "staff-in-two-playbooks", Severity.Warning,
        new("“{0}”同时要在两本手册里到场：{1} 的“{2}”（{3}）和“{4}”（{5}）{6}", "“{0}” is to be present in two playbooks at once: {1}, “{2}” ({3}) and “{4}” ({5}){6}"),
        new("给其中一场换时间或换人", "Give one of them another time, or to somebody else"));

    /// <summary>The rows.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Clash];

    /// <param name="first">What begins first.</param>
    /// <param name="second">What begins while it goes on.</param>
    /// <param name="more">How many further overlaps the same person has.</param>
    public static Diagnostic InTwoPlaybooks(StaffInterval first, StaffInterval second, int more)
    {
        var further = more.ToString(CultureInfo.InvariantCulture);
        return Diagnostic.Create(
            Clash, second.Location, second.Person, Pattern.Format(second.Starts), first.Item, first.Playbook, second.Item, second.Playbook,
            more == 0 ? new Bilingual("", "") : new Bilingual($"；这个人还有 {further} 处时间重叠", $"; {further} more overlaps of this person")) with
        {
            Related =
            [
                .. MadeBy(second),
                new RelatedLocation(first.Location, new Bilingual($"“{first.Playbook}”的“{first.Item}”", $"“{first.Item}” of “{first.Playbook}”")),
                .. MadeBy(first),
            ],
        };
    }

    private static IEnumerable<RelatedLocation> MadeBy(StaffInterval interval) =>
        interval.MadeBy is { } madeBy ? [new RelatedLocation(madeBy.Location, madeBy.Note)] : [];
}
