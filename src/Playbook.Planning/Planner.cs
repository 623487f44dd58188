using System.Collections.Immutable;
using Playbook.Planning.Conflicts;
using Playbook.Planning.Dates;
using Playbook.Planning.Diagnostics;
using Playbook.Planning.Holidays;
using Playbook.Planning.Messages;
using Playbook.Planning.Rules.Checks;
using Playbook.Planning.Rules.Examples;
using Playbook.Planning.Timing;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates;

namespace Playbook.Planning;

/// <summary>Model to plan: the entry point of this stage.</summary>
public static class Planner
{
    /// <summary>Dates everything in a playbook. Never throws for what the playbook holds.</summary>
    /// <param name="playbook">The playbook.</param>
    /// <param name="holidays">Public holidays and make-up workdays, unless the playbook wants none.</param>
    /// <param name="templates">The project's templates in place of built-in ones; null for none.</param>
    public static Plan Make(PlaybookModel playbook, HolidayCalendar holidays, ProjectTemplates? templates = null)
    {
        holidays = holidays.For(playbook);
        var findings = new List<Diagnostic>();
        templates ??= ProjectTemplates.None;
        var messages = new MessageWriter(playbook, templates);

        var dates = DateResolver.Resolve(playbook, holidays, out var cutAt);
        var occurrences = new OccurrenceBuilder(playbook, messages, findings).Build(dates);
        var duties = DutyBuilder.Build(playbook, DateResolver.OfDuties(playbook, holidays, out var dutyCutAt));
        var triggered = Triggered(playbook, messages);
        var prepared = PreparedCopies.Of(playbook, messages);

        if (cutAt is null)
        {
            findings.AddRange(DateChecks.Run(playbook, dates, holidays));
        }
        else
        {
            findings.Add(DateDiagnostics.TooMany(cutAt));
        }

        if (dutyCutAt is not null)
        {
            findings.Add(DateDiagnostics.TooMany(dutyCutAt));
        }

        findings.AddRange(ConflictChecks.Run(playbook, occurrences));
        findings.AddRange(CheckRun.Find(playbook, occurrences, holidays));
        findings.AddRange(ExampleRun.Find(playbook, holidays));
        findings.AddRange(messages.Findings());
        return new Plan(playbook, occurrences, triggered, [.. findings])
        {
            Cancelled = Cancelled(playbook, dates), Duties = duties, Prepared = prepared, Holidays = holidays, Templates = templates,
            AllowedWords = messages.AllowedWords,
        };
    }

    private static ImmutableArray<Cancellation> Cancelled(PlaybookModel playbook, ImmutableArray<ItemDates> items) =>
    [
        .. from item in items
           from date in item.Cancelled
           let day = playbook.DateOf(date.Day)
           orderby day
           select new Cancellation(OccurrenceIds.Of(item.Item, playbook.DateOf(date.Original)), item.Item, day, date.Day, date.CancelledBecause!),
    ];

    private static ImmutableArray<TriggeredItem> Triggered(PlaybookModel playbook, MessageWriter messages) =>
    [
        .. from item in playbook.Items
           let trigger = item.When.Pattern as TriggerPattern
           where trigger is not null
           let context = new CopyContext { Playbook = playbook, Item = item }
           select new TriggeredItem(item.Id, item, trigger.Trigger, trigger.Days, messages.Write(item.Id, context)),
    ];
}
