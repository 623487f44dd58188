using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Reads when something happens: a pattern, then what narrows it.</summary>
/// <param name="frame">What is known of the playbook.</param>
/// <param name="scope">Words and findings.</param>
/// <param name="links">Where references to other items are noted; null where there can be none.</param>
internal sealed class WhenReader(ScheduleFrame frame, BindingScope scope, ItemLinks? links)
{
    private static readonly Bilingual TimeName = new("时间", "The time");
    private static readonly Bilingual FromName = new("开始的日子", "The first day");
    private static readonly Bilingual UntilName = new("结束的日子", "The last day");
    private static readonly Bilingual CountName = new("次数", "The number of times");
    private static readonly Bilingual HolidayName = new("节假日安排", "The holiday rule");

    /// <summary>The phrase; null after a finding that leaves no days.</summary>
    public When? Read(WhenSyntax syntax)
    {
        var bounds = ReadBounds(syntax);
        if (new PatternReader(frame, scope, links).Read(syntax.Pattern, bounds.From) is not { } pattern)
        {
            return null;
        }

        var when = new When(pattern, scope.At(syntax)) { From = bounds.From, Until = bounds.Until };
        foreach (var modifier in syntax.Modifiers)
        {
            if (pattern is TriggerPattern && modifier is not (AtTimeSyntax or AtNameSyntax))
            {
                scope.Report(ScheduleDiagnostics.MeaninglessForTrigger(scope.At(modifier), Written.Of(modifier)));
                continue;
            }

            when = modifier switch
            {
                AtTimeSyntax time => WithTime(when, time),
                ExceptSyntax except => WithException(when, except),
                CountSyntax count => WithCount(when, count),
                OnHolidaysSyntax holidays => WithPolicy(when, holidays),
                _ => when,
            };
        }

        return when;
    }

    private (LocalDate? From, LocalDate? Until) ReadBounds(WhenSyntax syntax)
    {
        LocalDate? from = null;
        LocalDate? until = null;
        if (syntax.Pattern is TriggerSyntax)
        {
            return (from, until);
        }

        foreach (var bound in syntax.Modifiers.OfType<BoundSyntax>())
        {
            var isFrom = bound.Word == StructuralWord.From;
            if ((isFrom ? from : until) is not null)
            {
                scope.Report(ScheduleDiagnostics.SaidTwice(scope.At(bound), isFrom ? FromName : UntilName));
            }
            else if (bound.Bound is { } pattern && new PatternReader(frame, scope, links: null).ReadBound(pattern) is { } date)
            {
                from = isFrom ? date : from;
                until = isFrom ? until : date;
            }
        }

        if (from > until)
        {
            scope.Report(ScheduleDiagnostics.EmptyBounds(scope.At(syntax), Say(from!.Value), Say(until!.Value)));
            return (null, null);
        }

        return (from, until);
    }

    private When WithTime(When when, AtTimeSyntax syntax)
    {
        if (when.Start is not null)
        {
            scope.Report(ScheduleDiagnostics.SaidTwice(scope.At(syntax), TimeName));
            return when;
        }

        if (!Moments.TryTime(syntax.Start, scope, out var start))
        {
            return when;
        }

        return syntax.End is not null && Moments.TryTime(syntax.End, scope, out var end, isEnd: true)
            ? when with { Start = start, End = end }
            : when with { Start = start };
    }

    private When WithException(When when, ExceptSyntax syntax)
    {
        switch (syntax.Except)
        {
            case null:
                return when;
            case TriggerSyntax or RelativeSyntax:
                scope.Report(ValueDiagnostics.WrongValue(
                    scope.At(syntax.Except),
                    Seen.Of(syntax.Except),
                    new("要去掉的日子", "the days to leave out"),
                    new("除 第5天、除 每周日", "except day 5, except every sunday")));
                return when;
            default:
                return new PatternReader(frame, scope, links: null) { MayLieOutside = true }.Read(syntax.Except, when.From) is { } pattern
                    ? when with { Except = when.Except.Add(pattern) }
                    : when;
        }
    }

    private When WithCount(When when, CountSyntax syntax)
    {
        if (when.MaxTimes is not null)
        {
            scope.Report(ScheduleDiagnostics.SaidTwice(scope.At(syntax), CountName));
            return when;
        }

        return syntax.Count is not null && Quantities.TryCount(syntax.Count, scope, out var count, least: 1, UnitWords.Time)
            ? when with { MaxTimes = count }
            : when;
    }

    private When WithPolicy(When when, OnHolidaysSyntax syntax)
    {
        if (when.OnHolidays != HolidayPolicy.Keep)
        {
            scope.Report(ScheduleDiagnostics.SaidTwice(scope.At(syntax), HolidayName));
            return when;
        }

        if (syntax.Policy is null || scope.FindWord(HolidayPolicyWords.Table, syntax.Policy) is not { } word)
        {
            return when;
        }

        return when with
        {
            OnHolidays = word == HolidayPolicyWords.Skip ? HolidayPolicy.Skip
                : word == HolidayPolicyWords.Earlier ? HolidayPolicy.Earlier
                : word == HolidayPolicyWords.Later ? HolidayPolicy.Later
                : HolidayPolicy.Keep,
        };
    }

    private static Bilingual Say(LocalDate date) => new(
        MomentWording.LongDate(date, Language.Chinese), MomentWording.LongDate(date, Language.English));
}
