using System.Collections.Immutable;
using Playbook.Generators.Calendars.ICalendar;
using Playbook.Generators.Frames;
using Playbook.Generators.Phrases;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

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
            new Bilingual("日历程序用的文件：全员一份，每个角色一份", "Files for calendar programs: one for everybody, one for each role"),
            EventFiles),
        new(
            "csv",
            new Spelling("表格", "csv"),
            new Bilingual("表格程序用的日历", "The calendar for spreadsheets"),
            Table),
    ];

    private static IEnumerable<OutputFile> Pages(Edition edition)
    {
        var view = edition.View;
        yield return Frames.Pages.Make("calendar.html", PageKinds.Calendar, CalendarPhrases.Calendar.Text.In(view.Language), CalendarTemplates.Html, view);
        yield return new OutputFile("calendar.md", CalendarTemplates.Markdown.Render(view));
    }

    // RFC 4180 ends lines in CRLF. This table ends them in LF: every spreadsheet program reads both, and outputs are compared
    // and reviewed line by line, where a carriage return is noise. Calendar programs do insist, so calendars have CRLF.
    private static IEnumerable<OutputFile> Table(Edition edition) => [new OutputFile("calendar.csv", CalendarTemplates.Table.Render(edition.View))];

    private static IEnumerable<OutputFile> EventFiles(Edition edition)
    {
        var view = edition.View;
        var frame = new CalendarFrame(edition.Plan.Playbook);
        ImmutableArray<WrittenEvent> events =
            [.. view.Occurrences.Where(o => o.Occurrence.IsItem).Select(o => WriteEvent(view, new CalendarEvent(frame, o)))];
        yield return Write("calendar.ics", view, events, role: null);

        // A calendar without an event is an error to some programs, and of no use to the role.
        var names = RoleFiles.For(edition.Plan.Playbook.Roles);
        foreach (var role in edition.Plan.Playbook.Roles)
        {
            ImmutableArray<WrittenEvent> own = [.. events.Where(e => e.Event.View.Concerns(role))];
            if (!own.IsEmpty)
            {
                yield return Write($"roles/{names[role]}.ics", view, own, role);
            }
        }
    }

    private static WrittenEvent WriteEvent(PlanView view, CalendarEvent happening) =>
        new(happening, CalendarTemplates.Event.Render(view, happening));

    private static OutputFile Write(string path, PlanView view, ImmutableArray<WrittenEvent> events, Role? role)
    {
        var rendered = CalendarTemplates.Events.Render(view, new EventCalendar(view, events, role));
        return new OutputFile(path, ContentLines.Write(rendered.Text))
        {
            Diagnostics = [.. events.SelectMany(e => e.Rendered.Diagnostics), .. rendered.Diagnostics],
        };
    }
}
