using System.Collections.Immutable;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Reads one rule of a check: first what each word stands for, then which sort of rule they make together.</summary>
/// <param name="items">The lines of the schedule.</param>
/// <param name="scope">Names, words and findings.</param>
internal sealed partial class CheckReader(ImmutableArray<ScheduleItem> items, BindingScope scope)
{
    private static readonly Bilingual CountExample = new("每周 直播 >= 1", "every week live >= 1");
    private static readonly Bilingual AbsenceExample = new("没有 直播 在 工作日", "no live on weekdays");

    /// <summary>The rule; null after a finding.</summary>
    /// <param name="arguments">The line without its title or head.</param>
    /// <param name="location">Where it stands.</param>
    public CheckRule? Read(ImmutableArray<ArgumentSyntax> arguments, Location location)
    {
        var phrase = CheckPhrase.Of(arguments);
        if (phrase.Rest is [var foreign, ..])
        {
            scope.Report(RuleDiagnostics.MixedRule(scope.At(foreign), Written.Of(foreign), CountExample));
            return null;
        }

        var words = new CheckMeaning(items, scope);
        if (!words.Read(phrase))
        {
            return null;
        }

        if (words.Amounts is [var amount, ..])
        {
            return ReadAmount(phrase, words, amount, location);
        }

        if (!words.HasSubject)
        {
            scope.Report(RuleDiagnostics.UnclearRule(location, new("说的是什么", "what it is about"), CountExample));
            return null;
        }

        if (words.Part is { } part)
        {
            return Alone(phrase, words, new PartRule(words.Subject, part, location));
        }

        return words.Measure switch
        {
            { } gap when ReferenceEquals(gap, CheckTerms.Gap) => ReadGap(phrase, words, location),
            { } end => ReadTime(phrase, words, ReferenceEquals(end, CheckTerms.End), location),
            _ when words.IsAbsent => Alone(phrase, words, new AbsenceRule(words.Subject, location)),
            _ => ReadCount(phrase, words, location),
        };
    }

    // A rule that takes neither number nor stretch.
    private CheckRule? Alone(CheckPhrase phrase, CheckMeaning words, CheckRule rule)
    {
        SyntaxNode? extra = phrase.Bounds is [var (_, bound), ..] ? bound : phrase.Ranges is [var range, ..] ? range : phrase.Caps.FirstOrDefault();
        extra ??= words.SpanSyntax;
        if (extra is null)
        {
            return rule;
        }

        scope.Report(RuleDiagnostics.MixedRule(scope.At(extra), Written.Of(extra), AbsenceExample));
        return null;
    }

    private CountRule? ReadCount(CheckPhrase phrase, CheckMeaning words, Location location)
    {
        var bounds = ImmutableArray.CreateBuilder<CheckBound>();
        var span = words.Span;
        foreach (var (comparison, value) in phrase.Bounds)
        {
            if (!TryCount(value, out var number))
            {
                return null;
            }

            bounds.Add(new CheckBound(comparison, number));
        }

        foreach (var cap in phrase.Caps)
        {
            if (cap.Limit is null || !TryCount(cap.Limit, out var limit))
            {
                return null;
            }

            bounds.Add(new CheckBound(Comparison.LessOrEqual, limit));
            span ??= SpanOf(cap.Period);
        }

        foreach (var range in phrase.Ranges)
        {
            if (!TryCount(range.Low, out var low) || !TryCount(range.High, out var high))
            {
                return null;
            }

            if (low > high)
            {
                scope.Report(MomentDiagnostics.EmptyRange(scope.At(range), Written.Of(range.Low), Written.Of(range.High)));
                return null;
            }

            bounds.Add(new CheckBound(Comparison.GreaterOrEqual, low));
            bounds.Add(new CheckBound(Comparison.LessOrEqual, high));
        }

        if (bounds.Count == 0)
        {
            scope.Report(RuleDiagnostics.UnclearRule(location, new("多少", "how many"), CountExample));
            return null;
        }

        return CanFail(bounds, location) ? new CountRule(words.Subject, span ?? CheckSpan.Whole, bounds.ToImmutable(), location) : null;
    }

    // Counts go from zero on.
    private bool CanFail(IEnumerable<CheckBound> bounds, Location location)
    {
        foreach (var bound in bounds)
        {
            switch (bound)
            {
                case { Comparison: Comparison.GreaterOrEqual, Number: <= 0 } or { Comparison: Comparison.Greater, Number: < 0 }:
                    scope.Report(ConditionDiagnostics.AlwaysTrue(location, Source(location)));
                    return false;
                case { Comparison: Comparison.Less, Number: <= 0 } or { Comparison: Comparison.LessOrEqual, Number: < 0 }:
                    scope.Report(ConditionDiagnostics.NeverTrue(location, Source(location)));
                    return false;
            }
        }

        return true;
    }

    private static string Source(Location location) => location.Source.ToString(location.Span);

    private bool TryCount(ValueSyntax value, out int number)
    {
        number = 0;
        if (value is QuantitySyntax quantity)
        {
            // 一场直播、三次打卡: whatever a thing is counted in.
            return IsAmount(quantity) ? Quantities.TryCount(quantity, scope, out number) : Quantities.TryWhole(quantity, scope, 0, Quantities.Most, out number);
        }

        scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), new("一个数目", "a number"), CountExample));
        return false;
    }

    private static bool IsAmount(QuantitySyntax quantity) => Quantities.UnitOf(quantity) is { IsCurrency: true } or { Length: not null };

    private static CheckSpan SpanOf(StructuralWord period) => period switch
    {
        StructuralWord.Day => CheckSpan.Day,
        StructuralWord.Week => CheckSpan.Week,
        StructuralWord.Month => CheckSpan.Month,
        _ => CheckSpan.Whole,
    };
}
