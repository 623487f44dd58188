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

    public static ImmutableArray<BuiltInTemplate> All { get; } = [Markdown, Html, Lines];
}
