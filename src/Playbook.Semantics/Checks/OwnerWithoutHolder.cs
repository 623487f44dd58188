using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Checks;

/// <summary>An item whose owner is a role that nobody holds will not happen.</summary>
internal static class OwnerWithoutHolder
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3201",
        "owner-without-holder",
        Severity.Error,
        new("“{0}”由{1}负责，但这个角色没有人担任", "“{0}” is done by {1}, a role that nobody holds"),
        new("把{1}的人数改为 1 以上，或换人负责", "Give {1} at least one holder, or let somebody else do it"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from item in playbook.Items
        from owner in item.Owners
        where owner.Holders is { Count: 0 }
        select Diagnostic.Create(Row, item.Location, item.Title.Text, owner.Title.Text) with
        {
            Related = [new RelatedLocation(owner.Location, new Bilingual("角色在这里声明", "The role is declared here"))],
        };
}
