using System.Collections.Immutable;
using System.Globalization;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules.Examples;

/// <summary>Why something came out as it did, as the part of a sentence behind a colon.</summary>
internal static class OutcomeReasons
{
    private const int MostPlaces = 5;

    /// <summary>A verdict: “拒绝”.</summary>
    public static Bilingual Of(EntryVerdict verdict) => verdict switch
    {
        EntryVerdict.Accept => new("通过", "accepted"),
        EntryVerdict.Refuse => new("拒绝", "refused"),
        _ => new("等待", "waiting"),
    };

    /// <summary>Several reasons in one line.</summary>
    public static Bilingual Joined(IEnumerable<Bilingual> reasons)
    {
        var all = reasons.ToList();
        return new Bilingual(string.Join("；", all.Select(reason => reason.Zh)), string.Join("; ", all.Select(reason => reason.En)));
    }

    /// <summary>Money in both languages.</summary>
    public static Bilingual Say(Money money) => new(AmountWording.Of(money, Language.Chinese), AmountWording.Of(money, Language.English));

    /// <summary>The counts a condition looks at: “打卡 27 次”.</summary>
    public static Bilingual Counts(Condition condition, MemberTally tally) =>
        Joined(SignalsOf(condition).Distinct().Select(signal => Count(signal, tally.Of(signal))));

    /// <summary>Why counts are what they are: how points came about, or until when acts are counted.</summary>
    public static Bilingual Of(Condition condition, MemberFacts facts) => SignalsOf(condition).Contains(SignalWords.Points)
        ? Points(facts.Ledger)
        : new Bilingual($"算到第 {facts.Playbook.Days} 天为止", $"counted to the end of day {facts.Playbook.Days}");

    /// <summary>How the points came about: “打卡 30 次得 28 分（上限扣去 2 分）”.</summary>
    private static Bilingual Points(PointsLedger ledger)
    {
        var parts = ledger.Acts.Where(scored => scored.Full != 0).GroupBy(scored => scored.Act.Signal).OrderBy(group => group.Key.Id, StringComparer.Ordinal).Select(group =>
        {
            var count = Count(group.Key, group.Sum(scored => (decimal)scored.Act.Amount));
            var (points, lost) = (group.Sum(scored => scored.Points), Math.Abs(group.Sum(scored => scored.Full - scored.Points)));
            return new Bilingual(
                $"{count.Zh}得 {Number(points)} 分{(lost == 0 ? "" : $"（超过上限，少计 {Number(lost)} 分）")}",
                $"{count.En} give {Number(points)}{(lost == 0 ? "" : $" ({Number(lost)} beyond the caps)")}");
        }).ToList();
        return parts.Count == 0 ? new Bilingual("没有做能得分的事", "nothing that gives points was done") : Joined(parts);
    }

    /// <summary>The level: how many points there are, and how many it takes.</summary>
    public static Bilingual Level(MemberOutcome member, Level? expected) => expected is null
        ? new Bilingual($"一共 {Number(member.Points)} 分", $"{Number(member.Points)} points in all")
        : new Bilingual(
            $"一共 {Number(member.Points)} 分，“{expected.Title.Text}”从 {expected.From} 分起",
            $"{Number(member.Points)} points in all, and “{expected.Title.Text}” begins at {expected.From}");

    /// <summary>Why an award was won or not.</summary>
    public static Bilingual Of(Award award, ImmutableArray<AwardOutcome> outcomes, MemberFacts facts)
    {
        if (award.Condition is { } condition)
        {
            var best = outcomes.FirstOrDefault(outcome => outcome.Places.Any(place => place.Id == facts.Member.Name)) ?? outcomes[^1];
            var now = facts.Periods.EndOf(best.Days, facts.Ledger.Acts is [.., var last] ? last.Act.Day : 0);
            return Counts(condition, new MemberTally(facts.Ledger, best.Days, now));
        }

        var shown = outcomes.FirstOrDefault(outcome => outcome.Places.Any(place => place.Id == facts.Member.Name))
            ?? outcomes.FirstOrDefault(outcome => !outcome.Places.IsEmpty);
        return shown is null
            ? new Bilingual("没有人够得上参评", "nobody takes part in the ranking")
            : Joined(shown.Places.Take(MostPlaces).Select((place, index) => new Bilingual(
                $"第 {index + 1} 名{NameOf(place.Id).Zh} {Number(place.Score)}", $"{index + 1}. {NameOf(place.Id).En} {Number(place.Score)}")));
    }

    /// <summary>When fees come back, and the counts that decide it.</summary>
    public static Bilingual Refund(IReadOnlyList<FeeRequirement> fees, MemberTally tally)
    {
        var parts = fees.Where(fee => fee.Refund is not null).Select(fee => new Bilingual(
            $"要{ConditionWording.Of(fee.Refund!, Language.Chinese)}，实际{Counts(fee.Refund!, tally).Zh}",
            $"it takes {ConditionWording.Of(fee.Refund!, Language.English)}, and there are {Counts(fee.Refund!, tally).En}")).ToList();
        return parts.Count == 0 ? new Bilingual("门槛里没有能退的费用", "no fee of the entry comes back") : Joined(parts);
    }

    private static Bilingual NameOf(string id) => id.Length == 0 ? new Bilingual("这位成员", "this member") : id;

    private static Bilingual Count(SignalRow signal, decimal count)
    {
        var phrase = SignalPhrase.Of(signal);
        return new Bilingual($"{phrase.Act} {phrase.Counted(count, Language.Chinese)}", phrase.Counted(count, Language.English));
    }

    private static IEnumerable<SignalRow> SignalsOf(Condition condition) => condition switch
    {
        SignalCondition signal => [signal.Signal],
        NotCondition not => SignalsOf(not.Operand),
        LogicCondition logic => SignalsOf(logic.Left).Concat(SignalsOf(logic.Right)),
        _ => [],
    };

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
