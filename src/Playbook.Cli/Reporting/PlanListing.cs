using System.Globalization;
using NodaTime;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Cli.Reporting;

/// <summary>A plan as lines on a terminal: a heading for each day, a line for each thing on it.</summary>
internal static class PlanListing
{
    private static readonly Bilingual[] Weekdays =
    [
        new("周一", "Mon"), new("周二", "Tue"), new("周三", "Wed"), new("周四", "Thu"), new("周五", "Fri"), new("周六", "Sat"), new("周日", "Sun"),
    ];


    /// <summary>Writes a plan.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of headings and kinds; titles are the author's.</param>
    public static void Write(TextWriter output, Plan plan, Language language)
    {
        var playbook = plan.Playbook;
        output.WriteLine(new Bilingual(
            $"{playbook.Title}：{Date(playbook.Start)} 起 {playbook.Days} 天，时区 {playbook.Zone.Id}",
            $"{playbook.Title}: {playbook.Days} days from {Date(playbook.Start)}, zone {playbook.Zone.Id}").In(language));
        var on = plan.Occurrences.ToLookup(o => o.Date);
        var cancelledOn = plan.Cancelled.ToLookup(c => c.Date);
        foreach (var date in on.Select(day => day.Key).Union(cancelledOn.Select(day => day.Key)).Order())
        {
            output.WriteLine();
            output.WriteLine(Heading(date, playbook, language));
            Table(output, [.. on[date].Select(o => Row(o, language)), .. cancelledOn[date].Select(c => Row(c, language))]);
        }

        if (plan.Triggered is not [])
        {
            output.WriteLine();
            output.WriteLine(new Bilingual("随时（遇到就发）", "Whenever it happens").In(language));
            Table(output, [.. plan.Triggered.Select(t => Row(t, language))]);
        }
    }

    private static string Heading(LocalDate date, PlaybookModel playbook, Language language)
    {
        var day = playbook.DayOf(date);
        var phase = playbook.Phases.FirstOrDefault(p => p.Days.First <= day && day <= p.Days.Last) is { } on ? new Bilingual($"，{on.Title}", $", {on.Title}") : "";
        return new Bilingual(
            $"{Date(date)} {Weekday(date).Zh} 第{day}天{phase.Zh}",
            $"{Date(date)} {Weekday(date).En}, day {day}{phase.En}").In(language);
    }

    private static string[] Row(Cancellation cancelled, Language language) =>
    [
        "",
        cancelled.Item.Kind.Name.In(language),
        cancelled.Item.Title.Text,
        Names(cancelled.Item.Owners),
        Names(cancelled.Item.Channels),
        cancelled.Because.In(language),
    ];

    private static string[] Row(Occurrence occurrence, Language language) =>
    [
        occurrence.Start is { } start ? IsoNotation.Time(start) : "",
        What(occurrence, language),
        occurrence.Item.Title.Text + (occurrence.Issue is { } issue ? new Bilingual($"：{issue}", $": {issue}").In(language) : ""),
        Names(occurrence.Item.Owners),
        Names(occurrence.Item.Channels),
        occurrence.MovedBecause is { } because ? because.In(language) : "",
    ];

    private static string[] Row(TriggeredItem item, Language language) =>
    [
        item.Trigger.Name.In(language) + (item.Days is { } days ? Days(days, language) : ""),
        item.Item.Kind.Name.In(language),
        item.Item.Title.Text,
        Names(item.Item.Owners),
        Names(item.Item.Channels),
    ];

    private static string What(Occurrence occurrence, Language language)
    {
        var kind = occurrence.Item.Kind.Name;
        return (occurrence switch
        {
            { Segment: { } segment } => new Bilingual($"{kind.Zh}·{TermWording.Of(segment, Language.Chinese)}", $"{kind.En}: {TermWording.Of(segment, Language.English)}"),
            { Reminder: not null } => new Bilingual($"{kind.Zh}·提醒", $"{kind.En}: reminder"),
            _ => kind,
        }).In(language);
    }

    private static string Days(int days, Language language) => new Bilingual($"{days}天", $" {days} days").In(language);

    private static string Names(IEnumerable<Declaration> declarations) => string.Join('、', declarations.Select(d => d.Title.Text));

    private static Bilingual Weekday(LocalDate date) => Weekdays[(int)date.DayOfWeek - 1];

    private static string Date(LocalDate date) => IsoNotation.Date(date);

    private static void Table(TextWriter output, string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => DisplayWidth.Of(row[column])))];
        foreach (var row in rows)
        {
            var line = string.Concat(row.Select((cell, column) => "  " + cell + new string(' ', widths[column] - DisplayWidth.Of(cell))));
            output.WriteLine(line.TrimEnd());
        }
    }
}
