using System.Collections.Immutable;
using Playbook.Generators.Calendars.ICalendar;
using Playbook.Generators.Calendars.Views;
using Playbook.Generators.Frames;
using Playbook.Generators.Phrases;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Calendars;

/// <summary>The calendars as outputs: pages to read, files for calendar programs, a table for spreadsheets.</summary>
internal static class CalendarOutputs
{
    /// <summary>The outputs of this room.</summary>
    public static ImmutableArray<OutputKind> All { get; } =
    [
        new(
            "calendar",
            new Spelling("日历", "calendar"),
            new Bilingual("日历页：网页与 Markdown", "The calendar to read: a web page and Markdown"),
            Pages),
        new(
            "ics",
            new Spelling("日程文件", "ics"),
            new Bilingual(
                "日历程序用的文件：全员一份，每个角色、每个渠道各一份，要发的消息一份",
                "Files for calendar programs: one for everybody, one for each role and channel, one of the messages to send"),
            EventFiles) { PublishesEvents = true },
        new(
            "csv",
            new Spelling("表格", "csv"),
            new Bilingual("表格程序用的日历", "The calendar for spreadsheets"),
            Table),
    ];

    private static IEnumerable<OutputFile> Pages(Edition edition)
    {
        var view = edition.View;
        yield return WebPage(view);
        yield return new OutputFile("calendar.md", CalendarTemplates.Markdown.Render(view));
    }

    private static OutputFile WebPage(PlanView view)
    {
        var board = new BoardView(view);
        var data = CalendarTemplates.Data.Render(view, board);
        var title = CalendarPhrases.Calendar.Text.In(view.Language);
        var page = Frames.Pages.Make("calendar.html", PageKinds.Calendar, title, CalendarTemplates.Html, view, board, new Markup(data.Text));
        return page with { Diagnostics = data.Diagnostics.AddRange(page.Diagnostics) };
    }

    // RFC 4180 ends lines in CRLF. This table ends them in LF: every spreadsheet program reads both, and outputs are compared
    // and reviewed line by line, where a carriage return is noise. Calendar programs do insist, so calendars have CRLF.
    private static IEnumerable<OutputFile> Table(Edition edition) => [new OutputFile("calendar.csv", CalendarTemplates.Table.Render(edition.View))];

    private static IEnumerable<OutputFile> EventFiles(Edition edition)
    {
        var view = edition.View;
        var calendars = edition.Calendars;
        WrittenEntry[] written =
        [
            .. calendars.Entries.Select(entry => new WrittenEntry(entry.Published, entry.Time, entry.Template.Render(view, entry))),
            .. calendars.Cancelled.Select(entry => new WrittenEntry(entry.Published, null, CalendarTemplates.Cancelled.Render(view, entry))),
        ];
        foreach (var file in calendars.Files)
        {
            // A calendar without an event is an error to some programs, and of no use to a role or a channel.
            ImmutableArray<WrittenEntry> own = [.. written.Where(entry => entry.Published.Calendars.Contains(file.Path))];
            if (!own.IsEmpty || file.IsForEverybody)
            {
                var rendered = CalendarTemplates.Events.Render(view, new EventCalendar(view, own, file.Of));
                yield return new OutputFile(file.Path, ContentLines.Write(rendered.Text))
                {
                    Diagnostics = [.. own.SelectMany(entry => entry.Rendered.Diagnostics), .. rendered.Diagnostics],
                };
            }
        }
    }
}
