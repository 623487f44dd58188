using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Checks;

/// <summary>An award that nobody can win.</summary>
internal static class AwardOutOfReach
{
    private static readonly DiagnosticDescriptor ConditionRow = new(
        "PB3213",
        "award-out-of-reach",
        Severity.Warning,
        new("奖项“{0}”的条件“{1}”没有人做得到", "Nobody can meet the condition of the award “{0}”: {1}"),
        new("降低数字，或放宽积分规则里的上限", "Ask for less, or raise the caps of the point rules"));

    private static readonly DiagnosticDescriptor MinimumRow = new(
        "PB3214",
        "award-minimum-out-of-reach",
        Severity.Warning,
        new("奖项“{0}”要至少 {1}，按规则最多只能到 {2}", "The award “{0}” asks for {1} at least, but the rules give {2} at most"),
        new("把“至少”改到 {2} 以内，或放宽积分规则里的上限", "Ask for {2} or less, or raise the caps of the point rules"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([ConditionRow, MinimumRow], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        var reach = new SignalReach(playbook);
        return (playbook.Rewards?.Awards ?? []).Select(award => Find(award, reach)).OfType<Diagnostic>();
    }

    private static Diagnostic? Find(Award award, SignalReach reach)
    {
        if (award.Condition is { } condition)
        {
            // A condition that contradicts itself is reported where conditions are read.
            var said = new Bilingual(ConditionWording.Of(condition, Language.Chinese), ConditionWording.Of(condition, Language.English));
            return reach.IsBeyond(condition, award.Period) ? Diagnostic.Create(ConditionRow, condition.Location, award.Title.Text, said) : null;
        }

        return award.Minimum is { } minimum && MostOf(award, reach) is { } highest && highest < minimum
            ? Diagnostic.Create(MinimumRow, award.Location, award.Title.Text, minimum, (int)highest)
            : null;
    }

    private static decimal? MostOf(Award award, SignalReach reach) => award is { IsMinimumInPoints: false, RankedBy: { } signal }
        ? reach.Most(signal, award.Period)
        : reach.MostPoints(award.Period);
}
