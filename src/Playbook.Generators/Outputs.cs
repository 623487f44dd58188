using System.Collections.Immutable;
using Playbook.Generators.Announcements;
using Playbook.Generators.Calendars;
using Playbook.Generators.Data;
using Playbook.Generators.Drawings;
using Playbook.Generators.Handbooks;
using Playbook.Generators.Handbooks.Pages;
using Playbook.Generators.Office;
using Playbook.Generators.Site;
using Playbook.Syntax.Words;

namespace Playbook.Generators;

/// <summary>Everything that can be generated.</summary>
public static class Outputs
{
    /// <summary>All kinds, in the order they are written. The front page comes first: it asks for what the others made.</summary>
    public static ImmutableArray<OutputKind> All { get; } = [SiteOutputs.Output, .. CalendarOutputs.All, .. AnnouncementOutputs.All, .. HandbookOutputs.All, .. OfficeOutputs.All, .. DrawingOutputs.All, PlaybookJson.Output];

    /// <summary>Loads what pages need in any language. Outputs load it themselves; this only lets it be done ahead.</summary>
    public static void PreparePages() => PageContent.Of(WrittenHandbook.Parse(""));

    /// <summary>Compiles the templates of all outputs in a language, as their first use would.</summary>
    /// <param name="language">The playbook's.</param>
    public static void PrepareTemplates(Language language)
    {
        foreach (var template in BuiltInTemplates.For(language))
        {
            template.In(language);
        }
    }
}
