using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Semantics.Checks;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Ledger;

using static MemberOf<PrizeLine>;

/// <summary>One prize of one award, priced: what it costs when everything that can be won is won.</summary>
internal sealed class PrizeLine(Award award, Prize prize, PlaybookModel playbook)
{
    public static ObjectType Type { get; } = new("ledger_line", new Bilingual("账目", "ledger line"), () =>
    [
        Text("award", "奖项", "哪个奖项", "Which award", l => OneLine.Of(l.Award.Title.Text)),
        Text("prize", "奖品", "哪件奖品", "Which prize", l => OneLine.Of(l.Prize.Name.Text)),
        Text("period", "多久一次", "多久评一次", "How often it is given", l => Sentence.Begin(RewardWording.Period(l.Award.Period, l.Language))),
        OptionalText("each", "单价", "一份多少钱", "What one costs", l => l.Prize.Cost is { } each ? AmountWording.Of(each, l.Language) : null),
        OptionalText("count", "份数", "最多几份、怎么算的；没有上限时没有", "How many at most, and why; nothing without a bound", l => l.Count),
        OptionalText("total", "小计", "最多花多少；算不出时没有", "What it costs at most; nothing where it cannot be said", l => l.Total is { } total ? AmountWording.Of(total, l.Language) : null),
    ]);

    /// <summary>The most it may cost, or null where price or number are open.</summary>
    public Money? Total => Prize.Cost is { } each && Most is { } most ? each with { Amount = each.Amount * most } : null;

    private Award Award { get; } = award;

    private Prize Prize { get; } = prize;

    private Language Language { get; } = playbook.Language;

    private int Times { get; } = PrizeCost.TimesGiven(award, playbook);

    private decimal? Most { get; } = PrizeCost.MostGiven(award, prize, playbook);

    private string? Count => Most switch
    {
        null => null,
        { } most when Times > 1 && Award.Top * Times == most => string.Create(CultureInfo.InvariantCulture, $"{Award.Top} × {Times} = {most:0}"),
        { } most => most.ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>All of a playbook, by award in source order.</summary>
    public static IReadOnlyList<PrizeLine> Of(PlaybookModel playbook) =>
        [.. (playbook.Rewards?.Awards ?? []).SelectMany(award => award.Prizes.Select(prize => new PrizeLine(award, prize, playbook)))];
}
