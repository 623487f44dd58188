using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>A sale ends after it begins, and countdowns run while it lasts: urgency that is not true costs trust (practices P129, P170).</summary>
internal static class SaleTimes
{
    private static readonly DiagnosticDescriptor EndRow = new(
        "PB3221",
        "sale-ends-before-start",
        Severity.Warning,
        new("“{0}”{1}截止，那时还没开卖", "“{0}” ends {1}, before it begins"),
        new("把截止改到开卖之后", "Let it end after it begins"));

    private static readonly DiagnosticDescriptor CountdownRow = new(
        "PB3222",
        "countdown-outside-sale",
        Severity.Warning,
        new("“{0}”的倒计时落在{1}，不在开卖到截止之间", "A countdown of “{0}” falls on {1}, not between its beginning and its end"),
        new("让倒计时落在开卖以后、截止以前", "Let countdowns run while the sale lasts"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([EndRow, CountdownRow], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        foreach (var offer in playbook.Blocks)
        {
            if (offer.Fields.Get(CommonWords.Ends) is not { } written || Occasion.Of(written, playbook, main: null) is not { } end
                || offer.Fields.Get(CommonWords.When) is not { } begins || Occasion.Of(begins, playbook, main: null) is not { } start)
            {
                continue;
            }

            if (end <= start)
            {
                yield return Diagnostic.Create(EndRow, written.Location, offer.Title.Text, Occasion.Say(end));
                continue;
            }

            foreach (var countdown in offer.Fields.Get(OfferWords.Countdown, []))
            {
                var isBack = countdown.Pattern is RelativePattern { IsBefore: true };
                if (Occasion.Of(countdown, playbook, isBack ? end : start) is { } moment && (moment < start || moment > end))
                {
                    yield return Diagnostic.Create(CountdownRow, countdown.Location, offer.Title.Text, Occasion.Say(moment));
                }
            }
        }
    }
}
