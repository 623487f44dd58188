using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>Phases out of their statements.</summary>
internal static class PhaseBinder
{
    private static readonly Bilingual DaysPhrase = new("从第几天到第几天", "its days");
    private static readonly Bilingual DaysExample = new("阶段 破冰 第1至7天", "phase ice-breaking days 1..7");

    /// <summary>Reads one phase; null without a name or without days.</summary>
    public static Phase? Bind(StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var content = scope.ReadBlock(PhaseWords.Block, statement);
        var days = head.Rest.FirstOrDefault(argument => argument is ValueSyntax);
        head.ReportRest(statement, scope, new("名字和起止日", "a name and its days"), days);
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, PhaseWords.Block, DaysExample);
            return null;
        }

        if (days is null)
        {
            Arguments.ReportMissing(statement, scope, DaysPhrase, DaysExample);
            return null;
        }

        return !TryDays((ValueSyntax)days, scope, out var range) ? null : new Phase
        {
            Name = head.AllNames[0],
            Names = head.AllNames,
            Title = head.Title(scope),
            Days = range,
            Fields = content.Fields,
            Location = head.Location,
        };
    }

    private static bool TryDays(ValueSyntax value, BindingScope scope, [NotNullWhen(true)] out DayRange? range)
    {
        switch (value)
        {
            case WhenSyntax { Modifiers: [], Pattern: DaysSyntax { Parts: [RangeSyntax days] } }:
                return Moments.TryDayRange(days, scope, out range);
            case WhenSyntax { Modifiers: [], Pattern: DaysSyntax { Parts: [QuantitySyntax only] } }:
                var isDay = Moments.TryDay(only, scope, out var day);
                range = new DayRange(day, day);
                return isDay;
            case WhenSyntax { Modifiers: [], Pattern: DatesSyntax { Parts: [RangeSyntax { Low: DateSyntax low, High: DateSyntax high } dates] } }:
                return TryDates(dates, low, high, scope, out range);
            default:
                scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), DaysPhrase, DaysExample));
                range = null;
                return false;
        }
    }

    private static bool TryDates(RangeSyntax dates, DateSyntax low, DateSyntax high, BindingScope scope, [NotNullWhen(true)] out DayRange? range)
    {
        range = null;
        var isLow = Moments.TryDate(low, scope, out var first);
        if (!Moments.TryDate(high, scope, out var last) || !isLow)
        {
            return false;
        }

        if (first > last)
        {
            scope.Report(MomentDiagnostics.EmptyRange(scope.At(dates), Written.Of(low), Written.Of(high)));
            return false;
        }

        range = new DayRange(scope.DayOf(first), scope.DayOf(last));
        return true;
    }
}
