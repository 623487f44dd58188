using System.Collections.Immutable;
using System.Text;
using Playbook.Generators.Announcements;
using Playbook.Generators.Calendars;
using Playbook.Generators.Drawings;
using Playbook.Generators.Frames;
using Playbook.Generators.Handbooks;
using Playbook.Generators.Site;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Generators;

/// <summary>The templates that come with the compiler. Partials (names that begin with <c>_</c>) are reached by <c>include</c>, or are style sheets and scripts that the frame of a page brings.</summary>
public static class BuiltInTemplates
{
    /// <summary>Every template that makes an output. To add one, add its file to <c>Templates/</c> and its row to the room that uses it.</summary>
    public static ImmutableArray<BuiltInTemplate> All { get; } = [.. SiteTemplates.All, .. CalendarTemplates.All, .. AnnouncementTemplates.All, .. DrawingTemplates.All, .. HandbookTemplates.All, .. PageKinds.Parts];

    /// <summary>The templates that make the outputs of a playbook in <paramref name="language"/>.</summary>
    public static IEnumerable<BuiltInTemplate> For(Language language) =>
        [.. SiteTemplates.All, .. CalendarTemplates.All, .. AnnouncementTemplates.All, .. DrawingTemplates.All, .. HandbookTemplates.For(language), .. PageKinds.Parts];

    /// <summary>
    /// The findings in what a project has in place of built-in templates, as far as outputs in <paramref name="language"/> use it.
    /// </summary>
    /// <param name="project">The project's templates.</param>
    /// <param name="language">A playbook's language.</param>
    /// <returns>Findings <c>PB4xxx</c>, in the files of the project.</returns>
    public static IEnumerable<Diagnostic> Check(ProjectTemplates project, Language language) =>
        For(language).Where(template => template.IsChangedBy(project)).SelectMany(template => template.In(language, project).Diagnostics);

    /// <summary>The text of a template or partial by its file name, or null when there is none.</summary>
    public static TemplateText? Read(string name)
    {
        using var stream = typeof(BuiltInTemplates).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return TemplateText.WholeFile(new SourceText(name, reader.ReadToEnd()));
    }
}
