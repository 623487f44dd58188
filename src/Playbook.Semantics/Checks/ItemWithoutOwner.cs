using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>What nobody answers for is forgotten on the day (practices P036, P041).</summary>
internal static class ItemWithoutOwner
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3202",
        "item-without-owner",
        Severity.Warning,
        new("“{0}”没有人负责", "Nobody is named to do “{0}”"),
        new("在标题后面写上由谁负责，例如：由 群主", "Say by whom behind the title, such as: by host"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from item in playbook.Items
        where item.Owners.IsEmpty
        select Diagnostic.Create(Row, item.Location, item.Title.Text);
}
