using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Tests;

/// <summary>Writes trees in one line, without positions, so that two spellings of one phrase can be compared.</summary>
internal static partial class TreeDump
{
    /// <summary>The members of a file, or one member alone.</summary>
    public static string Of(SyntaxTree tree) => string.Join(" ; ", tree.Root.Members.Select(Of));

    public static string Of(SyntaxNode? node) => node switch
    {
        null => "-",
        StatementSyntax s => Join($"({s.Head.Key}", [.. s.Arguments, .. Optional(s.Block)]),
        ScheduleItemSyntax i => Join("(item", [i.When, i.Kind, i.Name, i.Title, .. i.Clauses, .. Optional(i.Block)]),
        BlockSyntax b => "{" + string.Join(" ; ", b.Members.Select(Of)) + "}",
        ListSyntax l => Join("(list", [.. l.Items]),
        ClauseSyntax c => $"({c.Word} {Of(c.Value)})",
        CapSyntax c => $"(cap {c.Period} {Of(c.Limit)})",
        ComparisonSyntax c => $"({c.Comparison} {Of(c.Left)} {Of(c.Right)})",
        LogicSyntax l => $"({l.Word} {Of(l.Left)} {Of(l.Right)})",
        NegationSyntax n => $"(Not {Of(n.Operand)})",
        GroupedSyntax g => $"[{Of(g.Inner)}]",
        NameSyntax n => n.Key.Length == 0 ? "?" : n.Key,
        TextSyntax t => "'" + t.Value.Content.Replace("\n", "\\n", StringComparison.Ordinal) + "'",
        QuantitySyntax q => (q.IsSigned && q.Number >= 0 ? "+" : "") + q.Number.ToString(CultureInfo.InvariantCulture) + (q.Unit is { } u ? "_" + u : ""),
        DateSyntax d => string.Create(CultureInfo.InvariantCulture, $"{d.Year}/{d.Month}/{d.Day}"),
        TimeSyntax t => string.Create(CultureInfo.InvariantCulture, $"{t.Hour}:{t.Minute:00}"),
        RangeSyntax r => $"({Of(r.Low)} .. {Of(r.High)})",
        RatioSyntax r => $"(ratio {Of(r.Count)} per {Of(r.Per)})",
        ChainSyntax c => Join("(chain", [.. c.Steps]),
        OffsetSyntax o => Join($"({o.Direction}", [o.Amount, o.Time]),
        WhenSyntax w => Join("(when", [w.Pattern, .. w.Modifiers]),
        DaysSyntax d => Join("(days", [.. d.Parts]),
        EverySyntax e => Join($"(every {Of(e.Interval)} {e.Unit}{(e.IsWeekdayRange ? "-range" : "")}", [.. e.Weekdays, .. e.MonthDays]),
        DatesSyntax d => Join("(dates", [.. d.Parts]),
        HolidayDaySyntax h => $"(holiday {Of(h.Holiday)})",
        RelativeSyntax r => $"(relative {Of(r.Item)} {r.Direction} {Of(r.Amount)})",
        TriggerSyntax t => $"(trigger {Of(t.Trigger)} {Of(t.Amount)})",
        AtTimeSyntax a => $"(at {Of(a.Start)} {Of(a.End)})",
        AtNameSyntax a => $"(at {Of(a.Name)})",
        BoundSyntax b => $"({b.Word} {Of(b.Bound)})",
        ExceptSyntax e => $"(except {Of(e.Except)})",
        CountSyntax c => $"(count {Of(c.Count)})",
        OnHolidaysSyntax h => $"(on-holidays {Of(h.Policy)})",
        _ => throw new InvalidOperationException($"A node that the dump does not know: {node.GetType().Name}."),
    };

    /// <summary>The dump with every word and text blanked: what two spellings of one phrase share.</summary>
    public static string ShapeOf(SyntaxTree tree) => Words().Replace(Texts().Replace(Of(tree), "text"), match => match.Value[0] switch
    {
        '_' => "_unit",
        '(' when !char.IsUpper(match.Value[1]) && !Kinds.Contains(match.Value[1..]) => "(head",
        ' ' when !char.IsUpper(match.Value[1]) && !Kinds.Contains(match.Value[1..]) => " name",
        _ => match.Value,
    });

    private static readonly string[] Kinds =
    [
        "item", "list", "cap", "ratio", "chain", "when", "days", "every", "dates", "holiday", "relative", "trigger", "at", "except", "count",
        "on-holidays", "per", "text", "-",
    ];

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Texts();

    [GeneratedRegex(@"(?:\(|_| (?=[\p{L}-]))[\p{L}\p{Sc}%-]+")]
    private static partial Regex Words();

    private static IEnumerable<SyntaxNode> Optional(SyntaxNode? node) => node is null ? [] : [node];

    private static string Join(string head, ReadOnlySpan<SyntaxNode?> parts)
    {
        var text = new StringBuilder(head);
        foreach (var part in parts)
        {
            text.Append(' ').Append(Of(part));
        }

        return text.Append(')').ToString();
    }
}
