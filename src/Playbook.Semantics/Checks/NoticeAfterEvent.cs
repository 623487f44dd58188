using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>What becomes of a group is announced before it takes effect (practice P010).</summary>
internal static class NoticeAfterEvent
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3225",
        "notice-after-event",
        Severity.Warning,
        new("“{0}”的通知排在{1}，那时已经生效了", "“{0}” is announced on {1}, when it has taken effect already"),
        new("把通知排到生效以前，例如“提前3天 20:00”", "Announce it before, such as “3 days before 20:00”"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from block in playbook.Blocks
        let begins = block.Fields.Get(AfterwardsWords.Effect)
        let notice = block.Fields.Get(AfterwardsWords.Announced)
        where begins is not null && notice is not null
        let moment = Occasion.Of(begins, playbook, main: null)
        let told = moment is null ? null : Occasion.Of(notice, playbook, moment)
        where told >= moment
        select Diagnostic.Create(Row, notice.Location, block.Title.Text, Occasion.Say(told!.Value));
}
