using System.Collections.Immutable;
using NodaTime;
using NodaTime.Extensions;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>The days of the week that a phrase names, one by one or as a range.</summary>
internal static class WeekdaySet
{
    /// <summary>The days, monday first; none where the phrase names none.</summary>
    /// <param name="syntax">The phrase.</param>
    /// <param name="onTwice">Told of a day that is named again.</param>
    public static ImmutableArray<IsoDayOfWeek> Of(EverySyntax syntax, Action<NameSyntax, DayOfWeek>? onTwice = null)
    {
        var days = new bool[(int)IsoDayOfWeek.Sunday + 1];
        foreach (var name in syntax.Weekdays)
        {
            if (Weekdays.Find(name.Key) is not { } weekday)
            {
                continue;
            }

            ref var isDay = ref days[(int)weekday.ToIsoDayOfWeek()];
            if (isDay)
            {
                onTwice?.Invoke(name, weekday);
            }

            isDay = true;
        }

        if (syntax.IsWeekdayRange)
        {
            FillBetween(syntax.Weekdays[0], syntax.Weekdays[1], days);
        }

        var inOrder = ImmutableArray.CreateBuilder<IsoDayOfWeek>();
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            if (days[(int)day])
            {
                inOrder.Add(day);
            }
        }

        return inOrder.ToImmutable();
    }

    // The days after the first up to the last; friday to monday goes over the weekend.
    private static void FillBetween(NameSyntax first, NameSyntax last, bool[] days)
    {
        if (Weekdays.Find(first.Key) is not { } from || Weekdays.Find(last.Key) is not { } to)
        {
            return;
        }

        for (var day = from.ToIsoDayOfWeek(); day != to.ToIsoDayOfWeek(); day = day == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : day + 1)
        {
            days[(int)day] = true;
        }
    }
}
