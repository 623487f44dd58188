using System.Collections.Immutable;
using Playbook.Planning.Dates;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Planning.Rules.Examples;

/// <summary>What an example says of a member, as a history with days.</summary>
internal static class GivenHistory
{
    /// <summary>Makes the history. Totals without days are spread evenly, one a day from day 1 on.</summary>
    public static MemberHistory Of(ExampleMember member, PlaybookModel playbook, HolidayCalendar holidays)
    {
        var acts = ImmutableArray.CreateBuilder<Act>();
        var history = new MemberHistory(member.Name, []);
        foreach (var given in member.Acts)
        {
            if (given.Signal == SignalWords.Silence)
            {
                history = history with { SilentFor = given.Amount };
            }
            else if (given.Signal == SignalWords.Day)
            {
                history = history with { JoinedOn = playbook.Days - given.Amount + 1 };
            }
            else if (given.Signal == SignalWords.Points)
            {
                acts.Add(new Act(given.Signal, 1, null, given.Amount));
            }
            else if (given.When is { } when)
            {
                acts.AddRange(DateResolver.DaysOf(when, playbook, holidays).Select(day => new Act(given.Signal, day, when.Start, given.Amount)));
            }
            else
            {
                acts.AddRange(Spread(given.Signal, given.Amount, playbook.Days));
            }
        }

        return history with { Acts = acts.ToImmutable() };
    }

    // 21 check-ins in 30 days: one on each of the first 21. More acts than days: the first days have one more.
    private static IEnumerable<Act> Spread(SignalRow signal, int amount, int days)
    {
        var (each, more) = Math.DivRem(amount, days);
        for (var day = 1; day <= days; day++)
        {
            if (each + (day <= more ? 1 : 0) is > 0 and var count)
            {
                yield return new Act(signal, day, null, count);
            }
        }
    }
}
