using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>An award says what one gets (practices P214, P215).</summary>
internal static class AwardWithoutPrize
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3212",
        "award-without-prize",
        Severity.Warning,
        new("奖项“{0}”没有写奖品", "The award “{0}” has no prize"),
        new("写上奖品，例如：奖品 \"定制书签\" 价值 30元", "Say what is given, such as: prize \"printed bookmark\" worth 30 CNY"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from award in playbook.Rewards?.Awards ?? []
        where award.Prizes.IsEmpty
        select Diagnostic.Create(Row, award.Location, award.Title.Text);
}
