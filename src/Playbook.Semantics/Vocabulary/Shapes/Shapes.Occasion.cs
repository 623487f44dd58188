using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Copy.Parts;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Vocabulary;

/// <content>When a block takes place.</content>
public static partial class Shapes
{
    private static readonly Bilingual OccasionPhrase = new("什么时候", "when it takes place");
    private static readonly Bilingual MomentPhrase = new("一天或一个日期，可带几点", "a day or a date, perhaps with a time");
    private static readonly Bilingual MomentExample = new("2026-12-22 22:00", "2026-12-22 22:00");
    private static readonly Bilingual OccasionExample = new("2026-12-20 14:00、每周日 20:00、提前3天 12:00", "2026-12-20 14:00, every sunday 20:00, 3 days before 12:00");

    /// <summary>
    /// When something takes place: days, a recurrence, dates, each perhaps with a time; or so long before or after the block's own
    /// occasion.
    /// </summary>
    public static Shape<When> Occasion { get; } = new(
        OccasionPhrase, TemplateType.Text, ReadOccasion, when => new Deferred(language => WhenWording.Of(when, language)));

    /// <summary>Several such times, as <c>提前1天 20:00、提前2小时</c>; those of further lines are added.</summary>
    public static Shape<ImmutableArray<When>> Occasions { get; } = new(
        OccasionPhrase,
        TemplateType.ListOf(TemplateType.Text),
        ReadOccasions,
        whens => whens.Select(when => new Deferred(language => WhenWording.Of(when, language))).ToList())
    {
        Merge = (first, further) => [.. first, .. further],
    };

    /// <summary>The moment something ends: a day or a date, perhaps with a time. Said as a date, since it is told to members.</summary>
    public static Shape<When> Moment { get; } = new(
        MomentPhrase, TemplateType.Text, ReadMoment, when => new Deferred(language => WhenWording.Of(when, language)));

    private static bool ReadOccasions(StatementSyntax statement, BindingScope scope, out ImmutableArray<When> whens)
    {
        var phrase = new Phrase(statement, scope, OccasionPhrase, OccasionExample);
        if (phrase.Peek<ListSyntax>() is { Items: [OffsetSyntax, ..] items } && phrase.Take<ListSyntax>() is not null)
        {
            var offsets = items.Select(item => item is OffsetSyntax offset ? Offset(offset, scope) : null).OfType<When>().ToImmutableArray();
            whens = offsets;
            return phrase.EndWith(offsets.Length == items.Length);
        }

        whens = ReadOccasion(statement, scope, out var when) ? [when] : [];
        return !whens.IsEmpty;
    }

    private static bool ReadMoment(StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out When when)
    {
        if (!ReadOccasion(statement, scope, out when))
        {
            return false;
        }

        switch (when.Pattern)
        {
            case DatesPattern { Dates: [_] }:
                return true;
            case DaysPattern { Ranges: [var only] } when only.First == only.Last:
                when = when with { Pattern = new DatesPattern([scope.Frame.DateOf(only.First)]) };
                return true;
            default:
                scope.Report(ValueDiagnostics.WrongValue(when.Location, Seen.Of(statement.Arguments[0]), MomentPhrase, MomentExample));
                return false;
        }
    }

    private static bool ReadOccasion(StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out When when)
    {
        var phrase = new Phrase(statement, scope, OccasionPhrase, OccasionExample);
        when = phrase.NextWhen() ?? NextDates(phrase, scope) ?? NextOffset(phrase, scope);
        // Chinese says 共3次, English 3 times.
        if (when is not null && (phrase.Clause(StructuralWord.InTotal) as QuantitySyntax ?? phrase.Take<QuantitySyntax>()) is { } quantity
            && Quantities.TryCount(quantity, scope, out var count, least: 1, UnitWords.Time))
        {
            when = when with { MaxTimes = count };
        }

        return phrase.EndWith(when is not null) && when is not null;
    }

    // Dates and the time behind them stand side by side in a field; together they are what the schedule calls “when”.
    private static When? NextDates(Phrase phrase, BindingScope scope)
    {
        ValueSyntax? dates = phrase.Take<DateSyntax>() is { } date ? date
            : phrase.Peek<RangeSyntax>() is { Low: DateSyntax } ? phrase.Take<RangeSyntax>()
            : phrase.Peek<ListSyntax>() is { Items: [DateSyntax, ..] } ? phrase.Take<ListSyntax>()
            : null;
        if (dates is null)
        {
            return null;
        }

        var time = phrase.Take<TimeSyntax>() is { } start ? new AtTimeSyntax([start], start, null)
            : phrase.Peek<RangeSyntax>() is { Low: TimeSyntax low, High: TimeSyntax high } && phrase.Take<RangeSyntax>() is { } span ? new AtTimeSyntax([span], low, high)
            : null;
        var days = new DatesSyntax([dates], BindingScope.Items(dates));
        return ScheduleBinder.BindWhen(
            time is null ? new WhenSyntax([days], days, []) : new WhenSyntax([days, time], days, [time]), scope.Frame, scope);
    }

    private static When? NextOffset(Phrase phrase, BindingScope scope) => phrase.Take<OffsetSyntax>() is { } offset ? Offset(offset, scope) : null;

    private static When? Offset(OffsetSyntax offset, BindingScope scope)
    {
        if (offset.Amount is not { } amount || !Quantities.TryLength(amount, scope, out var length))
        {
            return null;
        }

        var isTimed = offset.Time is null || Moments.TryTime(offset.Time, scope, out _);
        return isTimed
            ? new When(new RelativePattern(new ItemReference(), length, offset.Direction == StructuralWord.Before), scope.At(offset))
            {
                Start = offset.Time is { } at && Moments.TryTime(at, scope, out var time) ? time : null,
            }
            : null;
    }
}
