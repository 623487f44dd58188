using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>An award says who gets it, or every choice looks unfair (practice P214).</summary>
internal static class AwardWithoutCriterion
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3214",
        "award-without-criterion",
        Severity.Error,
        new("奖项“{0}”没有说谁能得奖", "The award “{0}” does not say who gets it"),
        new("写上排名或条件，例如：每周 前3名 按 打卡，或：当 打卡 >= 28", "Rank members or set a condition, such as: every week top 3 by checkin, or: when checkin >= 28"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from award in playbook.Rewards?.Awards ?? []
        where award is { Top: null, RankedBy: null, Condition: null }
        select Diagnostic.Create(Row, award.Location, award.Title.Text);
}
