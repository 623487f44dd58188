using System.Collections.Immutable;
using Playbook.Generators.Handbooks.Pages;
using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Frames;
using Playbook.Syntax.Words;

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
            edition => Files("handbook-member", HandbookTemplates.Member, edition.Handbook)),
        new(
            "operator-handbook",
            new Spelling("运营手册", "operator-handbook"),
            new Bilingual("运营手册：网页与 Markdown", "The handbook for the team: a web page and Markdown"),
            edition => Files("handbook-operator", HandbookTemplates.Operator, edition.Handbook)),
        new(
            "role-handbooks",
            new Spelling("岗位手册", "role-handbooks"),
            new Bilingual("岗位手册：每个角色一份，网页与 Markdown", "A handbook for each role: a web page and Markdown"),
            Roles),
    ];

    private static IEnumerable<OutputFile> Roles(Edition edition)
    {
        var handbook = edition.Handbook;
        return edition.Plan.Playbook.Roles.Zip(handbook.People).SelectMany(pair => Files(
            "roles/" + handbook.RoleFile[pair.First],
            HandbookTemplates.Role,
            handbook,
            new RoleHandbookView(pair.First, pair.Second, handbook)));
    }

    private static IEnumerable<OutputFile> Files(
        string path, Func<Language, BuiltInTemplate> template, HandbookView handbook, params ReadOnlySpan<object?> own)
    {
        var markdown = template(handbook.Language).Render(handbook.View, [handbook, .. own]);
        var content = PageContent.Of(markdown.Text);
        return
        [
            Frames.Pages.Make(path + ".html", PageKinds.Handbook, content.Title, HandbookTemplates.Page, handbook.View, content),
            new OutputFile(path + ".md", markdown),
        ];
    }
}
