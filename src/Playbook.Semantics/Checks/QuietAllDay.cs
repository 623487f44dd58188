using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>Quiet hours that begin when they end last the whole day, and nobody may ever talk.</summary>
internal static class QuietAllDay
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3208",
        "quiet-all-day",
        Severity.Warning,
        new("“{0}”的安静时间从 {1} 到 {1}，整天都不能聊", "The quiet hours of “{0}” run from {1} to {1}, so that nobody may ever talk"),
        new("改成一段时间，例如：09:00-18:00", "Give them a begin and an end, such as: 09:00-18:00"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from channel in playbook.Channels
        from quiet in channel.QuietHours
        where quiet.Window.Start == quiet.Window.End
        select Diagnostic.Create(Row, channel.Location, channel.Title.Text, MomentWording.Time(quiet.Window.Start));
}
