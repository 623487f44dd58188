using System.Collections.Immutable;
using Playbook.Generators.Announcements.Views;
using Playbook.Generators.Views;

namespace Playbook.Generators.Announcements;

/// <summary>The templates of the announcements.</summary>
internal static class AnnouncementTemplates
{
    /// <summary>The copy to read anywhere.</summary>
    public static BuiltInTemplate Markdown { get; } = new("announcements.md", types => [AnnouncementsView.Global(types)]);

    /// <summary>The copy to send from: a button for each message.</summary>
    public static BuiltInTemplate Html { get; } = new("announcements.html", types => [AnnouncementsView.Global(types), PageView.Global]);

    /// <summary>The copy for programs: a message on each line.</summary>
    public static BuiltInTemplate Lines { get; } = new("announcements.jsonl", types => [AnnouncementsView.Global(types)]);

    /// <summary>The copy for spreadsheets and schedulers: a message on each row.</summary>
    public static BuiltInTemplate Table { get; } = new("announcements.csv", types => [AnnouncementsView.Global(types)]);

    /// <summary>What is sent on one day, ready to copy.</summary>
    public static BuiltInTemplate Day { get; } = new("day.txt", types => [AnnouncementDay.Global(types)]);

    public static ImmutableArray<BuiltInTemplate> All { get; } = [Markdown, Html, Lines, Table, Day];
}
