using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Playbook.Planning.Rules;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Templates.Values;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Rules;

/// <summary>What holds of points and awards whatever members do, tried on many histories made at random.</summary>
public sealed class RewardPropertyTests
{
    private static readonly SignalRow[] Signals = [SignalWords.CheckIn, SignalWords.AcceptedAnswer, SignalWords.Invite, SignalWords.Ad];

    private static readonly Gen<Act> Acts =
        from signal in Gen.Elements(Signals.AsEnumerable())
        from day in Gen.Choose(1, 30)
        from minute in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 3).Select(m => (int?)m))
        from amount in Gen.Choose(0, 4)
        select new Act(signal, day, minute is { } at ? new LocalTime(20, at) : null, amount);

    private static readonly Gen<ImmutableArray<MemberHistory>> Members =
        from count in Gen.Choose(0, 6)
        from histories in Acts.ListOf().ListOf(count)
        from joined in Gen.Choose(1, 4).ListOf(6)
        select histories.Select((acts, i) => new MemberHistory($"m{i}", [.. acts]) { JoinedOn = joined[i] }).ToImmutableArray();

    private static readonly Gen<Award> Rankings =
        from period in Gen.Elements(Enum.GetValues<RewardPeriod>())
        from top in Gen.Choose(1, 3)
        from signal in Gen.Elements(Signals.Append(SignalWords.Points))
        from minimum in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1, 8).Select(n => (int?)n))
        from inPoints in Gen.Elements(true, false)
        from ties in Gen.Elements(new Word?[] { null }.Concat(Ties.Table.Rows))
        select new Award
        {
            Name = "A", Title = Text("A"), Location = Line(1), Period = period, Top = top, RankedBy = signal, Minimum = minimum,
            IsMinimumInPoints = inPoints, Ties = ties, Prizes = [new Prize(Text("书"), null, 2)],
        };

    private static PlaybookModel BookOf(params Award[] awards)
    {
        var book = Book();
        return new PlaybookModel
        {
            Name = book.Name, Title = book.Title, Key = book.Key, Language = book.Language, Start = book.Start, Days = book.Days, Zone = book.Zone, Location = book.Location,
            Phases =
            [
                new Phase { Name = "破冰", Title = Text("破冰"), Location = Line(1), Days = new DayRange(1, 7) },
                new Phase { Name = "共读", Title = Text("共读"), Location = Line(1), Days = new DayRange(8, 30) },
            ],
            Rewards = new Rewards
            {
                Location = Line(1),
                Points =
                [
                    new PointRule(SignalWords.CheckIn, 1, [new PointCap(1, RewardPeriod.Day)], Line(1)),
                    new PointRule(SignalWords.AcceptedAnswer, 5, [new PointCap(12, RewardPeriod.Week), new PointCap(40, RewardPeriod.Whole)], Line(1)),
                    new PointRule(SignalWords.Invite, 10, [new PointCap(25, RewardPeriod.Whole)], Line(1)),
                    new PointRule(SignalWords.Ad, -3, [new PointCap(6, RewardPeriod.Day)], Line(1)),
                ],
                Awards = [.. awards],
                Levels =
                [
                    new Level { Name = "一", Title = Text("一"), Location = Line(1), From = 5 },
                    new Level { Name = "二", Title = Text("二"), Location = Line(1), From = 20 },
                ],
            },
        };
    }

    [Fact]
    public void Points_keep_to_their_caps() => Holds(Members, members => RewardEvaluator.Evaluate(BookOf(), members).Members.All(member =>
    {
        var acts = members.Single(candidate => candidate.Id == member.Id).Acts;
        decimal Capped(SignalRow signal, int each, Func<int, int> period, int cap, int whole) => Math.Min(whole, acts
            .Where(act => act.Signal == signal).GroupBy(act => period(act.Day)).Sum(group => Math.Min(cap, group.Sum(act => act.Amount * each))));
        var expected = Capped(SignalWords.CheckIn, 1, day => day, 1, int.MaxValue)
            + Capped(SignalWords.AcceptedAnswer, 5, day => (day - 1) / 7, 12, 40)
            + Capped(SignalWords.Invite, 10, _ => 0, 25, 25)
            - Capped(SignalWords.Ad, 3, day => day, 6, int.MaxValue);
        return member.Points == expected;
    }));

    [Fact]
    public void One_more_good_act_never_costs_points_and_never_lowers_a_level() => Holds(Members.Zip(Acts), pair =>
    {
        var (members, act) = pair;
        if (members.IsEmpty || act.Signal == SignalWords.Ad)
        {
            return true;
        }

        var more = members.SetItem(0, members[0] with { Acts = members[0].Acts.Add(act) });
        var (before, after) = (RewardEvaluator.Evaluate(BookOf(), members).Members[0], RewardEvaluator.Evaluate(BookOf(), more).Members[0]);
        return after.Points >= before.Points && (after.Level?.From ?? 0) >= (before.Level?.From ?? 0);
    });

    [Fact]
    public void The_order_in_which_members_and_acts_are_given_makes_no_difference() => Holds(Members.Zip(Rankings), pair =>
    {
        var (members, award) = pair;
        ImmutableArray<MemberHistory> turned = [.. members.Reverse().Select(member => member with { Acts = [.. member.Acts.Reverse()] })];
        return Say(RewardEvaluator.Evaluate(BookOf(award), members)) == Say(RewardEvaluator.Evaluate(BookOf(award), turned));
    });

    [Fact]
    public void Winners_of_a_ranking_are_those_that_fewest_others_beat() => Holds(Members.Zip(Rankings), pair =>
    {
        var (members, award) = pair;
        return RewardEvaluator.Evaluate(BookOf(award), members).Awards.All(outcome =>
            outcome.Places.Where(place => place.IsWinner).Select(place => place.Id).ToHashSet().SetEquals(Winners(award, outcome.Days, members)));
    });

    [Fact]
    public void A_prize_is_not_given_more_often_than_there_are() => Holds(Members.Zip(Rankings), pair =>
        RewardEvaluator.Evaluate(BookOf(pair.Item2), pair.Item1).Awards.SelectMany(outcome => outcome.Places).Sum(place => place.Prizes.Length) <= 2);

    [Fact]
    public void A_condition_is_met_by_exactly_those_whose_counts_meet_it() => Holds(Members, members =>
    {
        var condition = new LogicCondition(
            new SignalCondition(SignalWords.CheckIn, Comparison.GreaterOrEqual, 2, Line(1)),
            IsAnd: true,
            new NotCondition(new SignalCondition(SignalWords.Ad, Comparison.Greater, 0, Line(1)), Line(1)),
            Line(1));
        var award = new Award { Name = "B", Title = Text("B"), Location = Line(1), Period = RewardPeriod.Week, Condition = condition };
        return RewardEvaluator.Evaluate(BookOf(award), members).Awards.All(outcome => outcome.Places.Select(place => place.Id).ToHashSet().SetEquals(members
            .Where(member => Count(member, SignalWords.CheckIn, outcome.Days) >= 2 && Count(member, SignalWords.Ad, outcome.Days) == 0)
            .Select(member => member.Id)));
    });

    // The oracle: nobody is sorted; whoever is beaten by fewer than “top” others wins.
    private static IEnumerable<string> Winners(Award award, DayRange days, ImmutableArray<MemberHistory> members)
    {
        var running = members.Where(member => Score(member) > 0 && (award.IsMinimumInPoints ? Points(member) : Score(member)) >= (award.Minimum ?? 0)).ToList();
        return running
            .Where(member => running.Count(other => Beats(other, member)) < award.Top
                || (award.Ties == Ties.Shared && running.Count(other => Score(other) > Score(member)) < award.Top))
            .Select(member => member.Id);

        decimal Score(MemberHistory member) => award.RankedBy == SignalWords.Points ? Points(member) : Count(member, award.RankedBy!, days);

        decimal Points(MemberHistory member) => Scored(member).Where(act => days.First <= act.Act.Day && act.Act.Day <= days.Last).Sum(act => act.Points);

        IEnumerable<ScoredAct> Scored(MemberHistory member) => PointsLedger.Of(member, BookOf().Rewards!.Points, new PeriodDays(BookOf())).Acts;

        (int Day, LocalTime Time) Reached(MemberHistory member) => Scored(member)
            .Where(act => days.First <= act.Act.Day && act.Act.Day <= days.Last)
            .Where(act => award.RankedBy == SignalWords.Points ? act.Points != 0 : act.Act.Signal == award.RankedBy)
            .Select(act => (act.Act.Day, act.Act.Time ?? LocalTime.Midnight)).Max();

        bool Beats(MemberHistory one, MemberHistory other)
        {
            if (Score(one) != Score(other))
            {
                return Score(one) > Score(other);
            }

            if (award.Ties == Ties.Newest && one.JoinedOn != other.JoinedOn)
            {
                return one.JoinedOn > other.JoinedOn;
            }

            if (award.Ties == Ties.Oldest && one.JoinedOn != other.JoinedOn)
            {
                return one.JoinedOn < other.JoinedOn;
            }

            return Reached(one).CompareTo(Reached(other)) is not 0 and var order ? order < 0 : string.CompareOrdinal(one.Id, other.Id) < 0;
        }
    }

    private static decimal Count(MemberHistory member, SignalRow signal, DayRange days) =>
        member.Acts.Where(act => act.Signal == signal && days.First <= act.Day && act.Day <= days.Last).Sum(act => act.Amount);

    private static string Say(RewardOutcome outcome) =>
        string.Join(' ', outcome.Members) + string.Join(' ', outcome.Awards.SelectMany(award => award.Places.Select(place => $"{award.Days}{place.Id}{place.Score}{place.IsWinner}{place.Prizes.Length}")));

    private static void Holds<T>(Gen<T> inputs, Func<T, bool> holds) =>
        Prop.ForAll(inputs.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
