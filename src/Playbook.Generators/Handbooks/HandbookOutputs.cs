using System.Collections.Immutable;
using Playbook.Generators.Handbooks.Pages;
using Playbook.Generators.Frames;
using Playbook.Syntax.Words;
using Playbook.Templates;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks;

/// <summary>The handbooks as outputs: for members, for the team, for each role.</summary>
internal static class HandbookOutputs
{
    /// <summary>The outputs of this room.</summary>
    public static ImmutableArray<OutputKind> All { get; } =
    [
        new(
            "member-handbook",
            new Spelling("成员手册", "member-handbook"),
            new Bilingual("成员手册：网页与 Markdown", "The handbook for members: a web page and Markdown"),
            edition => Files(edition.Handbook.Written.Member, edition)),
        new(
            "operator-handbook",
            new Spelling("运营手册", "operator-handbook"),
            new Bilingual("运营手册：网页与 Markdown", "The handbook for the team: a web page and Markdown"),
            edition => Files(edition.Handbook.Written.Operator, edition, edition.Overview)),
        new(
            "role-handbooks",
            new Spelling("岗位手册", "role-handbooks"),
            new Bilingual("岗位手册：每个角色一份，网页与 Markdown", "A handbook for each role: a web page and Markdown"),
            edition => edition.Handbook.Written.Roles.SelectMany(role => Files(role, edition))),
        new(
            "ledger",
            new Spelling("账本", "ledger"),
            new Bilingual("收支与奖励账本：网页与 Markdown", "The books, income, spending and rewards: a web page and Markdown"),
            edition => edition.Handbook.Written.Ledger is { } ledger ? Files(ledger, edition) : []),
    ];

    private static OutputFile[] Files(WrittenHandbook handbook, Edition edition, RenderResult? drawing = null)
    {
        var content = PageContent.Of(handbook.Document) with { Drawing = drawing is null ? null : new Markup(drawing.Text) };
        var page = Frames.Pages.Make(handbook.Path + ".html", PageKinds.Handbook, content.Title, HandbookTemplates.Page, edition.View, content);
        return
        [
            page with { Diagnostics = page.Diagnostics.AddRange(drawing?.Diagnostics ?? []) },
            new OutputFile(handbook.Path + ".md", handbook.Markdown),
        ];
    }
}
