using System.Collections.Immutable;
using Playbook.Generators.Announcements.Views;
using Playbook.Generators.Frames;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Announcements;

/// <summary>The announcements as outputs: every message as it will be sent.</summary>
internal static class AnnouncementOutputs
{
    /// <summary>The outputs of this room.</summary>
    public static ImmutableArray<OutputKind> All { get; } =
    [
        new(
            "announcements",
            new Spelling("公告", "announcements"),
            new Bilingual("公告文案：可一键复制的网页、Markdown、表格、逐行数据，每天一份纯文字", "Announcement copy: a page to copy from, Markdown, a table, a line of data for each message, and a plain text for each day"),
            Make),
    ];

    private static IEnumerable<OutputFile> Make(Edition edition)
    {
        var view = edition.View;
        var announcements = AnnouncementsView.Of(view);
        var title = AnnouncementPhrases.Announcements.Text.In(view.Language);
        yield return Pages.Make("announcements.html", PageKinds.Announcements, title, AnnouncementTemplates.Html, view, announcements);
        yield return new OutputFile("announcements.md", AnnouncementTemplates.Markdown.Render(view, announcements));
        yield return new OutputFile("announcements.jsonl", AnnouncementTemplates.Lines.Render(view, announcements));
        yield return new OutputFile("announcements.csv", AnnouncementTemplates.Table.Render(view, announcements));
        foreach (var day in announcements.Days)
        {
            yield return new OutputFile($"days/{day.Day.Iso}.txt", AnnouncementTemplates.Day.Render(view, day));
        }
    }
}
